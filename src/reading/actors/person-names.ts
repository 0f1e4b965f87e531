// Decides which runs of capitalised words name people, and brings each name to the nominative.
import {
  ANY_CASE,
  ANY_GENDER,
  Gender,
  GrammaticalNumber,
  PartOfSpeech,
  Person,
  PROPER,
  partOfSpeech,
  VerbForm,
  verbForm,
} from '../../language/morphology.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Token } from '../text/tokens.ts';
import { isCommonWord } from './agreement.ts';
import { type NameContext, resolveForms, type Support } from './name-forms.ts';
import { INITIALS, type NameRun, ONE_SYLLABLE } from './name-runs.ts';

/** A name of one person where it stands. Token indices; `last` exclusive. */
export interface PersonName {
  readonly first: number;
  readonly last: number;
  /** Nominatives of its words, without particles and initials. */
  readonly lemmas: readonly string[];
  /** How many of the leading words are given names. */
  readonly given: number;
  /** Nominative, with particles, initials and numerals. */
  readonly name: string;
  readonly tag: number;
  /** How sure it is that this is a person: at least 2 counts. */
  readonly weight: number;
}

export const SURE = 2;
const LIKELY = 0.35;
const THING = 3;
const INITIALLED = 2;
const PARTICLE = 1.5;

/** Cases in which a word can stand by its likelier readings; all where it may be undeclined. */
function likelyCases(text: AnalysedText, index: number): number {
  const readings = text.language.names.readings(text.tokens[index].text);
  const least = readings.reduce((most, reading) => Math.max(most, reading.weight), 0) * LIKELY;
  let cases = 0;
  for (const reading of readings) if (reading.weight >= least) cases |= reading.tag & ANY_CASE;
  return cases || ANY_CASE;
}

/** Splits a run of several people where case tells: a given name after a surname opens a new name, and so does a change of case. */
export function splitRun(text: AnalysedText, run: NameRun): NameRun[] {
  if (text.cases) return [run];
  const { tokens } = text;
  const { names } = text.language;
  const parts: NameRun[] = [];
  let words: number[] = [];
  let first = run.first;
  const close = (end: number): void => {
    if (words.length > 0) parts.push({ first, last: end, words });
    words = [];
    first = end;
  };
  run.words.forEach((index, position) => {
    const previous = words.at(-1);
    if (previous !== undefined && previous === index - 1) {
      const after = names.isGiven(tokens[previous].text);
      const short = tokens[previous].text.length < 4 || tokens[index].text.length < 4;
      const brief = tokens[previous].text.length < 4;
      const opens = names.isGiven(tokens[index].text) && position < run.words.length - 1 && !after && !brief;
      const parted =
        !after && !short && (likelyCases(text, previous) & likelyCases(text, index)) === 0 && words.length === 1;
      const partedLater =
        !after && !short && words.length > 1 && (likelyCases(text, previous) & likelyCases(text, index)) === 0;
      if (opens || parted || partedLater) close(index);
    }
    words.push(index);
  });
  close(run.last);
  return parts;
}

/** Whether a verb beside the name tells the person's gender (`Kallas powiedziała`); 0 where none does. */
export function genderByVerb(text: AnalysedText, first: number, last: number): number {
  const clause = text.clauses[text.clauseOf[first]];
  if (!clause || clause.verb < 0 || (clause.verb >= first && clause.verb < last)) return 0;
  if (Math.min(Math.abs(clause.verb - last), Math.abs(first - clause.verb)) > 4) return 0;
  if ((clause.agreement & GrammaticalNumber.singular) === 0 || clause.agreement & (Person.first | Person.second))
    return 0;
  const gender = clause.agreement & ANY_GENDER;
  if (gender === 0) return 0;
  if ((gender & Gender.feminine) !== 0) return gender & Gender.personal ? 0 : Gender.feminine;
  return gender & Gender.personal ? Gender.personal : 0;
}

/** Cases asked of the phrase that begins at `index`: by its place where word order tells case, else by a preposition right before it. */
export function casesAsked(text: AnalysedText, index: number): number {
  if (text.cases) return text.cases[index] ?? 0;
  const before = text.tokens[index - 1];
  return before?.kind === 'word' ? (text.language.names.governed.get(before.lower) ?? 0) : 0;
}

function isVerbOfSaying(text: AnalysedText, token: Token | undefined): boolean {
  const says = token?.analyses.some(
    (a) =>
      partOfSpeech(a.tag) === PartOfSpeech.verb &&
      verbForm(a.tag) !== VerbForm.infinitive &&
      text.language.saying.verbs.has(a.lemma),
  );
  return says === true;
}

const isProperPerson = (token: Token): boolean =>
  token.analyses.some(
    (a) =>
      (a.tag & PROPER) !== 0 &&
      (a.tag & (Gender.personal | Gender.feminine)) !== 0 &&
      (a.tag & (Gender.masculine | Gender.neuter)) === 0,
  );

/** Whether the run is three or more words of one syllable, as the names of Korea and China are. */
function isSyllabic(text: AnalysedText, part: NameRun): boolean {
  return part.words.length > 2 && part.words.every((index) => ONE_SYLLABLE.test(text.tokens[index].text));
}

/** Whether an initial stands before the last word (`Laurence H. Tribe`, `J.D. Vance`). */
const isInitialled = ({ tokens }: AnalysedText, { first, last, words }: NameRun): boolean => {
  const before = words.at(-1)! - 1;
  return before >= first && last > words[0] && INITIALS.test(tokens[before].text);
};

