// The actors and statements of a report by place, on which its scene is set.
import type { Actors, Mention } from '../actors/mention.ts';
import type { Party } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';

/** A stretch attributed to a speaker. Token indices; ends exclusive; -1 for a cue that is not there. */
export interface Spoken {
  readonly id: string;
  /** Index into `Actors.list`. */
  readonly speaker: number;
  readonly first: number;
  readonly last: number;
  readonly cueFirst: number;
  readonly cueLast: number;
}

/** The actors and statements of a report, by place. */
export interface Stage {
  readonly text: AnalysedText;
  readonly actors: Actors;
  /** Innermost statement whose content covers the token. */
  spokenAt(token: number): Spoken | undefined;
  /** Statement in whose cue the token stands. */
  cueAt(token: number): Spoken | undefined;
  partiesOf(actor: number): readonly Party[];
  /** Parties of the speaker of the innermost statement at `token`. */
  speakersAt(token: number): readonly Party[];
  /** Outermost mentions that begin between two tokens; all of them where `inner` is set. */
  mentionsBetween(first: number, last: number, inner?: boolean): readonly Mention[];
  /** Parties of outermost mentions between two tokens, each once, in the order of the text. */
  partiesBetween(first: number, last: number): Party[];
  /** The two parties that negotiate: those most often named side by side, else those most often named. */
  readonly sides: readonly Party[];
}
