// Turns the hand-made tables into readings.

import { ANY_CASE, Aspect, PartOfSpeech, Person, tagOf, VerbForm } from '../../morphology.ts';
import { ADJECTIVE_BASE, adjectiveFeatures, PERSONAL_PLURAL } from './adjective-forms.ts';
import * as words from './function-words.ts';
import { DEFECTIVE_VERBS, IRREGULAR_NOUNS, IRREGULAR_VERBS, type IrregularVerb } from './irregular.ts';
import { type AdjectivalStems, adjectivalLine, nounLine, readingsOfLine } from './notation.ts';
import * as numerals from './numerals.ts';
import { adjectiveTags, PL, type Reading, SG } from './tags.ts';
import { imperativeTag, pastTag } from './verb-forms.ts';

const spaced = (text: string): string[] => text.trim().split(/\s+/u);

const plain = (list: string, partOfSpeech: PartOfSpeech): Reading[] =>
  spaced(list).map((form) => ({ form, lemma: form, tag: tagOf(partOfSpeech) }));

const fromRecord = (
  record: Readonly<Record<string, string>>,
  partOfSpeech: PartOfSpeech,
  verbForm?: VerbForm,
): Reading[] => Object.entries(record).flatMap(([lemma, line]) => readingsOfLine(lemma, partOfSpeech, line, verbForm));

const adjectival = (stems: AdjectivalStems, partOfSpeech: PartOfSpeech, enclitic = ''): Reading[] =>
  readingsOfLine(stems[0] + enclitic, partOfSpeech, adjectivalLine(stems, enclitic));

/** Readings of the closed classes; on these forms the dictionary has no say, the shared ones apart. */
export function closedClassReadings(): Reading[] {
  const { preposition, conjunction, pronoun, numeral } = PartOfSpeech;
  return [
    ...spaced(words.PREPOSITIONS).flatMap((item) => readingsOfLine(item.split(':')[0], preposition, item)),
    ...plain(words.CONJUNCTIONS, conjunction),
    ...fromRecord(words.PRONOUNS, pronoun),
    ...words.ADJECTIVAL_PRONOUNS.flatMap((stems) => adjectival(stems, pronoun)),
    ...words.ENCLITIC_PRONOUNS.flatMap(([enclitic, stems]) => adjectival(stems, pronoun, enclitic)),
    ...numeralReadings(numeral),
  ];
}

/** Readings of particles and adverbs; the dictionary may add its own. */
export function openReadings(): Reading[] {
  return [
    ...plain(words.PARTICLES, PartOfSpeech.particle),
    ...plain(words.ADVERBS, PartOfSpeech.adverb),
    ...fromRecord(DEFECTIVE_VERBS, PartOfSpeech.verb, VerbForm.present),
    ...Object.entries(words.NOUN_ABBREVIATIONS).map(([form, lemma]) => ({
      form,
      lemma,
      tag: tagOf(PartOfSpeech.noun, ANY_CASE),
    })),
    ...plain(words.OTHER_ABBREVIATIONS, PartOfSpeech.particle),
    ...IRREGULAR_VERBS.flatMap(verbReadings),
    ...IRREGULAR_NOUNS.flatMap(({ lemma, paradigm, gender, pluralGender }) =>
      readingsOfLine(lemma, PartOfSpeech.noun, nounLine(paradigm, gender, pluralGender)),
    ),
  ];
}

/** Aspect of the verbs in the table, for the forms that the dictionary derives. */
export const IRREGULAR_ASPECTS: ReadonlyMap<string, number> = new Map(
  IRREGULAR_VERBS.map((verb) => [verb.lemma, aspectBits(verb)]),
);

/** Nouns whose dictionary entries give way to the table. */
export const REPLACED_NOUNS: ReadonlySet<string> = new Set([
  ...IRREGULAR_NOUNS.map(({ lemma }) => lemma),
  ...['ludzie', 'bracia', 'roki', 'dzieci', 'pieniądze'],
]);

