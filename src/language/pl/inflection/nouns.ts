// How Polish nouns are declined: a paradigm per kind of noun, the stem found by rule or given.
import { Case, Gender, GrammaticalNumber } from '../../morphology.ts';
import { adjectiveRows } from './adjectives.ts';
import type { InflectedForm, Row } from './forms.ts';
import { beforeE, beforeVowel, isSoft, isVelar, personalPlural, withE, withY } from './sounds.ts';

/**
 * The paradigms, by the name a table gives:
 * - `m`, `ma`: masculine thing with the genitive in `-u` (Iran) or `-a` (Berlin); `mz`: the same as `ma`, accusative like the genitive (Axios)
 * - `p`: masculine person, plural softened (Polak, Polacy; Rosjanin, Rosjanie); `p-owie` (Arab, Arabowie), `p-ie` (Hiszpan, Hiszpanie)
 * - `p-a`: masculine person in `-a` (doradca, Duda) or `-o` (Fico, as Fica); `p-e`: foreign name in `-e`, `-i` (Rutte, Ruttego); `p-y`: with an apostrophe (Kennedy'ego)
 * - `f`: feminine in `-a` (Ukraina, Rosja, Genewa); `fi`: native `-ia` with the genitive in `-i` (Gdynia); `f0`: feminine ending in a consonant (Białoruś)
 * - `n`: neuter in `-o`, `-e` (Kosowo); `num`: neuter in `-um` (muzeum)
 * - `pl`: plural only, genitive without ending (Chiny) ; `pl-ow`: genitive in `-ów` (Niderlandy)
 * - `p-pl`: men, plural only; the stem is given where it isn't that of the nominative (talibowie, of talib)
 * - `adj`: declined as an adjective (Częstochowska, Zakopane); `p-adj`: the same of a man (Zełenski)
 * - `acr`: masculine acronym with its ending after a hyphen (MON-u, MSZ-etu)
 * - `0m`, `0p`, `0f`, `0n`, `0pl`: the same in every case, with the gender or number of the letter (Oslo, Burundi)
 */
export type NounParadigm =
  | 'm'
  | 'ma'
  | 'mz'
  | 'p'
  | 'p-owie'
  | 'p-ie'
  | 'p-a'
  | 'p-e'
  | 'p-y'
  | 'f'
  | 'fi'
  | 'f0'
  | 'n'
  | 'num'
  | 'pl'
  | 'pl-ow'
  | 'p-pl'
  | 'adj'
  | 'p-adj'
  | 'acr'
  | '0m'
  | '0p'
  | '0f'
  | '0n'
  | '0pl';

/** What the rules can't tell from the nominative. */
export interface NounOptions {
  /** The stem of the other cases: `Wiedni` of Wiedeń, `ministr` of minister. A soft stem ends in `i`. */
  readonly stem?: string;
  readonly nominativePlural?: string;
  readonly genitivePlural?: string;
  readonly locativePlural?: string;
}

/** The forms of a noun case by case; a noun may lack one of the numbers. */
export interface NounRows {
  readonly gender: number;
  readonly singular: Row | null;
  readonly plural: Row | null;
}

const CASE_BITS = [
  Case.nominative,
  Case.genitive,
  Case.dative,
  Case.accusative,
  Case.instrumental,
  Case.locative,
  Case.vocative,
] as const;

const STILL_GENDER: Partial<Record<NounParadigm, number>> = {
  '0m': Gender.masculine,
  '0p': Gender.personal,
  '0f': Gender.feminine,
  '0n': Gender.neuter,
  '0pl': Gender.masculine,
};

/** The stem of a masculine noun outside the nominative, as far as a rule finds it: `Kijów` -> `Kijow`, `Ukrainiec` -> `Ukraińc`. */
function masculineStem(nominative: string, personal: boolean): string {
  if (nominative.endsWith('ów')) return `${nominative.slice(0, -2)}ow`;
  if (nominative.endsWith('o')) return nominative.slice(0, -1);
  if (personal && /[^aeiouyó]i?ec$/.test(nominative)) {
    const root = nominative.replace(/i?ec$/, '');
    return root.endsWith('n') ? `${root.slice(0, -1)}ńc` : `${root}c`;
  }
  if (personal && /[^aeiouyó]ek$/.test(nominative)) return `${nominative.slice(0, -2)}k`;
  return beforeVowel(nominative);
}

