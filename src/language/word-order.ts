// What tells word class and case in a language where the place of a word does, not its ending.

/** What an auxiliary makes of the verb behind it: `be` a progressive or passive, `have` a perfect, `may` a wish or possibility. */
export type AuxiliaryKind = 'be' | 'have' | 'do' | 'will' | 'would' | 'may';

/**
 * Word classes as far as they decide what may stand next. `start` is the start of a sentence, `opening` a mark behind
 * which a clause begins, `owner` the mark of an owner, `demonstrative` a determiner that may also stand alone, `nouns`
 * are nouns in the plural.
 */
export const WORD_CLASSES = [
  'start',
  'mark',
  'opening',
  'determiner',
  'demonstrative',
  'adjective',
  'noun',
  'nouns',
  'name',
  'numeral',
  'owner',
  'subject',
  'object',
  'preposition',
  'to',
  'conjunction',
  'adverb',
  'verb',
  'infinitive',
  'past-participle',
  'present-participle',
  'be',
  'have',
  'do',
  'modal',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** Words are lower-cased. */
export interface WordOrder {
  /** Articles, demonstratives and possessives: they open a noun phrase. */
  readonly determiners: ReadonlySet<string>;
  /** Those among them that tell of something known (`the`, `his`). */
  readonly definites: ReadonlySet<string>;
  /** Those among them that may also stand alone (`this`, `both`). */
  readonly pronominal: ReadonlySet<string>;
  /** Case bits (morphology.ts) of the noun phrase behind each preposition. */
  readonly prepositions: ReadonlyMap<string, number>;
  /** Prepositions that right behind a verb are part of it, so that its object can follow (`call off`, `set up`). */
  readonly particles: ReadonlySet<string>;
  /** The word before an infinitive (`to`). */
  readonly infinitiveMark: string;
  /** Marks behind an owner (`'s`, `'`). */
  readonly ownerMarks: ReadonlySet<string>;
  /** Auxiliaries by lemma. */
  readonly auxiliaries: ReadonlyMap<string, AuxiliaryKind>;
  /** Adjectives and participles by form that with `be` and an infinitive tell of what is to come (`due`, `expected`). */
  readonly prospective: ReadonlySet<string>;
  /** Participles by form that with `be` and an infinitive pass on what others say (`said to have met`). */
  readonly reported: ReadonlySet<string>;
  /**
   * How well the second class goes behind the first, as `noun 1, verb -4`; what is not named weighs 0, but `nouns` go
   * as `noun` does. A class that the lexicon ranks lower for a word costs 1 a rank.
   */
  readonly transitions: Readonly<Partial<Record<WordClass, string>>>;
}
