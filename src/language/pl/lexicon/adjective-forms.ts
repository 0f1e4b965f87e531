// What the endings of the Polish adjective declension say.

import { ACC, DAT, EVERYONE, FEM, GEN, HE, INS, LOC, MASC, NEUT, NOM, PERS, PL, SG, THINGS, VOC } from './tags.ts';

/** Features of the dictionary form: nominative singular masculine, and accusative for things. */
export const ADJECTIVE_BASE: readonly number[] = [NOM | VOC | SG | HE, ACC | SG | MASC];
export const PERSONAL_PLURAL: readonly number[] = [NOM | VOC | PL | PERS];

/** Features by ending, longest first, of every form but the dictionary form and the personal plural. */
const BY_ENDING: readonly (readonly [ending: string, features: readonly number[]])[] = [
  ['ego', [GEN | SG | HE | NEUT, ACC | SG | HE]],
  ['emu', [DAT | SG | HE | NEUT]],
  ['ymi', [INS | PL | EVERYONE]],
  ['imi', [INS | PL | EVERYONE]],
  ['ych', [GEN | LOC | PL | EVERYONE, ACC | PL | PERS]],
  ['ich', [GEN | LOC | PL | EVERYONE, ACC | PL | PERS]],
  ['ym', [INS | LOC | SG | HE | NEUT, DAT | PL | EVERYONE]],
  ['im', [INS | LOC | SG | HE | NEUT, DAT | PL | EVERYONE]],
  ['ej', [GEN | DAT | LOC | SG | FEM]],
  ['a', [NOM | VOC | SG | FEM]],
  ['ą', [ACC | INS | SG | FEM]],
  ['e', [NOM | ACC | VOC | SG | NEUT, NOM | ACC | VOC | PL | THINGS]],
  ['o', [NOM | ACC | SG | NEUT]],
];

/** The features an adjective form's ending allows; none when it is no such ending. */
export function adjectiveFeatures(form: string): readonly number[] {
  return BY_ENDING.find(([ending]) => form.endsWith(ending))?.[1] ?? [];
}