/** Whether a small particle stands between two words of the name (`Anneke van der Berg`). */
const holdsParticle = ({ tokens, language }: AnalysedText, { words }: NameRun): boolean =>
  words.length > 1 && language.names.particles.has(tokens[words.at(-1)! - 1].text);

/** How far the place of a name proves or disproves a person where word order tells: things take articles, places stand behind `in`. */
function standing({ tokens, language }: AnalysedText, first: number): number {
  const before = tokens[first - 1];
  const { determiners } = language.syntax.order!;
  if (before?.kind === 'word' && determiners.has(before.lower)) return -1;
  if (before?.kind !== 'word') return 0.5;
  if (language.roles.placePrepositions.has(before.lower)) return -1.5;
  return language.names.placing.has(before.lower) ? 0 : 0.5;
}

/** How sure it is that the words name a person, leaving out what the rest of the report says. */
function weigh(text: AnalysedText, part: NameRun, lemmas: readonly string[], given: number, title: number): number {
  const { tokens, quotations } = text;
  const { names } = text.language;
  let weight = title;
  const known =
    names.known(lemmas.at(-1)!, given > 0 ? lemmas[0] : undefined) ??
    (lemmas.length > 1 ? names.known(lemmas.at(-1)!, lemmas[0]) : undefined);
  if (known) weight += 2.5;
  if (given > 0 && lemmas.length > given) weight += 3;
  else if (given > 0)
    weight +=
      lemmas.length > 1
        ? 2
        : isCommonWord(tokens[part.first])
          ? 0.8
          : !text.cases && part.first > (text.sentences[text.sentenceOf[part.first]]?.first ?? 0)
            ? 2
            : 1.4;
  let common = 0;
  let unknown = 0;
  for (const index of part.words) {
    if (isProperPerson(tokens[index])) weight += 0.6;
    else if (isCommonWord(tokens[index]) && !names.isGiven(tokens[index].text)) common++;
    if (tokens[index].analyses.length === 0) unknown++;
  }
  if (/^\p{Ll}+-\p{Lu}/u.test(tokens[part.words.at(-1)!].text)) weight += 1;
  weight -= common * (part.words.length === 1 && !known ? 2.5 : title > 0 && unknown > 0 ? 0.5 : 1);
  if (unknown === part.words.length && part.words.length > 1) weight += 1.5;
  else if (text.cases && common === 0 && part.words.length > 1 && given === 0) weight += 1.5;
  if (text.cases && part.words.length > 1) weight += standing(text, part.first);
  if (text.cases && isInitialled(text, part)) weight += INITIALLED;
  if (text.cases && holdsParticle(text, part)) weight += PARTICLE;
  if (part.thing) weight -= THING;
  if (isSyllabic(text, part)) weight += SURE + common;
  const before = tokens[part.first - 1];
  const after = tokens[part.last];
  if (isVerbOfSaying(text, before) || isVerbOfSaying(text, after)) weight += 1;
  if (before && names.notPeople.has(before.lower.replace(/\.$/, ''))) weight -= 3;
  if (before?.text === '.' && names.notPeople.has(tokens[part.first - 2]?.lower ?? '')) weight -= 3;
  const quotation = quotations.of[part.first];
  if (quotation >= 0) {
    const { first, last, style } = quotations.all[quotation];
    if (style === 'marks' && last - first <= part.words.length + 2 && first === part.first) weight -= 3;
  }
  return weight;
}

/** The person's name that `part` is, brought to the nominative. `role` is the tag of a role phrase right before it, or 0; `title` how far words beside it prove a person. */
export function readName(
  text: AnalysedText,
  part: NameRun,
  support: Support,
  role: number,
  title: number,
  asked: number,
): PersonName {
  const { tokens } = text;
  const { names } = text.language;
  const forms = part.words.map((index) => tokens[index].text);
  const readings = forms.map((form) => names.readings(form));
  const context: NameContext = {
    cases: role & ANY_CASE || asked,
    gender: genderByVerb(text, part.first, part.last) || knownGender(text, forms) || herRole(role),
  };
  const resolved = resolveForms(forms, readings, context, support, (surname) => names.knownGiven(surname));
  let given = 0;
  while (
    given < resolved.lemmas.length &&
    readings[given].some((reading) => reading.given && reading.lemma === resolved.lemmas[given])
  )
    given++;
  if (given === resolved.lemmas.length && given > 1) given--;
  let name = '';
  for (let index = part.first; index < part.last; index++) {
    const word = part.words.indexOf(index);
    if (/^[()]$/.test(tokens[index].text)) continue;
    if (name !== '' && tokens[index].spaceBefore) name += ' ';
    name += word < 0 ? tokens[index].text : resolved.lemmas[word];
  }
  return {
    first: part.first,
    last: part.last,
    lemmas: resolved.lemmas,
    given,
    name,
    tag: resolved.tag,
    weight: weigh(text, part, resolved.lemmas, given, title),
  };
}

/** A title in the feminine tells a woman; one in the masculine serves both. */
const herRole = (role: number): number =>
  (role & ANY_GENDER) === Gender.feminine && (role & GrammaticalNumber.plural) === 0 ? Gender.feminine : 0;

function knownGender(text: AnalysedText, forms: readonly string[]): number {
  return forms.length === 1 ? (text.language.names.known(forms[0], undefined)?.gender ?? 0) : 0;
}
