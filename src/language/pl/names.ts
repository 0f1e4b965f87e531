// Polish names of people, assembled: tables compiled when first asked.
import {
  ANY_CASE,
  Gender,
  GrammaticalNumber,
  type Morphology,
  PartOfSpeech,
  PROPER,
  partOfSpeech,
} from '../morphology.ts';
import { BODY_ENDINGS } from '../names/body-endings.ts';
import { KnownPeople } from '../names/known.ts';
import { plain } from '../names/plain.ts';
import type { NameReading, Names } from '../names.ts';
import { remembered } from '../remembered.ts';
import { surnameCandidates, undeclined } from './names/candidates.ts';
import { givenNames } from './names/given.ts';
import { KNOWN_PEOPLE } from './names/known-people.ts';
import { BOTH, PRONOUNS } from './names/pronouns.ts';
import { GOVERNED, HONORIFICS, NAME_PARTICLES, NEVER_NAMES, NOT_PEOPLE, SURNAME_OPENERS } from './names/words.ts';

const KNOWN_SURNAME = 4;
const MOST_HALVES = 8;
const COMMON_NOUN = 0.75;
const PEOPLE = Gender.personal | Gender.feminine;

/** What the dictionary says of a capitalised form: its names of people. */
function dictionaryReadings(form: string, morphology: Morphology): NameReading[] {
  const found: NameReading[] = [];
  for (const analysis of morphology.analyse(form)) {
    if (partOfSpeech(analysis.tag) !== PartOfSpeech.noun) continue;
    if ((analysis.tag & PROPER) === 0) {
      // A surname that is a common noun declines like it: `Gołębia` from `Gołąb`.
      if (analysis.tag & (Gender.personal | Gender.masculine) && analysis.tag & GrammaticalNumber.singular)
        found.push({
          lemma: analysis.lemma[0].toUpperCase() + analysis.lemma.slice(1),
          tag: (analysis.tag & ANY_CASE) | Gender.personal | GrammaticalNumber.singular,
          weight: COMMON_NOUN,
          given: false,
        });
      continue;
    }
    const things = (analysis.tag & (Gender.masculine | Gender.neuter)) !== 0;
    if (
      things ||
      ((analysis.tag & GrammaticalNumber.plural) !== 0 && (analysis.tag & GrammaticalNumber.singular) === 0)
    )
      continue;
    const gender = analysis.tag & PEOPLE || PEOPLE;
    const tag = (analysis.tag & ANY_CASE) | gender | GrammaticalNumber.singular;
    const same = found.find((reading) => reading.lemma === analysis.lemma && (reading.tag & gender) !== 0) as
      | { tag: number }
      | undefined;
    if (same) same.tag |= tag;
    else found.push({ lemma: analysis.lemma, tag, weight: 1.6, given: false });
    // A woman bears the same surname undeclined.
    if (
      analysis.lemma === form &&
      !form.endsWith('a') &&
      gender === Gender.personal &&
      !found.some((reading) => reading.tag & Gender.feminine)
    )
      found.push({
        lemma: form,
        tag: ANY_CASE | Gender.feminine | GrammaticalNumber.singular,
        weight: 1.1,
        given: false,
      });
  }
  return found;
}

function merge(readings: readonly NameReading[], isKnown: (lemma: string) => boolean): NameReading[] {
  const merged: { lemma: string; tag: number; weight: number; given: boolean; undeclined?: true }[] = [];
  for (const reading of readings) {
    const gender = reading.tag & PEOPLE;
    const same = merged.find(
      (other) => other.lemma === reading.lemma && (other.tag & gender) !== 0 && other.undeclined === reading.undeclined,
    );
    if (!same) merged.push({ ...reading });
    else {
      // What is known of a given name's gender, a dictionary that knows less takes nothing from.
      same.tag |= reading.tag & (same.given && same.tag & PEOPLE ? ~(PEOPLE & ~same.tag) : ~0);
      same.weight = Math.max(same.weight, reading.weight);
      same.given ||= reading.given;
    }
  }
  for (const reading of merged) if (isKnown(reading.lemma)) reading.weight *= KNOWN_SURNAME;
  return merged.sort((a, b) => b.weight - a.weight);
}

