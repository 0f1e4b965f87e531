// How Polish adjectives are declined: from the masculine nominative alone.
import { Case, Gender, GrammaticalNumber } from '../../morphology.ts';
import type { InflectedForm, Row } from './forms.ts';

/** The forms of an adjective case by case. `other` is the plural of all but men. */
export interface AdjectiveRows {
  readonly singular: Record<'personal' | 'masculine' | 'feminine' | 'neuter', Row>;
  readonly plural: Record<'personal' | 'other', Row>;
}

/** Stem endings that change in the personal plural: `amerykańsk` -> `amerykańscy`, `prost` -> `prości`. */
const PERSONAL_PLURAL: readonly (readonly [string, string])[] = [
  ['st', 'ści'],
  ['zd', 'ździ'],
  ['sn', 'śni'],
  ['zn', 'źni'],
  ['sł', 'śli'],
  ['zł', 'źli'],
  ['ch', 'si'],
  ['sz', 'si'],
  ['cz', 'czy'],
  ['rz', 'rzy'],
  ['k', 'cy'],
  ['g', 'dzy'],
  ['r', 'rzy'],
  ['t', 'ci'],
  ['d', 'dzi'],
  ['ł', 'li'],
  ['ż', 'zi'],
  ['c', 'cy'],
];

function personalPlural(stem: string): string {
  if (stem.endsWith('i')) return stem;
  if (/[csr]zn$/.test(stem)) return `${stem}i`;
  for (const [end, changed] of PERSONAL_PLURAL) if (stem.endsWith(end)) return stem.slice(0, -end.length) + changed;
  return `${stem}i`;
}

/** The stem that the endings join, and the vowel of the endings: `polsk` + `i`, `now` + `y`, `tani` + ``. */
function parts(nominative: string): { stem: string; y: string; e: string } {
  if (nominative.endsWith('y')) return { stem: nominative.slice(0, -1), y: 'y', e: 'e' };
  if (/[kg]i$/.test(nominative)) return { stem: nominative.slice(0, -1), y: 'i', e: 'ie' };
  return { stem: nominative, y: '', e: 'e' };
}

/** The forms of an adjective case by case, from its masculine nominative. */
export function adjectiveRows(nominative: string): AdjectiveRows {
  const { stem, y, e } = parts(nominative);
  const genitive = `${stem}${e}go`;
  const dative = `${stem}${e}mu`;
  const ym = `${stem}${y}m`;
  const feminine = `${stem}${e}j`;
  const ych = `${stem}${y}ch`;
  const ymi = `${stem}${y}mi`;
  const neuter = stem + e;
  const men = personalPlural(stem);
  return {
    singular: {
      personal: [nominative, genitive, dative, genitive, ym, ym, nominative],
      masculine: [nominative, genitive, dative, nominative, ym, ym, nominative],
      feminine: [`${stem}a`, feminine, feminine, `${stem}ą`, `${stem}ą`, feminine, `${stem}a`],
      neuter: [neuter, genitive, dative, neuter, ym, ym, neuter],
    },
    plural: {
      personal: [men, ych, ym, ych, ymi, ych, men],
      other: [neuter, ych, ym, neuter, ymi, ych, neuter],
    },
  };
}

const MEN = Gender.personal;
const THING = Gender.masculine;
const HE = MEN | THING;
const SHE = Gender.feminine;
const IT = Gender.neuter;
const ONE = GrammaticalNumber.singular;
const MANY = GrammaticalNumber.plural;
const {
  nominative: NOM,
  genitive: GEN,
  dative: DAT,
  accusative: ACC,
  instrumental: INS,
  locative: LOC,
  vocative: VOC,
} = Case;

/**
 * Every form of an adjective, equal forms joined as far as their cases and genders agree:
 * `declineAdjective('polski')` has `polskiego` as the genitive of `he` and `it`, and as the accusative of a man or a being.
 */
export function declineAdjective(nominative: string): InflectedForm[] {
  const { stem, y, e } = parts(nominative);
  const ym = `${stem}${y}m`;
  const ych = `${stem}${y}ch`;
  const neuter = stem + e;
  const men = personalPlural(stem);
  const forms: InflectedForm[] = [
    { form: nominative, tag: HE | ONE | NOM | VOC },
    { form: nominative, tag: THING | ONE | ACC },
    { form: `${stem}${e}go`, tag: HE | IT | ONE | GEN },
    { form: `${stem}${e}go`, tag: HE | ONE | ACC },
    { form: `${stem}${e}mu`, tag: HE | IT | ONE | DAT },
    { form: ym, tag: HE | IT | ONE | INS | LOC },
    { form: `${stem}a`, tag: SHE | ONE | NOM | VOC },
    { form: `${stem}${e}j`, tag: SHE | ONE | GEN | DAT | LOC },
    { form: `${stem}ą`, tag: SHE | ONE | ACC | INS },
    { form: neuter, tag: IT | ONE | NOM | ACC | VOC },
    { form: neuter, tag: THING | SHE | IT | MANY | NOM | ACC | VOC },
    { form: men, tag: MEN | MANY | NOM | VOC },
    { form: ych, tag: HE | SHE | IT | MANY | GEN | LOC },
    { form: ych, tag: MEN | MANY | ACC },
    { form: ym, tag: HE | SHE | IT | MANY | DAT },
    { form: `${stem}${y}mi`, tag: HE | SHE | IT | MANY | INS },
  ];
  return forms;
}
