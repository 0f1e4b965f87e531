// Spells out one dictionary entry: every form its flags make, with lemma and features.

import { type Affixes, type Entry, inflect } from '../../lexicon/hunspell.ts';
import { Aspect, PartOfSpeech, PROPER, tagOf, VerbForm } from '../../morphology.ts';
import { ADJECTIVE_BASE, adjectiveFeatures, PERSONAL_PLURAL } from './adjective-forms.ts';
import { type Noun, nounBase, nounFeatures, nounOf } from './noun-forms.ts';
import { IRREGULAR_ASPECTS } from './tables.ts';
import {
  type AdjectiveKind,
  adjectiveTags,
  BOTH_ASPECTS,
  FEM,
  HE,
  MASC,
  NEUT,
  nouns,
  PERS,
  PLAIN_ADJECTIVE,
  type Reading,
  THINGS,
} from './tags.ts';
import { gerundLemma, gerundTags, imperativeTag, pastTag, presentTag } from './verb-forms.ts';

const VERB_FLAG = /[BEFGHIJdegh-kv]/u;
const ADJECTIVE_FLAG = /[XxYyac]/u;
const NOUN_FLAG = /[ACDK-WZfl-uwz]/u;
const PROPER_NAME = /^\p{Lu}/u;

/** The dictionary as the readings see it. */
export interface Dictionary {
  readonly affixes: Affixes;
  /** Every word of the dictionary, with flags or without. */
  readonly words: ReadonlySet<string>;
  /** The flags of the words that have some. */
  readonly flagged: ReadonlyMap<string, string>;
  /** The verbal nouns that verbs yield; their own entries say less. */
  readonly gerunds: ReadonlySet<string>;
}

const isVerb = ({ word, flags }: Entry): boolean => VERB_FLAG.test(flags) && /[cć]$/u.test(word);
const isAdjective = ({ flags }: Entry): boolean => ADJECTIVE_FLAG.test(flags);

/** Whether an entry declines as a noun, be it a verb besides (`postać`). */
export const isNoun = ({ flags }: Entry): boolean => NOUN_FLAG.test(flags) && !flags.includes('a');

/** Takes together what readings need to know of the whole dictionary. */
export function dictionaryOf(affixes: Affixes, entries: readonly Entry[]): Dictionary {
  const verbs = entries.filter(isVerb);
  const gerunds = verbs.flatMap(({ word, flags }) =>
    [...flags].filter((flag) => flag === 'i' || flag === 'j').flatMap((flag) => inflect(affixes, word, flag)),
  );
  return {
    affixes,
    words: new Set(entries.map(({ word }) => word)),
    flagged: new Map(entries.filter(({ flags }) => flags !== '').map(({ word, flags }) => [word, flags])),
    gerunds: new Set(gerunds.filter((form) => /[nc]ie$/u.test(form))),
  };
}

/** Every reading of an entry that has flags; none of one that has not. */
export function readingsOf(entry: Entry, dictionary: Dictionary): Reading[] {
  const readings = [
    ...(isVerb(entry) ? verbReadings(entry, dictionary) : []),
    ...(isAdjective(entry) ? adjectiveReadings(entry, dictionary) : []),
    ...(isNoun(entry) ? nounReadings(entry, dictionary) : []),
  ];
  if (isAdjective(entry) || !entry.flags.includes('b')) return readings;
  return [...readings, ...withNegation(entry, adverbReadings(entry.word), dictionary)];
}

const adverbReadings = (word: string): Reading[] => [{ form: word, lemma: word, tag: tagOf(PartOfSpeech.adverb) }];

const tagged = (form: string, lemma: string, tags: readonly number[]): Reading[] =>
  tags.map((tag) => ({ form, lemma, tag: PROPER_NAME.test(lemma) ? tag | PROPER : tag }));

/** Adds the forms with `nie-` when the entry takes it; their lemma takes it too. */
function withNegation({ flags }: Entry, readings: Reading[], { affixes }: Dictionary): Reading[] {
  const prefixes = [...flags].flatMap((flag) => affixes.prefixes.get(flag) ?? []);
  return [
    ...readings,
    ...prefixes.flatMap((prefix) =>
      readings.map(({ form, lemma, tag }) => ({ form: prefix + form, lemma: prefix + lemma, tag })),
    ),
  ];
}

