// Given names with the gender of their bearers, by form.
import { Gender } from '../../morphology.ts';
import { WESTERN_MEN, WESTERN_WOMEN } from '../../names/given-western.ts';
import { EASTERN_MEN, EASTERN_WOMEN } from './given-eastern.ts';

const HE = Gender.personal | Gender.masculine;

const lists: readonly (readonly [string, number])[] = [
  [WESTERN_MEN, HE],
  [EASTERN_MEN, HE],
  [WESTERN_WOMEN, Gender.feminine],
  [EASTERN_WOMEN, Gender.feminine],
];

/** Gender bits of each given name; both where men and women bear it. */
export function givenNames(): ReadonlyMap<string, number> {
  const genders = new Map<string, number>();
  for (const [list, gender] of lists)
    for (const name of list.split(/\s+/)) if (name !== '') genders.set(name, (genders.get(name) ?? 0) | gender);
  return genders;
}
