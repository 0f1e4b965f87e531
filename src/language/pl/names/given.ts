// Given names by any of their forms. A name is declined when a text first has a word that begins like it.
import { Gender } from '../../morphology.ts';
import type { NameReading } from '../../names.ts';
import { declinePerson } from '../inflection/persons.ts';
import { EASTERN_MEN, EASTERN_WOMEN } from './given-eastern.ts';
import { POLISH_MEN, POLISH_WOMEN } from './given-polish.ts';
import { WESTERN_MEN, WESTERN_WOMEN } from './given-western.ts';

const WEIGHT = 3;
/** How many of its last letters a name may change: `Daniel`, `Danla`. */
const CHANGING = 3;
const LARGEST_CACHE = 20_000;
const NONE: readonly NameReading[] = [];

interface Given {
  readonly lemma: string;
  readonly gender: number;
}

/** The letters that every form of the name begins with: at least two but for the shortest (`Iga`, `Idze`). */
const prefixLength = ({ length }: string): number => (length <= CHANGING ? 1 : Math.max(2, length - CHANGING));

function startsAlike(form: string, lemma: string): boolean {
  for (let i = prefixLength(lemma) - 1; i > 0; i--) if (form.charCodeAt(i) !== lemma.charCodeAt(i)) return false;
  return true;
}

function byFirstLetter(): Map<string, Given[]> {
  const names = new Map<string, Given[]>();
  const add = (list: string, gender: number): void => {
    for (const lemma of list.trim().split(/\s+/)) {
      const known = names.get(lemma[0]);
      if (known) known.push({ lemma, gender });
      else names.set(lemma[0], [{ lemma, gender }]);
    }
  };
  add(POLISH_MEN + WESTERN_MEN + EASTERN_MEN, Gender.personal);
  add(POLISH_WOMEN + WESTERN_WOMEN + EASTERN_WOMEN, Gender.feminine);
  return names;
}

/** The reading of `form` as a form of one name, if it is one. */
function readingOf(form: string, { lemma, gender }: Given): NameReading | undefined {
  let tag = 0;
  for (const declined of declinePerson(lemma, gender, false)) if (declined.form === form) tag |= declined.tag;
  return tag === 0 ? undefined : { lemma, tag, weight: WEIGHT, given: true };
}

/** Looks forms up: the nominatives each may come from, none for what is no given name. */
export function givenNames(): (form: string) => readonly NameReading[] {
  let names: ReadonlyMap<string, readonly Given[]> | undefined;
  const cache = new Map<string, readonly NameReading[]>();
  return (form) => {
    const known = cache.get(form);
    if (known) return known;
    names ??= byFirstLetter();
    let found: NameReading[] | undefined;
    for (const name of names.get(form[0]) ?? []) {
      if (!startsAlike(form, name.lemma)) continue;
      const reading = readingOf(form, name);
      const again = found?.some(({ lemma, tag }) => lemma === name.lemma && (tag & name.gender) !== 0);
      if (reading && !again) found = found ? [...found, reading] : [reading];
    }
    if (cache.size >= LARGEST_CACHE) cache.clear();
    cache.set(form, found ?? NONE);
    return found ?? NONE;
  };
}
