// What each affix class of the dictionary says of a noun's form.

import { ACC, DAT, FEM, GEN, HE, INS, LOC, MASC, NEUT, NOM, PERS, PL, SG, THINGS, VOC } from './tags.ts';

/** How a noun declines: what the choice of its features hangs on. */
export type NounKind = 'feminine' | 'neuter' | 'masculine' | 'adjectival' | 'plural';

/** A noun as its entry's flags describe it. */
export interface Noun {
  readonly word: string;
  readonly flags: string;
  readonly kind: NounKind;
  /** Its gender in the singular, and in the plural. */
  readonly gender: number;
  readonly pluralGender: number;
  /** Declines in the singular like `kobieta` though it is masculine: `sędzia`, `doradca`. */
  readonly aStem: boolean;
  /** Has a locative in -e, so that -u (or feminine -i, -y) is not the locative. */
  readonly hard: boolean;
}

const has = (flags: string, any: string): boolean => [...any].some((flag) => flags.includes(flag));

/** Reads a noun's declension and gender off its flags and dictionary form. */
export function nounOf(word: string, flags: string, forms: (flag: string) => string[]): Noun {
  const kind = kindOf(word, flags);
  const aStem = kind === 'masculine' && word.endsWith('a') && has(flags, 'Mp');
  const hard = [...'MOQPRU'].some((flag) => has(flags, flag) && forms(flag).some((form) => form.endsWith('e')));
  const personalPlural = has(flags, 'oqwt') || aStem || word.endsWith('ciel');
  const animate = has(flags, 'OP') && !has(flags, 'QR');
  const surname = aStem && /^\p{Lu}/u.test(word);
  const masculine = personalPlural ? PERS : animate ? HE : MASC;
  const gender =
    { feminine: FEM, adjectival: FEM, neuter: NEUT, masculine, plural: THINGS }[kind] | (surname ? FEM : 0);
  const personalOnly = kind === 'plural' && /[^k](ie|cy|ci|li|ni|si|zi|rzy)$/u.test(word) && flags.includes('l');
  const pluralGender = kind === 'plural' ? (personalOnly ? PERS | THINGS : THINGS) : gender;
  return { word, flags, kind, gender, pluralGender, aStem, hard };
}

function kindOf(word: string, flags: string): NounKind {
  if (flags.includes('K')) return 'adjectival';
  if (has(flags, 'UV')) return 'neuter';
  const masculine = has(flags, 'OQPRToqwtsDSzZC');
  if (has(flags, 'Mp') || has(flags, 'LnmA')) return masculine && has(flags, 'Toq') ? 'masculine' : 'feminine';
  if (masculine) return 'masculine';
  if (has(flags, 'flWru')) return 'plural';
  return /[oeęm]$/u.test(word) ? 'neuter' : word.endsWith('a') ? 'feminine' : 'masculine';
}

/** Features of the dictionary form. */
export function nounBase({ kind, word, gender, pluralGender, aStem, flags }: Noun): number[] {
  if (kind === 'plural') return [NOM | ACC | VOC | PL | pluralGender];
  if (kind === 'adjectival') return [NOM | VOC | SG | FEM];
  if (kind === 'neuter') {
    const cases =
      word.endsWith('um') && !flags.includes('U') ? NOM | GEN | DAT | ACC | INS | LOC | VOC : NOM | ACC | VOC;
    return [cases | SG | NEUT];
  }
  if (kind === 'feminine') {
    if (word.endsWith('a')) return [NOM | SG | FEM];
    return word.endsWith('i') ? [NOM | GEN | DAT | LOC | VOC | SG | FEM] : [NOM | ACC | SG | FEM];
  }
  if (aStem || (gender & MASC) === 0) return [NOM | SG | gender];
  return [NOM | ACC | SG | gender];
}

