// The contract between the actors layer and those that use it: who is named where, in what case.
import type { ActorType, Party } from '../reading.ts';

/** How a mention names its actor. */
export type MentionKind =
  | 'name' // a person's name, full or surname alone
  | 'role' // a descriptor that stands for a person (`szef MSZ`, `amerykański wysłannik`)
  | 'pronoun'
  | 'state' // a state by its name (`Ukraina`) or by its side (`strona rosyjska`, `delegacja USA`)
  | 'people' // `Amerykanie`, `Rosjanin`
  | 'capital' // a capital or seat that speaks for its state (`Kijów`, `Kreml`, `Biały Dom`)
  | 'adjective' // a state's adjective (`rosyjskiego`, `amerykańsko-`): tells a party, is never a subject
  | 'organisation' // international organisations, groups, ministries, governments, companies
  | 'media'
  | 'unnamed' // `wysoki rangą urzędnik`, `źródło w delegacji`
  | 'joint'; // `obie strony`, `Moskwa i Kijów` as one speaker

/** One place where an actor is named. Token indices; `last` exclusive. */
export interface Mention {
  readonly index: number;
  readonly kind: MentionKind;
  readonly first: number;
  readonly last: number;
  /** The token that carries the phrase's case and number. */
  readonly head: number;
  /** The whole noun phrase it heads, with title, role, apposition and genitives: `rzecznik Kremla Dmitrij Pieskow`. */
  readonly phraseFirst: number;
  readonly phraseLast: number;
  /** Case, number and gender bits (language/morphology.ts) that remain possible. */
  readonly tag: number;
  /** Index into `Actors.list`. */
  readonly actor: number;
  /** The mention in whose phrase this one only qualifies (`Kremla` in `rzecznik Kremla`), or -1. */
  readonly within: number;
}

/** One actor of the report. Several mentions, one actor. */
export interface ActorEntry {
  readonly index: number;
  readonly type: ActorType;
  readonly name: string;
  readonly party: Party | null;
  /** All parties a joint actor stands for; otherwise `party` alone or nothing. */
  readonly parties: readonly Party[];
  /** Members of a joint actor (indices into `Actors.list`); otherwise empty. */
  readonly members: readonly number[];
  /** Descriptors of office or relation, as UTF-16 offsets. */
  readonly roles: readonly { start: number; end: number }[];
  /** Where one that only speaks is described; token indices. */
  readonly described: readonly { first: number; last: number }[] | undefined;
}

export interface Actors {
  readonly list: readonly ActorEntry[];
  /** In the order of the text: by `first`, longer first. */
  readonly mentions: readonly Mention[];
  /** Outermost mention that covers each token by `phraseFirst`..`phraseLast`, or -1. */
  readonly phraseAt: Int32Array;
  /** Innermost mention that covers each token by `first`..`last`, or -1. */
  readonly mentionAt: Int32Array;
}

/** The mention as one of another actor. */
export function withActor(mention: Mention, actor: number): Mention {
  const { index, kind, first, last, head, phraseFirst, phraseLast, tag, within } = mention;
  return { index, kind, first, last, head, phraseFirst, phraseLast, tag, actor, within };
}
