// Polish names of people, assembled: tables compiled when first asked.
import {
  ANY_CASE,
  Gender,
  GrammaticalNumber,
  type Morphology,
  PartOfSpeech,
  partOfSpeech,
  PROPER,
} from '../morphology.ts';
import type { KnownPerson, NameReading, Names } from '../names.ts';
import { declinePerson } from './inflection/persons.ts';
import { surnameCandidates } from './names/candidates.ts';
import { EASTERN_MEN, EASTERN_WOMEN } from './names/given-eastern.ts';
import { POLISH_MEN, POLISH_WOMEN } from './names/given-polish.ts';
import { WESTERN_MEN, WESTERN_WOMEN } from './names/given-western.ts';
import { KNOWN_PEOPLE } from './names/known-people.ts';
import { BOTH, PRONOUNS } from './names/pronouns.ts';
import { GOVERNED, HONORIFICS, NAME_PARTICLES, NEVER_NAMES, NOT_PEOPLE, SURNAME_OPENERS } from './names/words.ts';

const listed = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const plain = (form: string): string => form.replace(/[’ʼ]/g, "'").replace(/\u2011/g, '-');

/** Every form of every given name with the nominatives it may come from. */
function compileGiven(): Map<string, NameReading[]> {
  const forms = new Map<string, NameReading[]>();
  const seen = new Set<string>();
  const add = (names: string, gender: number): void => {
    for (const lemma of listed(names)) {
      if (seen.has(`${lemma}${gender}`)) continue;
      seen.add(`${lemma}${gender}`);
      for (const { form, tag } of declinePerson(lemma, gender, false)) {
        const readings = forms.get(form);
        const same = readings?.find((reading) => reading.lemma === lemma && (reading.tag & gender) !== 0) as
          | { tag: number }
          | undefined;
        if (same) same.tag |= tag;
        else if (readings) readings.push({ lemma, tag, weight: 3, given: true });
        else forms.set(form, [{ lemma, tag, weight: 3, given: true }]);
      }
    }
  };
  add(POLISH_MEN + WESTERN_MEN + EASTERN_MEN, Gender.personal);
  add(POLISH_WOMEN + WESTERN_WOMEN + EASTERN_WOMEN, Gender.feminine);
  return forms;
}

interface KnownTables {
  /** By `surname` and by `given surname`, lower-cased; undefined where a surname has several parties. */
  readonly by: Map<string, KnownPerson | undefined>;
  /** Every word of the surnames, as written. */
  readonly surnames: Set<string>;
}

function compileKnown(given: ReadonlyMap<string, readonly NameReading[]>): KnownTables {
  const by = new Map<string, KnownPerson | undefined>();
  const surnames = new Set<string>();
  for (const [party, classes] of Object.entries(KNOWN_PEOPLE)) {
    for (const [office, list] of Object.entries(classes)) {
      for (const name of list.split(', ')) {
        const words = plain(name).split(' ');
        const isHers = given.get(words[0])?.every((reading) => (reading.tag & Gender.feminine) !== 0) === true;
        const full = words.join(' ').toLowerCase();
        const earlier = by.get(full);
        const person: KnownPerson = {
          name,
          party: earlier?.party ?? party,
          others: earlier && earlier.party !== party ? [...earlier.others, party] : (earlier?.others ?? []),
          offices: earlier ? [...earlier.offices, office] : [office],
          gender: isHers ? Gender.feminine : Gender.personal,
        };
        by.set(full, person);
        const surname = words.slice(1).join(' ').toLowerCase() || full;
        for (const key of new Set([surname, words.at(-1)!.toLowerCase(), words.slice(-2).join(' ').toLowerCase()])) {
          if (key === full) continue;
          const other = by.get(key);
          by.set(
            key,
            by.has(key) && other?.party !== person.party
              ? undefined
              : { ...person, offices: [...(other?.offices ?? []), office] },
          );
        }
        for (const word of words.slice(words.length > 1 ? 1 : 0)) if (/^\p{Lu}/u.test(word)) surnames.add(word);
      }
    }
  }
  return { by, surnames };
}

const PEOPLE = Gender.personal | Gender.feminine;

/** What the dictionary says of a capitalised form: its names of people. */
function dictionaryReadings(form: string, morphology: Morphology): NameReading[] {
  const found: NameReading[] = [];
  for (const analysis of morphology.analyse(form)) {
    if ((analysis.tag & PROPER) === 0 || partOfSpeech(analysis.tag) !== PartOfSpeech.noun) continue;
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
  const merged: { lemma: string; tag: number; weight: number; given: boolean }[] = [];
  for (const reading of readings) {
    const gender = reading.tag & (Gender.personal | Gender.feminine);
    const same = merged.find((other) => other.lemma === reading.lemma && (other.tag & gender) !== 0);
    if (!same) merged.push({ ...reading });
    else {
      same.tag |= reading.tag & ~(same.tag & (Gender.personal | Gender.feminine) ? 0 : gender);
      same.weight = Math.max(same.weight, reading.weight);
      same.given ||= reading.given;
    }
  }
  for (const reading of merged) if (isKnown(reading.lemma)) reading.weight *= 2.5;
  return merged.sort((a, b) => b.weight - a.weight);
}

/** Polish names over a dictionary. */
export function polishNames(morphology: Morphology): Names {
  let givenForms: Map<string, NameReading[]> | undefined;
  let knownTables: KnownTables | undefined;
  const given = (): Map<string, NameReading[]> => {
    givenForms ??= compileGiven();
    return givenForms;
  };
  const known = (): KnownTables => {
    knownTables ??= compileKnown(given());
    return knownTables;
  };
  const cache = new Map<string, readonly NameReading[]>();
  const LARGEST_CACHE = 20_000;
  return {
    readings(form) {
      const key = plain(form);
      const cached = cache.get(key);
      if (cached) return cached;
      const all = merge(
        [...(given().get(key) ?? []), ...dictionaryReadings(key, morphology), ...surnameCandidates(key)],
        (lemma) => known().surnames.has(lemma),
      );
      if (cache.size >= LARGEST_CACHE) cache.clear();
      cache.set(key, all);
      return all;
    },
    isGiven: (form) => given().has(plain(form)),
    particles: NAME_PARTICLES,
    openers: SURNAME_OPENERS,
    honorifics: HONORIFICS,
    notPeople: NOT_PEOPLE,
    never: NEVER_NAMES,
    governed: GOVERNED,
    pronouns: PRONOUNS,
    both: BOTH,
    known(surname, givenName) {
      const { by } = known();
      const last = plain(surname).toLowerCase();
      if (givenName !== undefined) {
        const full = by.get(`${plain(givenName).toLowerCase()} ${last}`);
        if (full) return full;
        const namesake = by.get(last);
        // Another given name: the same person only where it may be another spelling of it.
        const initial = namesake && plain(namesake.name)[0].toLowerCase() === plain(givenName)[0].toLowerCase();
        return initial ? namesake : undefined;
      }
      return by.get(last);
    },
  };
}
