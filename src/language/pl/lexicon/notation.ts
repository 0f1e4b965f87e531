// The notation of the hand-made tables: one letter for each feature, and paradigms spelled out in a line.

import {
  Aspect,
  Case,
  Gender,
  GrammaticalNumber,
  type PartOfSpeech,
  Person,
  PROPER,
  tagOf,
  type VerbForm,
} from '../../morphology.ts';
import type { Reading } from './tags.ts';

const FEATURES: Readonly<Record<string, number>> = {
  N: Case.nominative,
  G: Case.genitive,
  D: Case.dative,
  A: Case.accusative,
  I: Case.instrumental,
  L: Case.locative,
  V: Case.vocative,
  s: GrammaticalNumber.singular,
  p: GrammaticalNumber.plural,
  h: Gender.personal,
  m: Gender.masculine,
  f: Gender.feminine,
  n: Gender.neuter,
  1: Person.first,
  2: Person.second,
  3: Person.third,
  i: Aspect.imperfective,
  d: Aspect.perfective,
};

/** Feature bits of a bundle such as `GAsh`: genitive or accusative, singular, masculine personal. */
export function featureBits(letters: string): number {
  let bits = 0;
  for (const letter of letters) {
    const bit = FEATURES[letter];
    if (bit === undefined) throw new Error(`Unknown feature "${letter}" in "${letters}".`);
    bits |= bit;
  }
  return bits;
}

/** Readings of a line such as `kto:Nsh kogo:GAsh`; a form may have several bundles, parted by commas, or none. */
export function readingsOfLine(
  lemma: string,
  partOfSpeech: PartOfSpeech,
  line: string,
  verbForm?: VerbForm,
): Reading[] {
  const proper = /^\p{Lu}/u.test(lemma) ? PROPER : 0;
  return line
    .trim()
    .split(/\s+/u)
    .flatMap((item) => {
      const [form, bundles = ''] = item.split(':');
      return bundles
        .split(',')
        .map((letters) => ({ form, lemma, tag: tagOf(partOfSpeech, featureBits(letters) | proper, verbForm) }));
    });
}

/** A declension like an adjective's: its nominative, its stems before e, a and y or i, and its personal plural. */
export type AdjectivalStems = readonly [
  nominative: string,
  beforeE: string,
  beforeA: string,
  beforeY: string,
  personalPlural: string,
];

/** The line of an adjectival declension; `enclitic` follows every form (`jaki-ś`). */
export function adjectivalLine([nominative, e, a, y, personal]: AdjectivalStems, enclitic = ''): string {
  const endings: readonly (readonly [string, string])[] = [
    [nominative, 'NVshm,Asm'],
    [`${e}ego`, 'Gshmn,Ashm'],
    [`${e}emu`, 'Dshmn'],
    [`${y}m`, 'ILshmn,Dphmfn'],
    [`${a}a`, 'NVsf'],
    [`${e}ej`, 'GDLsf'],
    [`${a}ą`, 'AIsf'],
    [`${e}e`, 'NAVsn,NAVpmfn'],
    [personal, 'NVph'],
    [`${y}ch`, 'GLphmfn,Aph'],
    [`${y}mi`, 'Iphmfn'],
  ];
  return endings
    .filter(([form]) => form !== '')
    .map(([form, bundles]) => `${form}${enclitic}:${bundles}`)
    .join(' ');
}

const CASES = 'NGDAILV';

/** The line of a noun given case by case, singular then plural after a slash, variants parted by a bar. */
export function nounLine(paradigm: string, gender: string, pluralGender = gender): string {
  const items: string[] = [];
  paradigm.split('/').forEach((half, plural) => {
    const cases = new Map<string, string>();
    half
      .trim()
      .split(/\s+/u)
      .forEach((forms, index) => {
        for (const form of forms.split('|')) cases.set(form, (cases.get(form) ?? '') + CASES[index]);
      });
    for (const [form, letters] of cases) items.push(`${form}:${letters}${plural ? `p${pluralGender}` : `s${gender}`}`);
  });
  return items.join(' ');
}
