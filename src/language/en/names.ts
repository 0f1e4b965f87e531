// English names of people, assembled: tables compiled when first asked. Names keep their form; their place tells the case.
import { ANY_CASE, Gender, GrammaticalNumber } from '../morphology.ts';
import { BODY_ENDINGS } from '../names/body-endings.ts';
import { KnownPeople } from '../names/known.ts';
import { plain } from '../names/plain.ts';
import type { NameReading, Names } from '../names.ts';
import { givenNames } from './names/given.ts';
import { KNOWN_PEOPLE } from './names/known-people.ts';
import { KNOWN_PEOPLE_WIDE } from './names/known-people-wide.ts';
import {
  BOTH,
  DOUBTFUL_SURNAMES,
  GOVERNED,
  HONORIFICS,
  NAME_PARTICLES,
  NEVER_NAMES,
  NOT_PEOPLE,
  PLACING,
  PRONOUNS,
  SURNAME_OPENERS,
} from './names/words.ts';

const ANYBODY = Gender.personal | Gender.masculine | Gender.feminine;
const USUAL = 1;

/** English names over a dictionary. */
export function englishNames(): Names {
  let table: ReadonlyMap<string, number> | undefined;
  const genderOf = (form: string): number | undefined => {
    table ??= givenNames();
    const key = plain(form);
    const hyphen = key.indexOf('-');
    return table.get(key) ?? (hyphen > 0 ? table.get(key.slice(0, hyphen)) : undefined);
  };
  const readings = (form: string): readonly NameReading[] => {
    const gender = genderOf(form);
    const tag = ANY_CASE | GrammaticalNumber.singular | (gender ?? ANYBODY);
    return [{ lemma: plain(form), tag, weight: USUAL, given: gender !== undefined }];
  };
  let people: KnownPeople | undefined;
  const known = (): KnownPeople => {
    people ??= new KnownPeople([KNOWN_PEOPLE, KNOWN_PEOPLE_WIDE], (form) => {
      const gender = genderOf(form);
      return gender === undefined ? [] : [{ tag: gender }];
    });
    return people;
  };
  return {
    readings,
    isGiven: (form) => genderOf(form) !== undefined,
    particles: NAME_PARTICLES,
    openers: SURNAME_OPENERS,
    honorifics: HONORIFICS,
    notPeople: NOT_PEOPLE,
    bodyEndings: BODY_ENDINGS,
    doubtful: DOUBTFUL_SURNAMES,
    placing: PLACING,
    never: NEVER_NAMES,
    governed: GOVERNED,
    knownGiven: (surname) => known().givenOf(plain(surname)),
    pronouns: PRONOUNS,
    both: BOTH,
    known(surname, givenName) {
      const last = plain(surname).toLowerCase();
      if (givenName === undefined) return known().get(last);
      return known().get(`${plain(givenName).toLowerCase()} ${last}`);
    },
  };
}