/** Features of a form that `flag` made; one bundle for each number and gender it serves. */
export function nounFeatures(noun: Noun, flag: string, form: string): number[] {
  if (/om$/u.test(form) && 'NZWrVu'.includes(flag)) return [DAT | PL | noun.pluralGender];
  if (/mi$/u.test(form) && 'NZWrVu'.includes(flag)) return [INS | PL | noun.pluralGender];
  if (/ch$/u.test(form) && 'NZWrVu'.includes(flag)) return [LOC | PL | noun.pluralGender];
  switch (flag) {
    case 'M':
    case 'p':
      return aDeclension(noun, form);
    case 'L':
      return /[uo]$/u.test(form)
        ? [VOC | SG | FEM]
        : form.endsWith('i')
          ? [GEN | DAT | LOC | SG | FEM]
          : [ACC | INS | SG | FEM];
    case 'K':
      return adjectivalFeminine(form);
    case 'O':
    case 'P':
      return singularMasculine(noun, form, 'a');
    case 'Q':
    case 'R':
      return singularMasculine(noun, form, 'u');
    case 'U':
      return singularNeuter(noun, form);
    case 'A':
      return [NOM | ACC | VOC | PL | (noun.aStem ? MASC : noun.pluralGender)];
    case 's':
    case 'z':
      return [nominativePlural(noun, form)];
    case 'o':
    case 'q':
    case 'w':
    case 't':
      return [NOM | VOC | PL | PERS];
    case 'V':
      return form.endsWith('a') ? [NOM | ACC | VOC | PL | NEUT] : [GEN | PL | NEUT];
    case 'r':
    case 'u':
      return form.endsWith('ie')
        ? [LOC | VOC | SG | MASC]
        : /(ów|i)$/u.test(form)
          ? [genitivePlural(noun)]
          : [NOM | VOC | PL | MASC];
    default:
      return 'nmflSTCD'.includes(flag) ? [genitivePlural(noun)] : [];
  }
}

const genitivePlural = ({ pluralGender }: Noun): number =>
  (pluralGender === PERS ? GEN | ACC : GEN) | PL | pluralGender;

/** The plural in -y, -i, -e: of personal nouns a pejorative one, unless the noun is soft (`nauczyciele`, `królowie` and `króle`). */
function nominativePlural({ pluralGender, flags }: Noun, form: string): number {
  if (pluralGender === PERS) return NOM | VOC | PL | (form.endsWith('e') && !has(flags, 'q') ? PERS : MASC);
  return NOM | ACC | VOC | PL | pluralGender;
}

function aDeclension(noun: Noun, form: string): number[] {
  const { word, gender, hard, aStem, flags } = noun;
  if (form.endsWith('o')) return [VOC | SG | gender];
  if (form.endsWith('ę')) return [ACC | SG | gender];
  if (form.endsWith('ą')) return [INS | SG | gender];
  if (form.endsWith('e') || form.endsWith('ej')) return [DAT | LOC | SG | gender];
  const plural = has(flags, 'NAnmf');
  if (hard) return plural && !aStem ? [GEN | SG | gender, NOM | ACC | VOC | PL | gender] : [GEN | SG | gender];
  const singular = GEN | DAT | LOC | SG | gender;
  if (aStem) return plural ? [singular, NOM | VOC | PL | PERS] : [singular];
  if (!plural) return [singular | (word.endsWith('a') ? 0 : VOC)];
  if (!word.endsWith('a')) return [singular | VOC, (has(flags, 'A') ? GEN : NOM | GEN | ACC | VOC) | PL | gender];
  return /[ij]a$|[nl]ia$/u.test(word) ? [singular, GEN | PL | gender] : [singular];
}

function adjectivalFeminine(form: string): number[] {
  if (form.endsWith('ą')) return [ACC | INS | SG | FEM];
  if (form.endsWith('ej')) return [GEN | DAT | LOC | SG | FEM];
  if (form.endsWith('ch')) return [GEN | LOC | PL | FEM];
  if (form.endsWith('mi')) return [INS | PL | FEM];
  if (form.endsWith('m')) return [DAT | PL | FEM];
  return [NOM | ACC | VOC | PL | FEM];
}

/** Masculine singular; `genitive` is the vowel of its genitive. */
function singularMasculine({ gender, hard, word }: Noun, form: string, genitive: 'a' | 'u'): number[] {
  if (form.endsWith('owi') && !word.endsWith('owie')) return [DAT | SG | gender];
  if (form.endsWith('em')) return [INS | SG | gender];
  if (form.endsWith('a')) return [(gender & PERS ? GEN | ACC : GEN) | SG | gender];
  if (form.endsWith('u')) {
    if (genitive === 'u') return [(hard ? GEN : GEN | LOC | VOC) | SG | gender];
    return [(hard ? DAT : LOC | VOC) | SG | gender];
  }
  return [LOC | VOC | SG | gender];
}

function singularNeuter({ hard, flags }: Noun, form: string): number[] {
  if (form.endsWith('a')) return has(flags, 'VNT') ? [GEN | SG | NEUT, NOM | ACC | VOC | PL | NEUT] : [GEN | SG | NEUT];
  if (form.endsWith('em')) return [INS | SG | NEUT];
  if (form.endsWith('u')) return [(hard ? DAT : DAT | LOC) | SG | NEUT];
  return [LOC | SG | NEUT];
}