function masculineLocative(stem: string): string {
  return isSoft(stem) || /[nt]z$/.test(stem) || isVelar(stem) ? `${stem}u` : `${beforeE(stem)}e`;
}

/** The last consonant before a plural ending of the soft kind: `Poznani` + `e`. */
function softPlural(stem: string): string {
  return isSoft(stem) ? `${stem}e` : withY(stem);
}

function thingPlural(stem: string, nominative: string, genitive: string, locative?: string): Row {
  return [nominative, genitive, `${stem}om`, nominative, `${stem}ami`, locative ?? `${stem}ach`, nominative];
}

function masculineThing(nominative: string, paradigm: 'm' | 'ma' | 'mz', options: NounOptions): NounRows {
  const stem = options.stem ?? masculineStem(nominative, false);
  const locative = masculineLocative(stem);
  const genitive = stem + (paradigm === 'm' ? 'u' : 'a');
  const plural = options.nominativePlural ?? softPlural(stem);
  return {
    gender: Gender.masculine,
    singular: [
      nominative,
      genitive,
      `${stem}owi`,
      paradigm === 'mz' ? genitive : nominative,
      withE(stem, 'em'),
      locative,
      locative,
    ],
    plural: thingPlural(stem, plural, options.genitivePlural ?? `${stem}ów`, options.locativePlural),
  };
}

type PersonParadigm = 'p' | 'p-owie' | 'p-ie';

/** Men named by where they come from or belong: Rosjanin, Rosjanie, Rosjan; those in `-kanin`, `-manin` keep `-ów` (Amerykanów). */
function inhabitantPlural(stem: string): Row {
  const root = stem.slice(0, -2);
  const genitive = /[km]an$/.test(root) ? `${root}ów` : root;
  return [`${root}ie`, genitive, `${root}om`, genitive, `${root}ami`, `${root}ach`, `${root}ie`];
}

function person(nominative: string, paradigm: PersonParadigm, options: NounOptions): NounRows {
  const stem = options.stem ?? masculineStem(nominative, true);
  const vocative =
    stem.endsWith('c') && nominative.endsWith('ec') ? `${stem.slice(0, -1)}cze` : masculineLocative(stem);
  const singular: Row = [
    nominative,
    `${stem}a`,
    `${stem}owi`,
    `${stem}a`,
    withE(stem, 'em'),
    masculineLocative(stem),
    vocative,
  ];
  if (/anin$/.test(nominative)) return { gender: Gender.personal, singular, plural: inhabitantPlural(stem) };
  let many = options.nominativePlural;
  if (many === undefined) {
    if (paradigm === 'p-owie') many = `${stem}owie`;
    else if (paradigm === 'p-ie') many = `${beforeE(stem)}e`;
    else if (nominative.endsWith('ec')) many = `${stem}y`;
    else many = isSoft(stem) ? `${stem}e` : personalPlural(stem);
  }
  const soft = isSoft(stem) && paradigm === 'p' && !nominative.endsWith('ec');
  const genitive = options.genitivePlural ?? (soft ? withY(stem) : `${stem}ów`);
  const locative = options.locativePlural ?? `${stem}ach`;
  return {
    gender: Gender.personal,
    singular,
    plural: [many, genitive, `${stem}om`, genitive, `${stem}ami`, locative, many],
  };
}

/** The genitive plural without an ending, with the `e` that breaks a cluster before `k`: `Polk` -> `Polek`, `Rosjank` -> `Rosjanek`. */
function bareGenitive(stem: string): string {
  if (stem.endsWith('i') || stem.endsWith('j')) return /(?:[cszrj])i$|j$/.test(stem) ? withY(stem) : `${stem}i`;
  if (/[^aeiouyąęók]k$/.test(stem)) return `${stem.slice(0, -1)}${/[gk]k$/.test(stem) ? 'i' : ''}ek`;
  return stem;
}

