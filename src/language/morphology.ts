// What a word form can be: lemma, part of speech and features, packed into one integer so that agreement is a bitwise AND.

/** Grammatical case, one bit each. A form that serves several cases of one number carries several bits. */
export const Case = {
  nominative: 1 << 0,
  genitive: 1 << 1,
  dative: 1 << 2,
  accusative: 1 << 3,
  instrumental: 1 << 4,
  locative: 1 << 5,
  vocative: 1 << 6,
} as const;
export const ANY_CASE = 0x7f;

export const GrammaticalNumber = { singular: 1 << 7, plural: 1 << 8 } as const;
export const ANY_NUMBER = GrammaticalNumber.singular | GrammaticalNumber.plural;

/** `personal` is the masculine personal gender, which Polish tells from the other masculines in the plural and the accusative. */
export const Gender = { personal: 1 << 9, masculine: 1 << 10, feminine: 1 << 11, neuter: 1 << 12 } as const;
export const ANY_GENDER = Gender.personal | Gender.masculine | Gender.feminine | Gender.neuter;

export const Person = { first: 1 << 13, second: 1 << 14, third: 1 << 15 } as const;
export const ANY_PERSON = Person.first | Person.second | Person.third;

export const Aspect = { imperfective: 1 << 16, perfective: 1 << 17 } as const;

/** Set when the dictionary writes the lemma with a capital. */
export const PROPER = 1 << 18;

/** Verb forms, one value each (not bits). `present` is the non-past form: present or, of perfective verbs, future. */
export const VerbForm = {
  none: 0,
  infinitive: 1,
  present: 2,
  past: 3,
  impersonal: 4,
  imperative: 5,
  conditional: 6,
  gerund: 7,
  activeParticiple: 8,
  passiveParticiple: 9,
  presentAdverbial: 10,
  pastAdverbial: 11,
} as const;
export type VerbForm = (typeof VerbForm)[keyof typeof VerbForm];
const VERB_FORM_SHIFT = 19;

/** Parts of speech, one value each (not bits). */
export const PartOfSpeech = {
  unknown: 0,
  noun: 1,
  adjective: 2,
  verb: 3,
  adverb: 4,
  preposition: 5,
  conjunction: 6,
  particle: 7,
  pronoun: 8,
  numeral: 9,
} as const;
export type PartOfSpeech = (typeof PartOfSpeech)[keyof typeof PartOfSpeech];
const PART_OF_SPEECH_SHIFT = 23;

/** One way to take a word form. `tag` packs everything above; read it with the functions below. */
export interface Analysis {
  /** Dictionary form: nominative singular of a noun, masculine nominative singular of an adjective, infinitive of a verb. */
  readonly lemma: string;
  readonly tag: number;
}

/** Packs a part of speech, a verb form and feature bits into one tag. */
export function tagOf(partOfSpeech: PartOfSpeech, features = 0, verbForm: VerbForm = VerbForm.none): number {
  return (partOfSpeech << PART_OF_SPEECH_SHIFT) | (verbForm << VERB_FORM_SHIFT) | features;
}

export const partOfSpeech = (tag: number): PartOfSpeech => ((tag >> PART_OF_SPEECH_SHIFT) & 0xf) as PartOfSpeech;
export const verbForm = (tag: number): VerbForm => ((tag >> VERB_FORM_SHIFT) & 0xf) as VerbForm;

/** Looks word forms up. */
export interface Morphology {
  /**
   * Every way to take `form`, written as in running text: a capital at the start of a sentence also finds the
   * lower-case entry, a lower-case form never finds a proper name. Empty when the form is unknown.
   */
  analyse(form: string): readonly Analysis[];
}
