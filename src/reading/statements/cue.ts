// Words that attribute speech: the shape of a cue, and what its finders share.
import type { SayingKind } from '../../language/saying.ts';
import type { Mention } from '../actors/mention.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';

export type CueForm =
  | 'verb' // `X powiedział`, `dodał`, `przekazano w komunikacie`
  | 'as' // `jak podał X`
  | 'according-to' // `według X`
  | 'colon' // `X: …`
  | 'document'; // `głosi komunikat X`, `czytamy w komunikacie X`, `to wpis X`

/** Words that attribute speech, with where they stand and what could be the speaker. */
export interface Cue {
  readonly form: CueForm;
  readonly kind: SayingKind;
  /** The cue and its speaker as far as they stand together; content lies outside it. */
  readonly first: number;
  readonly last: number;
  /** The attributing words themselves. */
  readonly words: TokenRange;
  readonly clause: Clause;
  /** Mentions named as speaker; empty where the speaker is carried over. */
  readonly speakers: readonly Mention[];
  readonly impersonal: boolean;
  /** Words that name a source the actors layer does not know. */
  readonly source?: TokenRange;
  /** Stands after what was said (`…, dodał X`), its verb first. */
  readonly postposed: boolean;
}

/** Whether the token is one of the one-letter `marks`. */
export const isMark = (text: AnalysedText, index: number, marks: string): boolean =>
  text.tokens[index]?.kind === 'mark' && marks.includes(text.tokens[index].text[0]);

/** First word of a clause, past its marks. */
export function firstWord(text: AnalysedText, clause: Clause): number {
  let index = clause.first;
  while (index < clause.last - 1 && text.tokens[index].kind === 'mark') index++;
  return index;
}

/** Mentions joined to `mention` by commas and joiners in one genitive or nominative group. */
export function joined(text: AnalysedText, mentions: readonly Mention[], mention: Mention): Mention[] {
  const members = [mention];
  for (const next of mentions) {
    const last = members.at(-1)!;
    if (next.within >= 0 || next.phraseFirst <= last.phraseFirst || next.kind === 'adjective') continue;
    const between = text.tokens.slice(last.phraseLast, next.phraseFirst);
    if (
      between.length === 0 ||
      between.length > 2 ||
      !between.every((t) => text.language.syntax.coordinators.has(t.lower) || t.text === ',')
    )
      break;
    if ((next.tag & last.tag & 0x7f) === 0) break;
    members.push(next);
  }
  return members;
}