function numeralReadings(numeral: PartOfSpeech): Reading[] {
  const oblique = (nominative: string, form: string, instrumental: string) =>
    readingsOfLine(nominative, numeral, `${nominative}:NAVpmfn ${form}:GDILphmfn,NAph ${instrumental}`);
  return [
    ...fromRecord(numerals.NUMERALS, numeral),
    ...numerals.PLAIN_CARDINALS.flatMap(([nominative, stem]) => oblique(nominative, `${stem}u`, `${stem}oma:Iphmfn`)),
    ...numerals.HUNDREDS.flatMap(([nominative, form]) => oblique(nominative, form, '')),
    ...numerals.COLLECTIVES.flatMap(([nominative, stem]) =>
      readingsOfLine(nominative, numeral, `${nominative}:NAVphn ${stem}a:Gphn,Aph ${stem}u:DLphn ${stem}iem:Iphn`),
    ),
    ...numerals.ADJECTIVAL_NUMERALS.flatMap((stems) => adjectival(stems, numeral)),
    ...spaced(numerals.ORDINAL_STEMS).flatMap((stem) =>
      adjectival([`${stem}y`, stem, stem, `${stem}y`, personalPlural(stem)], numeral),
    ),
  ];
}

/** `piąty` - `piąci`, `czwarty` - `czwarci`, `dwudziesty` - `dwudzieści`, `setny` - `setni`. */
const personalPlural = (stem: string): string => `${stem.replace(/st$/u, 'śc').replace(/t$/u, 'c')}i`;

const PERSONS = [Person.first, Person.second, Person.third].flatMap((person) => [SG | person, PL | person]);
const PAST_ENDINGS = ['em', 'eś', ''];
const FEMININE_ENDINGS = ['am', 'aś', 'a', 'o', 'y', 'yśmy', 'yście'];
const PERSONAL_ENDINGS = ['i', 'iśmy', 'iście'];
const CONDITIONAL = ['bym', 'byś', 'by', 'byśmy', 'byście'];

function aspectBits({ aspect }: IrregularVerb): number {
  return aspect === 'i' ? Aspect.imperfective : Aspect.perfective;
}

function verbReadings(verb: IrregularVerb): Reading[] {
  const { lemma } = verb;
  const aspect = aspectBits(verb);
  const read = (form: string, tag: number): Reading => ({ form, lemma, tag });
  const present = spaced(verb.present ?? '').filter(Boolean);
  const imperative = spaced(verb.imperative ?? '').filter(Boolean);
  const bare = (form: VerbForm, word: string | undefined) =>
    word ? [read(word, tagOf(PartOfSpeech.verb, aspect, form))] : [];
  return [
    ...bare(VerbForm.infinitive, lemma),
    ...present.map((form, index) =>
      read(form, tagOf(PartOfSpeech.verb, PERSONS[(index % 3) * 2 + (index < 3 ? 0 : 1)] | aspect, VerbForm.present)),
    ),
    ...imperative.map((form) => read(form, imperativeTag(form, new Set(imperative), aspect))),
    ...(verb.past ? pastForms(verb.past).map((form) => read(form, pastTag(form, aspect))) : []),
    ...bare(VerbForm.presentAdverbial, verb.presentAdverbial),
    ...bare(VerbForm.pastAdverbial, verb.pastAdverbial),
    ...bare(VerbForm.impersonal, verb.impersonal),
    ...(verb.active ? participle(lemma, verb.active.slice(0, -1), verb.active, VerbForm.activeParticiple, aspect) : []),
    ...(verb.passive ? participle(lemma, verb.passive[0], verb.passive[1], VerbForm.passiveParticiple, aspect) : []),
  ];
}

function pastForms([masculine, other, personal]: readonly [string, string, string]): string[] {
  const bare = [masculine, `${other}a`, `${other}o`, `${other}y`, `${personal}i`];
  return [
    ...PAST_ENDINGS.map((ending) => masculine + ending),
    ...FEMININE_ENDINGS.map((ending) => other + ending),
    ...PERSONAL_ENDINGS.map((ending) => personal + ending),
    ...bare.flatMap((form) => CONDITIONAL.map((ending) => form + ending)),
  ];
}

function participle(lemma: string, stem: string, personal: string, verbForm: VerbForm, aspect: number): Reading[] {
  const kind = { partOfSpeech: PartOfSpeech.adjective, verbForm, aspect };
  const read = (form: string, bundles: readonly number[]) =>
    adjectiveTags(kind, bundles).map((tag) => ({ form, lemma, tag }));
  return [
    ...read(`${stem}y`, ADJECTIVE_BASE),
    ...read(personal, PERSONAL_PLURAL),
    ...['ego', 'emu', 'ym', 'a', 'ej', 'ą', 'e', 'ych', 'ymi'].flatMap((ending) =>
      read(stem + ending, adjectiveFeatures(ending)),
    ),
  ];
}
