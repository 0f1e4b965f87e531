// Compiles a tagged word list and WordNet's lemmas into the bytes of the English lexicon.
import { LexiconWriter } from '../../lexicon/writer.ts';
import {
  ANY_CASE,
  GrammaticalNumber,
  PartOfSpeech,
  Person,
  PROPER,
  partOfSpeech,
  tagOf,
  VerbForm,
} from '../../morphology.ts';
import { ADDITIONS } from './additions.ts';
import { FUNCTION_READINGS } from './function-words.ts';
import { british, withEd, withIng, withS } from './inflection.ts';
import { IRREGULAR_ADJECTIVES, IRREGULAR_NOUNS, IRREGULAR_VERBS } from './irregular.ts';
import { withRank } from './rank.ts';

/** Lemmas by part of speech, as WordNet lists them; nouns as they are spelt, names with a capital. */
export interface Lemmas {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  readonly adverbs: readonly string[];
}

const { noun, adjective, adverb, verb, numeral } = PartOfSpeech;
const SG = GrammaticalNumber.singular;
const PL = GrammaticalNumber.plural;
const PERSONS = Person.first | Person.second | Person.third;
const THIRD_SINGULAR = SG | Person.third;
const NOT_THIRD_SINGULAR = PL | PERSONS;

const rows = (table: string): string[][] =>
  table
    .trim()
    .split(/,\s*/)
    .map((row) => row.trim().split(' '));

/** The readings of all forms, likeliest first. */
class Readings {
  readonly byForm = new Map<string, { lemma: string; tag: number }[]>();
  readonly closed = new Set<string>();

  add(form: string, lemma: string, tag: number): void {
    const known = this.byForm.get(form);
    if (!known) this.byForm.set(form, [{ lemma, tag }]);
    else if (!known.some((reading) => reading.lemma === lemma && reading.tag === tag)) known.push({ lemma, tag });
  }

  addOpen(form: string, lemma: string, tag: number): void {
    if (!this.closed.has(form)) this.add(form, lemma, tag);
  }
}

/** Lemmas by inflected form. */
type Backwards = Map<string, string[]>;

const link = (map: Backwards, form: string, lemma: string): void => {
  const known = map.get(form);
  if (!known) map.set(form, [lemma]);
  else if (!known.includes(lemma)) known.push(lemma);
};

const TAGS: Readonly<Record<string, (form: string, forms: Inflected) => (readonly [lemma: string, tag: number])[]>> = {
  NN: (form) => [[form, tagOf(noun, ANY_CASE | SG)]],
  NNS: (form, { plurals }) => (plurals.get(form) ?? [form]).map((lemma) => [lemma, tagOf(noun, ANY_CASE | PL)]),
  // A name without a capital is a slip of the source.
  NNP: (form) => (CAPITAL.test(form) ? [[form, tagOf(noun, ANY_CASE | SG | PROPER)]] : []),
  NNPS: (form) => (CAPITAL.test(form) ? [[form, tagOf(noun, ANY_CASE | PL | PROPER)]] : []),
  JJ: (form) => [[form, tagOf(adjective, ANY_CASE | SG | PL)]],
  JJR: (form, { grades }) => (grades.get(form) ?? [form]).map((lemma) => [lemma, tagOf(adjective, ANY_CASE | SG | PL)]),
  JJS: (form, { grades }) => (grades.get(form) ?? [form]).map((lemma) => [lemma, tagOf(adjective, ANY_CASE | SG | PL)]),
  RB: (form) => [[form, tagOf(adverb)]],
  RBR: (form) => [[form, tagOf(adverb)]],
  RBS: (form) => [[form, tagOf(adverb)]],
  RP: (form) => [[form, tagOf(adverb)]],
  CD: (form) => [[form, tagOf(numeral, ANY_CASE | PL)]],
  VB: (form) => [
    [form, tagOf(verb, 0, VerbForm.infinitive)],
    [form, tagOf(verb, NOT_THIRD_SINGULAR, VerbForm.present)],
  ],
  VBP: (form) => [[form, tagOf(verb, NOT_THIRD_SINGULAR, VerbForm.present)]],
  VBZ: (form, { thirds }) =>
    (thirds.get(form) ?? []).map((lemma) => [lemma, tagOf(verb, THIRD_SINGULAR, VerbForm.present)]),
  VBD: (form, { pasts }) =>
    (pasts.get(form) ?? []).map((lemma) => [lemma, tagOf(verb, SG | PL | PERSONS, VerbForm.past)]),
  VBN: (form, { participles }) =>
    (participles.get(form) ?? []).map((lemma) => [lemma, tagOf(verb, 0, VerbForm.passiveParticiple)]),
  VBG: (form, { gerunds }) =>
    (gerunds.get(form) ?? []).map((lemma) => [lemma, tagOf(verb, 0, VerbForm.activeParticiple)]),
};

