// The subject of a verb of saying that an aside parts from it: `Rubio, who landed on Sunday, said`, where word order tells it.
import { Case, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { Actors, Mention } from '../actors/mention.ts';
import { mentionsIn } from '../actors/subject.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';
import { isMark, joined } from './cue.ts';

/** A noun phrase before the commas of an aside, and those it names; `mentions` is empty where the actors layer knows none. */
export interface InterruptedSubject extends TokenRange {
  readonly mentions: readonly Mention[];
  /** Whether words stand before it that it may have said. */
  readonly behindWords: boolean;
}

/** How far before its verb a subject may begin. */
const REACH = 48;

const PAUSES = ',–—()';

const isPart = (text: AnalysedText, index: number, ...parts: PartOfSpeech[]): boolean =>
  text.tokens[index]?.analyses.some((a) => parts.includes(partOfSpeech(a.tag))) === true;

/** Whether the words from `index` on are an adverb or a phrase behind a preposition: a setting, no subject. */
const opensSetting = (text: AnalysedText, index: number): boolean =>
  text.cases?.[index] === 0 && isPart(text, index, PartOfSpeech.preposition, PartOfSpeech.adverb);

interface Stretch extends TokenRange {
  /** What it is to the verb behind it: a statement of its own, a possible subject, or neither. */
  readonly role: 'words' | 'phrase' | 'aside';
}

function roleOf(text: AnalysedText, first: number, last: number, own: Clause, phraseBefore: boolean): Stretch['role'] {
  const clause = text.clauses[text.clauseOf[first]];
  const subordinate = clause !== own && clause.kind !== 'main' && clause.kind !== 'that';
  // `When he arrived, Fiala, who …`: behind the words that lead in, the subject.
  if (subordinate && (phraseBefore || clause.verb >= first)) return 'aside';
  if (!subordinate && clause.sure && clause.verb >= first && clause.verb < last) return 'words';
  return opensSetting(text, first) ? 'aside' : 'phrase';
}

/** Start of the words before the verb: of its sentence, or behind what is quoted before it. */
function startOfReach(text: AnalysedText, clause: Clause, verb: number): number {
  const { first } = text.sentences[clause.sentence];
  const outer = text.quotations.of[verb];
  const limit = Math.max(first, verb - REACH);
  for (let i = verb - 1; i >= limit; i--) {
    const quotation = text.quotations.all[text.quotations.of[i]];
    if (quotation && quotation.index !== outer && quotation.close === i + 1 && quotation.last - quotation.first > 2)
      return i + 1;
    if (isMark(text, i, ':;')) return i + 1;
  }
  return limit;
}

/** The stretches between pauses from `from` to `to`. */
function stretches(text: AnalysedText, from: number, to: number, own: Clause): Stretch[] {
  const found: Stretch[] = [];
  let first = from;
  let phraseBefore = false;
  for (let i = from; i <= to; i++) {
    if (i < to && !isMark(text, i, PAUSES)) continue;
    if (i > first) {
      const role = roleOf(text, first, i, own, phraseBefore);
      phraseBefore = role === 'phrase' || (phraseBefore && role === 'aside');
      found.push({ first, last: i, role });
    }
    first = i + 1;
  }
  return found;
}

/** The subject of `clause` where a pause stands right before its verb. */
export function interruptedSubject(text: AnalysedText, actors: Actors, clause: Clause): InterruptedSubject | undefined {
  if (!text.cases || clause.verb < 0 || clause.opener >= clause.first) return undefined;
  let end = clause.verb;
  while (end > 0 && text.cases[end - 1] === 0 && isPart(text, end - 1, PartOfSpeech.adverb)) end--;
  if (!isMark(text, end - 1, PAUSES)) return undefined;
  const start = startOfReach(text, clause, clause.verb);
  const all = stretches(text, start, end - 1, clause);
  let from = all.length;
  while (from > 0 && all[from - 1].role !== 'words') from--;
  const phrases = all.slice(from).filter(({ role }) => role === 'phrase');
  const [head] = phrases;
  if (!head) return undefined;
  const behindWords = from > 0 || start > text.sentences[clause.sentence].first;
  const subject = { first: head.first, last: head.last, behindWords };
  const named = (stretch: Stretch): Mention[] =>
    mentionsIn(actors, stretch.first, stretch.last).filter((m) => m.within < 0 && m.kind !== 'adjective');
  const nameOf = (phrase: Stretch): Mention | undefined =>
    named(phrase).find((m) => m.kind === 'name' && m.phraseFirst === phrase.first && m.phraseLast === phrase.last);
  // One phrase alone right before the comma is what was said, or the setting; only a name may stand in apposition to what
  // leads in (`by evening Italy's minister, Antonio Tajani, said`).
  if (all.at(-1) === head) {
    const name = from < all.length - 1 ? nameOf(head) : undefined;
    return name && { ...subject, mentions: [name] };
  }
  const inHead = named(head);
  const opening = inHead.find((m) => m.phraseFirst <= head.first + 1 && (m.tag & Case.nominative) !== 0);
  if (opening?.kind === 'name') return { ...subject, mentions: joined(text, inHead, opening) };
  // `One of the attorneys, Jan Nowak, said`: the name stands in apposition.
  for (const phrase of phrases.slice(1)) {
    const name = nameOf(phrase);
    if (name) return { ...subject, mentions: [name] };
  }
  return { ...subject, mentions: opening ? joined(text, inHead, opening) : [] };
}