function feminine(nominative: string, paradigm: 'f' | 'fi', options: NounOptions): NounRows {
  const stem = options.stem ?? nominative.slice(0, -1);
  const foreign = paradigm === 'f' && stem.endsWith('i');
  const genitive = foreign ? `${stem}i` : withY(stem);
  const soft = isSoft(stem) || /[aeouy]$/.test(stem);
  const locative = soft ? genitive : `${beforeE(stem)}e`;
  const plural = options.nominativePlural ?? (soft ? `${stem}e` : withY(stem));
  const bare = foreign ? `${stem}i` : paradigm === 'fi' ? stem : bareGenitive(stem);
  return {
    gender: Gender.feminine,
    singular: [nominative, genitive, locative, `${stem}ę`, `${stem}ą`, locative, `${stem}o`],
    plural: thingPlural(stem, plural, options.genitivePlural ?? bare, options.locativePlural),
  };
}

function feminineConsonant(nominative: string, options: NounOptions): NounRows {
  const stem = options.stem ?? beforeVowel(nominative);
  const genitive = withY(stem);
  const plural = options.nominativePlural ?? genitive;
  return {
    gender: Gender.feminine,
    singular: [nominative, genitive, genitive, nominative, `${stem}ą`, genitive, genitive],
    plural: thingPlural(stem, plural, options.genitivePlural ?? genitive, options.locativePlural),
  };
}

function manInA(nominative: string, options: NounOptions): NounRows {
  const stem = options.stem ?? nominative.slice(0, -1);
  const many = options.nominativePlural ?? (isSoft(stem) ? withY(stem) : personalPlural(stem));
  const genitive = options.genitivePlural ?? `${stem}ów`;
  const { singular } = feminine(`${stem}a`, 'f', {});
  const [, ...others] = singular!;
  return {
    gender: Gender.personal,
    singular: [nominative, ...others] as unknown as Row,
    plural: [many, genitive, `${stem}om`, genitive, `${stem}ami`, `${stem}ach`, many],
  };
}

function manInE(nominative: string, apostrophe: boolean): NounRows {
  const stem = apostrophe ? `${nominative}'` : nominative.replace(/e$/, '');
  const genitive = `${stem}ego`;
  const instrumental = `${nominative}m`;
  return {
    gender: Gender.personal,
    singular: [nominative, genitive, `${stem}emu`, genitive, instrumental, instrumental, nominative],
    plural: null,
  };
}

function neuter(nominative: string, options: NounOptions): NounRows {
  const stem = options.stem ?? nominative.slice(0, -1);
  const locative = isSoft(stem) || isVelar(stem) ? `${stem}u` : `${beforeE(stem)}e`;
  return {
    gender: Gender.neuter,
    singular: [nominative, `${stem}a`, `${stem}u`, nominative, withE(stem, 'em'), locative, nominative],
    plural: thingPlural(stem, `${stem}a`, options.genitivePlural ?? stem, options.locativePlural),
  };
}

function neuterInUm(nominative: string, options: NounOptions): NounRows {
  const stem = options.stem ?? nominative.slice(0, -2);
  return {
    gender: Gender.neuter,
    singular: still(nominative),
    plural: thingPlural(stem, `${stem}a`, options.genitivePlural ?? `${stem}ów`),
  };
}

function pluralOnly(nominative: string, paradigm: 'pl' | 'pl-ow', options: NounOptions): NounRows {
  const stem = options.stem ?? nominative.slice(0, -1);
  const genitive = options.genitivePlural ?? (paradigm === 'pl-ow' ? `${stem}ów` : bareGenitive(stem));
  return {
    gender: Gender.masculine,
    singular: null,
    plural: thingPlural(stem, nominative, genitive, options.locativePlural),
  };
}

