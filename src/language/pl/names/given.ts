// Given names by any of their forms. A name is declined when a text first has a word that begins like it.
import { Gender } from '../../morphology.ts';
import { WESTERN_MEN, WESTERN_WOMEN } from '../../names/given-western.ts';
import type { NameReading } from '../../names.ts';
import { remembered } from '../../remembered.ts';
import { declinePerson } from '../inflection/persons.ts';
import { EASTERN_MEN, EASTERN_WOMEN } from './given-eastern.ts';
import { POLISH_MEN, POLISH_WOMEN } from './given-polish.ts';

const WEIGHT = 3;
const LONGEST_ENDING = 4;

/** How many of its last letters a name may change: `Marek`, `Marka`; `Daniel`, `Danla`; `Ernesto`, `Erneście`. */
const changing = (lemma: string): number => ('csi'.includes(lemma[lemma.length - 3]) ? 3 : 2);

/** The letters that every form of the name begins with: two of the shortest but for those of three (`Iga`, `Idze`). */
const prefixLength = (lemma: string): number => (lemma.length <= 3 ? 1 : Math.max(2, lemma.length - changing(lemma)));

function mayBe(form: string, lemma: string): boolean {
  if (form.length < lemma.length - 1 || form.length > lemma.length + LONGEST_ENDING) return false;
  for (let i = prefixLength(lemma) - 1; i > 0; i--) if (form.charCodeAt(i) !== lemma.charCodeAt(i)) return false;
  return true;
}

type ByLetter = ReadonlyMap<string, readonly string[]>;

function byFirstLetter(list: string): ByLetter {
  const names = new Map<string, string[]>();
  for (const lemma of list.trim().split(/\s+/)) {
    const known = names.get(lemma[0]);
    if (known) known.push(lemma);
    else names.set(lemma[0], [lemma]);
  }
  return names;
}

/** The case, number and gender bits of `form` as a form of one name; 0 where it is none. */
function tagOf(form: string, lemma: string, gender: number): number {
  let tag = 0;
  for (const declined of declinePerson(lemma, gender, false)) if (declined.form === form) tag |= declined.tag;
  return tag;
}

/** Looks forms up: the nominatives each may come from, none for what is no given name. */
export function givenNames(): (form: string) => readonly NameReading[] {
  let men: ByLetter | undefined;
  let women: ByLetter | undefined;
  const find = (form: string, names: ByLetter, gender: number, into: Map<string, NameReading>): void => {
    for (const lemma of names.get(form[0]) ?? []) {
      if (into.has(lemma) || !mayBe(form, lemma)) continue;
      const tag = tagOf(form, lemma, gender);
      if (tag !== 0) into.set(lemma, { lemma, tag, weight: WEIGHT, given: true });
    }
  };
  return remembered((form): readonly NameReading[] => {
    men ??= byFirstLetter(POLISH_MEN + WESTERN_MEN + EASTERN_MEN);
    women ??= byFirstLetter(POLISH_WOMEN + WESTERN_WOMEN + EASTERN_WOMEN);
    const his = new Map<string, NameReading>();
    const hers = new Map<string, NameReading>();
    find(form, men, Gender.personal, his);
    find(form, women, Gender.feminine, hers);
    return [...his.values(), ...hers.values()];
  });
}