function nounReadings({ word, flags }: Entry, dictionary: Dictionary): Reading[] {
  const { affixes, gerunds } = dictionary;
  if (gerunds.has(word)) return [];
  const forms = (flag: string) => inflect(affixes, word, flag);
  if (word.includes('-') && /[kw]a$/u.test(word) && /[qA]/u.test(flags) && /[Kp]/u.test(flags)) {
    return compoundAdjectiveReadings(word, affixes);
  }
  const noun = nounOf(word, flags, forms);
  if (noun.kind === 'plural') return pluralReadings(noun, forms, dictionary);
  return [
    ...tagged(word, word, nouns(...nounBase(noun))),
    ...[...flags].flatMap((flag) =>
      forms(flag).flatMap((form) => tagged(form, word, nouns(...nounFeatures(noun, flag, form)))),
    ),
  ];
}

/** A plural listed apart, such as `kroki`, is put to its singular when the dictionary has one. */
function pluralReadings(noun: Noun, forms: (flag: string) => string[], { words, flagged }: Dictionary): Reading[] {
  const stem = noun.word.slice(0, -1);
  const singular = [stem, `${stem}a`].find((word) => words.has(word) && /[sMz]/u.test(flagged.get(word) ?? ''));
  const pluralGender = singular === undefined ? noun.pluralGender : singular.endsWith('a') ? FEM : MASC;
  const lemma = singular ?? noun.word;
  const read = (form: string, features: number[]) => tagged(form, lemma, nouns(...features));
  const plural = { ...noun, pluralGender };
  return [
    ...read(noun.word, nounBase(plural)),
    ...[...noun.flags].flatMap((flag) => forms(flag).flatMap((form) => read(form, nounFeatures(plural, flag, form)))),
  ];
}

/** The dictionary lists `izraelsko-polska` as a noun in -a; declines it as the adjective it is. */
function compoundAdjectiveReadings(feminine: string, affixes: Affixes): Reading[] {
  const lemma = feminine.replace(/a$/u, feminine.endsWith('ka') ? 'i' : 'y');
  return adjectiveReadings(
    { word: lemma, flags: 'XxY' },
    { affixes, words: new Set(), flagged: new Map(), gerunds: new Set() },
  );
}

function adjectiveReadings(entry: Entry, dictionary: Dictionary): Reading[] {
  const { word, flags } = entry;
  if (PROPER_NAME.test(word) && !word.includes('-')) return surnameReadings(entry, dictionary);
  const kind = participleKind(word);
  const lemma = flags.includes('a') ? singularOf(word, dictionary.words) : word;
  const readings = tagged(
    word,
    lemma,
    adjectiveTags(kind, flags.includes('a') ? adjectiveFeatures(word) : ADJECTIVE_BASE),
  );
  for (const flag of flags) {
    for (const form of inflect(dictionary.affixes, word, flag)) {
      if (flag === 'Y' || flag === 'f') readings.push(...tagged(form, lemma, adjectiveTags(kind, PERSONAL_PLURAL)));
      else if (flag === 'y' || flag === 'c') readings.push(...adverbReadings(form));
      else if ('Xxa'.includes(flag))
        readings.push(...tagged(form, lemma, adjectiveTags(kind, adjectiveFeatures(form))));
    }
  }
  return withNegation(entry, readings, dictionary);
}

/** Surnames in -ski, -cki, -y: nouns with adjective endings, the woman's form with a lemma of its own. */
function surnameReadings({ word, flags }: Entry, { affixes }: Dictionary): Reading[] {
  const feminine = word.replace(/[iy]$/u, 'a');
  const read = (form: string, bundles: readonly number[]) =>
    bundles.flatMap((features) => [
      ...(features & PERS ? tagged(form, word, nouns(features & ~THINGS)) : []),
      ...(features & FEM ? tagged(form, feminine, nouns(features & ~(HE | NEUT))) : []),
    ]);
  return [
    ...read(word, ADJECTIVE_BASE),
    ...[...flags].flatMap((flag) =>
      inflect(affixes, word, flag).flatMap((form) => {
        if (flag === 'y' || flag === 'c') return adverbReadings(form);
        return read(form, flag === 'Y' ? PERSONAL_PLURAL : adjectiveFeatures(form));
      }),
    ),
  ];
}

/** The masculine singular of a plural adjective such as `lepsze`, when the dictionary has it. */
function singularOf(plural: string, words: ReadonlySet<string>): string {
  const stem = plural.slice(0, -1);
  return [stem, `${stem}y`, `${stem}i`].find((word) => words.has(word)) ?? (stem.endsWith('i') ? stem : `${stem}y`);
}