function menOnly(nominative: string, options: NounOptions): NounRows {
  const stem = options.stem ?? nominative.slice(0, -1);
  const genitive = options.genitivePlural ?? (isSoft(stem) && !stem.endsWith('c') ? withY(stem) : `${stem}ów`);
  return {
    gender: Gender.personal,
    singular: null,
    plural: [nominative, genitive, `${stem}om`, genitive, `${stem}ami`, `${stem}ach`, nominative],
  };
}

function adjectival(nominative: string, personal: boolean): NounRows {
  const last = nominative.slice(-1);
  const gender = last === 'a' ? 'feminine' : last === 'e' ? 'neuter' : personal ? 'personal' : 'masculine';
  const stem = last === 'i' && !/[kg]i$/.test(nominative) ? nominative : nominative.slice(0, -1);
  const rows = adjectiveRows(last === 'a' || last === 'e' ? withY(stem) : nominative);
  return {
    gender: Gender[gender],
    singular: rows.singular[gender],
    plural: gender === 'personal' ? rows.plural.personal : rows.plural.other,
  };
}

function acronym(letters: string): NounRows {
  const root = letters.endsWith('Z') ? '-et' : '-';
  const locative = letters.endsWith('Z') ? `${letters}-ecie` : `${letters}-ie`;
  return {
    gender: Gender.masculine,
    singular: [
      letters,
      `${letters}${root}u`,
      `${letters}${root}owi`,
      letters,
      `${letters}${root}em`,
      locative,
      letters,
    ],
    plural: null,
  };
}

function still(form: string): Row {
  return [form, form, form, form, form, form, form];
}

/** The forms of a noun case by case. */
export function nounRows(nominative: string, paradigm: NounParadigm, options: NounOptions = {}): NounRows {
  switch (paradigm) {
    case 'm':
    case 'ma':
    case 'mz':
      return masculineThing(nominative, paradigm, options);
    case 'p':
    case 'p-owie':
    case 'p-ie':
      return person(nominative, paradigm, options);
    case 'p-a':
      return manInA(nominative, options);
    case 'p-e':
    case 'p-y':
      return manInE(nominative, paradigm === 'p-y');
    case 'f':
    case 'fi':
      return feminine(nominative, paradigm, options);
    case 'f0':
      return feminineConsonant(nominative, options);
    case 'n':
      return neuter(nominative, options);
    case 'num':
      return neuterInUm(nominative, options);
    case 'pl':
    case 'pl-ow':
      return pluralOnly(nominative, paradigm, options);
    case 'p-pl':
      return menOnly(nominative, options);
    case 'adj':
    case 'p-adj':
      return adjectival(nominative, paradigm === 'p-adj');
    case 'acr':
      return acronym(nominative);
    default: {
      const row = still(nominative);
      const gender = STILL_GENDER[paradigm]!;
      return paradigm === '0pl' ? { gender, singular: null, plural: row } : { gender, singular: row, plural: row };
    }
  }
}

/** Joins the equal forms of a row: each form once, with the bits of all its cases. */
export function mergeRow(row: Row, features: number, into: InflectedForm[]): void {
  for (let i = 0; i < 7; i++) {
    const form = row[i];
    if (row.indexOf(form) < i) continue;
    let tag = features | CASE_BITS[i];
    for (let j = i + 1; j < 7; j++) if (row[j] === form) tag |= CASE_BITS[j];
    into.push({ form, tag });
  }
}

/** Every form of a noun, equal forms of one number joined: `declineNoun('Kijów', 'ma')` has `Kijowie` in the locative and vocative. */
export function declineNoun(nominative: string, paradigm: NounParadigm, options: NounOptions = {}): InflectedForm[] {
  const { gender, singular, plural } = nounRows(nominative, paradigm, options);
  const forms: InflectedForm[] = [];
  if (singular) mergeRow(singular, gender | GrammaticalNumber.singular, forms);
  if (plural) mergeRow(plural, gender | GrammaticalNumber.plural, forms);
  return forms;
}