/** Readings of a name of two halves, each declined: `Kosiniaka-Kamysza`, `Jeana-Claude'a`; of `al-Busaidiego` only the second is. */
function joinHalves(left: readonly NameReading[], right: readonly NameReading[]): NameReading[] {
  const joined: NameReading[] = [];
  for (const a of left.slice(0, MOST_HALVES)) {
    for (const b of right.slice(0, MOST_HALVES)) {
      const cases = a.tag & b.tag & ANY_CASE;
      const gender = a.tag & b.tag & PEOPLE;
      if (!cases || !gender) continue;
      const given = a.given && b.given;
      joined.push({
        lemma: `${a.lemma}-${b.lemma}`,
        tag: cases | gender | GrammaticalNumber.singular,
        weight: given ? 3 : Math.min(a.weight, 1.5) * Math.min(b.weight, 1.5),
        given,
      });
    }
  }
  return joined;
}

/** What is left of a name once vowels, accents and doubled letters are gone: `Dawyd` and `Dawid` are alike. */
function skeleton(name: string): string {
  const plainName = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l');
  return plainName
    .replace(/ck|[cq]/g, 'k')
    .replace(/kh|ch/g, 'h')
    .replace(/v/g, 'w')
    .replace(/ks/g, 'x')
    .replace(/[aeiouyj']/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Polish names over a dictionary. */
export function polishNames(morphology: Morphology): Names {
  const given = givenNames();
  let knownPeople: KnownPeople | undefined;
  const known = (): KnownPeople => {
    knownPeople ??= new KnownPeople([KNOWN_PEOPLE], given);
    return knownPeople;
  };
  const isKnown = (lemma: string): boolean => known().hasSurname(lemma);
  const readingsOf = remembered((key): readonly NameReading[] => {
    const whole = given(key);
    const hyphen = key.indexOf('-');
    const joined: NameReading[] = [];
    if (hyphen > 0 && hyphen < key.length - 1) {
      const right = readingsOf(key.slice(hyphen + 1));
      const head = key.slice(0, hyphen);
      if (/^\p{Ll}/u.test(head))
        joined.push(...right.map((reading) => ({ ...reading, lemma: `${head}-${reading.lemma}`, given: false })));
      else joined.push(...joinHalves(readingsOf(head), right));
    }
    const split = joined.length > 0;
    return merge(
      [
        ...whole,
        ...joined,
        ...dictionaryReadings(key, morphology),
        ...(split ? surnameCandidates(key).filter((reading) => reading.lemma === key) : surnameCandidates(key)),
        undeclined(
          key,
          whole.some((reading) => reading.lemma === key),
        ),
      ],
      isKnown,
    );
  });
  return {
    readings: (form) => readingsOf(plain(form)),
    isGiven: (form) => given(plain(form)).length > 0,
    particles: NAME_PARTICLES,
    openers: SURNAME_OPENERS,
    honorifics: HONORIFICS,
    notPeople: NOT_PEOPLE,
    bodyEndings: BODY_ENDINGS,
    doubtful: new Set(),
    placing: new Set(),
    never: NEVER_NAMES,
    governed: GOVERNED,
    knownGiven: (surname) => known().givenOf(plain(surname)),
    pronouns: PRONOUNS,
    both: BOTH,
    known(surname, givenName) {
      const people = known();
      const last = plain(surname).toLowerCase();
      if (givenName !== undefined) {
        const full = people.get(`${plain(givenName).toLowerCase()} ${last}`);
        if (full) return full;
        const namesake = people.get(last);
        // Another given name: the same person only where it may be another spelling of it.
        return namesake && skeleton(plain(namesake.name).split(' ')[0]) === skeleton(plain(givenName).split(' ')[0])
          ? namesake
          : undefined;
      }
      return people.get(last);
    },
  };
}