/** Negated participles are entries of their own: `niezamykający`, `niezamknięty`. */
function participleKind(word: string): AdjectiveKind {
  if (/^nie.*ący$/u.test(word)) return { partOfSpeech: PartOfSpeech.adjective, verbForm: VerbForm.activeParticiple };
  if (/^nie.*(any|ony|ęty|yty|uty)$/u.test(word)) {
    return { partOfSpeech: PartOfSpeech.adjective, verbForm: VerbForm.passiveParticiple };
  }
  return PLAIN_ADJECTIVE;
}

function verbReadings({ word, flags }: Entry, dictionary: Dictionary): Reading[] {
  const forms = new Map([...flags].map((flag) => [flag, inflect(dictionary.affixes, word, flag)]));
  const formsOf = (set: string) => [...set].flatMap((flag) => forms.get(flag) ?? []);
  const past = formsOf('FH');
  const present = formsOf('hIJ');
  const adverbial = { present: presentAdverbials(present), past: pastAdverbials(past) };
  const known = (candidates: string[]) => candidates.filter((form) => dictionary.words.has(form));
  const lasting = formsOf('Ggv').length > 0;
  const complete = known(adverbial.past).length > 0;
  const aspect = IRREGULAR_ASPECTS.get(word) ?? aspectOf(word, lasting, complete, known(adverbial.present).length > 0);
  const verb = (form: VerbForm) => [tagOf(PartOfSpeech.verb, aspect, form)];
  const presentForms = new Set(present);
  const imperativeForms = new Set(formsOf('Bk'));
  const participle = (verbForm: VerbForm): AdjectiveKind => ({
    partOfSpeech: PartOfSpeech.adjective,
    verbForm,
    aspect,
  });
  return [
    ...tagged(word, word, verb(VerbForm.infinitive)),
    ...past.flatMap((form) => tagged(form, word, [pastTag(form, aspect)])),
    ...present.flatMap((form) => tagged(form, word, [presentTag(form, presentForms, aspect)])),
    ...[...imperativeForms].flatMap((form) => tagged(form, word, [imperativeTag(form, imperativeForms, aspect)])),
    ...formsOf('de').flatMap((form) => tagged(form, word, verb(VerbForm.impersonal))),
    ...formsOf('ij').flatMap((form) => tagged(form, gerundLemma(form), gerundTags(form, aspect))),
    ...formsOf('Ggv').flatMap((form) =>
      tagged(form, word, participleTags(form, participle(VerbForm.activeParticiple))),
    ),
    ...formsOf('E').flatMap((form) => tagged(form, word, participleTags(form, participle(VerbForm.passiveParticiple)))),
    ...(aspect === Aspect.perfective ? [] : known(adverbial.present)).flatMap((form) =>
      tagged(form, word, verb(VerbForm.presentAdverbial)),
    ),
    ...known(adverbial.past).flatMap((form) => tagged(form, word, verb(VerbForm.pastAdverbial))),
  ];
}

/**
 * Active participles tell imperfective verbs, adverbials in -wszy perfective ones; only -ować makes verbs that are both.
 * An adverbial in -ąc counts for little, since `uznając` is of `uznawać` and looks as if it were of `uznać`.
 */
function aspectOf(word: string, lasting: boolean, complete: boolean, ongoing: boolean): number {
  if (lasting && complete && word.endsWith('ować')) return BOTH_ASPECTS;
  if (lasting) return Aspect.imperfective;
  if (complete || word.endsWith('jść')) return Aspect.perfective;
  return ongoing ? Aspect.imperfective : 0;
}

/** Tags of a participle's form; -cy is both the masculine singular and the personal plural. */
export function participleTags(form: string, kind: AdjectiveKind): number[] {
  if (form.endsWith('cy')) return adjectiveTags(kind, [...ADJECTIVE_BASE, ...PERSONAL_PLURAL]);
  if (form.endsWith('y')) return adjectiveTags(kind, ADJECTIVE_BASE);
  return adjectiveTags(kind, form.endsWith('i') && !/[iy]mi$/u.test(form) ? PERSONAL_PLURAL : adjectiveFeatures(form));
}

const presentAdverbials = (present: readonly string[]): string[] =>
  present.filter((form) => form.endsWith('ą')).map((form) => `${form}c`);

/** `powiedział` makes `powiedziawszy`, `podarł` makes `podarłszy`. */
const pastAdverbials = (past: readonly string[]): string[] =>
  past
    .filter((form) => form.endsWith('ł'))
    .map((form) => (/[aąeiouy]ł$/u.test(form) ? `${form.slice(0, -1)}wszy` : `${form}szy`));