interface Inflected {
  readonly plurals: Backwards;
  readonly grades: Backwards;
  readonly thirds: Backwards;
  readonly pasts: Backwards;
  readonly participles: Backwards;
  readonly gerunds: Backwards;
}

const WORD = /^[a-zA-Z][a-zA-Z'-]*$/;
const CAPITAL = /^[A-Z]/;
/** Words with a capital that are names although small words are written like them. */
const NAMES_TOO = new Set(['May', 'Will']);
const TITLE = /^[A-Z][a-z]+$/;
const PLAIN = /^[a-z][a-z-]*$/;
/** Words so short that a source's tags for them are noise. */
const SHORTEST = 2;

/** The bytes of the English lexicon. `tagged` gives the Penn Treebank tags of each form, likeliest first, parted by `|`. */
export function compileEnglishLexicon(tagged: Readonly<Record<string, string>>, lemmas: Lemmas): Uint8Array {
  const readings = new Readings();
  for (const [form, lemma, tag] of FUNCTION_READINGS) {
    readings.add(form, lemma, tag);
    readings.closed.add(form);
  }
  const known = (form: string): boolean => Object.hasOwn(tagged, form);
  const has = (form: string, tag: string): boolean => known(form) && tagged[form].split('|').includes(tag);
  const words = Object.keys(tagged).filter((form) => WORD.test(form) && form.length >= SHORTEST);
  const additions = ADDITIONS.trim()
    .split(/\s+/)
    .map((item) => item.split(':'));
  const added = (tag: string): string[] =>
    additions.filter(([, tags]) => tags.split('|').includes(tag)).map(([form]) => form);
  const irregularVerbs = rows(IRREGULAR_VERBS);
  const irregularForms = new Set(irregularVerbs.flatMap(([, past, participle]) => `${past}/${participle}`.split('/')));
  const verbs = new Set([
    ...irregularVerbs.map(([base]) => base),
    ...added('VB'),
    ...lemmas.verbs.filter((word) => PLAIN.test(word)),
    ...words.filter(
      (form) => has(form, 'VB') && PLAIN.test(form) && !irregularForms.has(form) && !/(?:ed|ing|ss?es)$/.test(form),
    ),
  ]);
  const nouns = new Set([
    ...rows(IRREGULAR_NOUNS).map(([singular]) => singular),
    ...added('NN'),
    ...lemmas.nouns.filter((word) => PLAIN.test(word)),
    ...words.filter((form) => has(form, 'NN') && PLAIN.test(form)),
  ]);
  const forms = inflect(verbs, nouns, words, known);

  for (const [form, tags] of additions)
    for (const tag of tags.split('|'))
      for (const [lemma, packed] of TAGS[tag]?.(form, forms) ?? []) readings.addOpen(form, lemma, packed);
  for (const form of words) {
    const title = TITLE.test(form) && !NAMES_TOO.has(form);
    // A small word at the start of some title is no name.
    if (title && readings.closed.has(form.toLowerCase())) continue;
    const tags = tagged[form].split('|');
    const common = title && known(form.toLowerCase());
    for (const tag of tags) {
      // Nor are common words that titles use (`Talks`); the small word has their readings.
      if (common && (!tag.startsWith('NNP') || !tags[0].startsWith('NNP'))) continue;
      // An adjective that is a participle first is one by its place (`said`, `agreed`).
      if (tag === 'JJ' && /^VB[DN]/.test(tags[0])) continue;
      for (const [lemma, packed] of TAGS[tag]?.(form, forms) ?? []) readings.addOpen(form, lemma, packed);
    }
  }
  completeVerbs(readings, verbs, forms);
  for (const word of nouns) readings.addOpen(word, word, tagOf(noun, ANY_CASE | SG));
  for (const word of lemmas.nouns)
    if (
      CAPITAL.test(word) &&
      WORD.test(word) &&
      word.length >= SHORTEST &&
      !readings.byForm.has(word) &&
      !(TITLE.test(word) && readings.closed.has(word.toLowerCase()))
    )
      readings.addOpen(word, word, tagOf(noun, ANY_CASE | SG | PROPER));
  for (const [form, singulars] of forms.plurals)
    for (const lemma of singulars) readings.addOpen(form, lemma, tagOf(noun, ANY_CASE | PL));
  for (const word of lemmas.adjectives)
    if (PLAIN.test(word) && !readings.byForm.has(word))
      readings.addOpen(word, word, tagOf(adjective, ANY_CASE | SG | PL));
  for (const word of lemmas.adverbs)
    if (PLAIN.test(word) && !readings.byForm.has(word)) readings.addOpen(word, word, tagOf(adverb));
  addBritish(readings);

  const writer = new LexiconWriter();
  for (const [form, all] of readings.byForm)
    all.forEach(({ lemma, tag }, rank) => {
      writer.add(form, lemma, withRank(tag, rank));
    });
  return writer.finish();
}

/** Every verb has its forms, however few of them the sources list. */
function completeVerbs(readings: Readings, verbs: ReadonlySet<string>, forms: Inflected): void {
  for (const lemma of verbs) for (const [, tag] of TAGS.VB(lemma, forms)) readings.addOpen(lemma, lemma, tag);
  const inflected: readonly (readonly [Backwards, string])[] = [
    [forms.thirds, 'VBZ'],
    [forms.pasts, 'VBD'],
    [forms.participles, 'VBN'],
    [forms.gerunds, 'VBG'],
  ];
  for (const [map, tag] of inflected)
    for (const form of map.keys())
      for (const [lemma, packed] of TAGS[tag](form, forms)) readings.addOpen(form, lemma, packed);
}

/** Words in `-ize` are written with s in Britain. */
function addBritish(readings: Readings): void {
  for (const [form, all] of [...readings.byForm]) {
    const other = british(form);
    if (!other || readings.byForm.has(other)) continue;
    for (const { lemma, tag } of all)
      if (partOfSpeech(tag) === verb || partOfSpeech(tag) === noun) readings.add(other, british(lemma) ?? lemma, tag);
  }
}

function inflect(
  verbs: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
  words: readonly string[],
  known: (form: string) => boolean,
): Inflected {
  const forms: Inflected = {
    plurals: new Map(),
    grades: new Map(),
    thirds: new Map(),
    pasts: new Map(),
    participles: new Map(),
    gerunds: new Map(),
  };
  const irregular = new Map<string, string[][]>();
  for (const [base, past, participle] of rows(IRREGULAR_VERBS))
    irregular.set(base, [past.split('/'), participle.split('/')]);
  for (const lemma of verbs) {
    link(forms.thirds, withS(lemma), lemma);
    for (const form of withIng(lemma, known)) link(forms.gerunds, form, lemma);
    const [pasts, participles] = irregular.get(lemma) ?? [withEd(lemma, known), withEd(lemma, known)];
    for (const form of pasts) link(forms.pasts, form, lemma);
    for (const form of participles) link(forms.participles, form, lemma);
  }
  const irregularNouns = new Map(rows(IRREGULAR_NOUNS).map(([singular, plural]) => [singular, plural]));
  for (const [singular, plural] of irregularNouns) link(forms.plurals, plural, singular);
  for (const lemma of nouns) if (!irregularNouns.has(lemma)) link(forms.plurals, withS(lemma), lemma);
  for (const [positive, ...grades] of rows(IRREGULAR_ADJECTIVES))
    for (const form of grades) link(forms.grades, form, positive);
  for (const form of words) {
    const stem = form.replace(/(?:er|est)$/, '');
    if (stem === form) continue;
    const positive = [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.slice(0, -1)].find(known);
    if (positive) link(forms.grades, form, positive);
  }
  return forms;
}
