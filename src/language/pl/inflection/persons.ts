// How Polish declines the names of people, native and foreign: every form of a given name or surname with its case bits.
import { ANY_CASE, Case, Gender, GrammaticalNumber } from '../../morphology.ts';
import { beforeE, beforeVowel, isSoft, isVelar, withE, withY } from './sounds.ts';

export interface PersonForm {
  readonly form: string;
  /** Case, number and gender bits. */
  readonly tag: number;
}

const HE = Gender.personal | GrammaticalNumber.singular;
const SHE = Gender.feminine | GrammaticalNumber.singular;
const GENITIVE_ACCUSATIVE = Case.genitive | Case.accusative;
const INSTRUMENTAL_LOCATIVE = Case.instrumental | Case.locative;
const CONSONANT = /[bcćdfghjklłmnńpqrsśtvwxzźżž]$/i;
const VOWEL = /[aeiouyáéíóúàèìòùäöüâêîôûåøı]/i;

type Add = (form: string, tag: number) => void;

/** Noun endings of men's names in a consonant: `Trump`, `Umerow`, `Macron`. `stem` is what stands before the endings. */
function masculineNoun(stem: string, add: Add): void {
  add(`${stem}a`, HE | GENITIVE_ACCUSATIVE);
  add(`${stem}owi`, HE | Case.dative);
  add(withE(stem, 'em'), HE | Case.instrumental);
  const soft = isSoft(stem) || isVelar(stem) || /[hxaeiouyí]$/.test(stem);
  add(soft ? `${stem}u` : `${beforeE(stem)}e`, HE | Case.locative | Case.vocative);
}

/** Stems of a consonantal name: `Marek` -> `Mark`, `Aleksander` -> `Aleksandr`, `Felix` -> `Feliks`, `Jeleń` -> `Jeleni`. */
function consonantStems(nominative: string): string[] {
  const stems = [beforeVowel(nominative)];
  const fleeting = /^(.*[^aeiouyáéíóújq])(i?e)(k|c|ł|l|r|ń)$/i.exec(nominative);
  if (fleeting && VOWEL.test(fleeting[1])) stems.push(beforeVowel(fleeting[1] + fleeting[3]));
  if (nominative.endsWith('x')) stems.push(`${nominative.slice(0, -1)}ks`);
  return stems;
}

/** Adjective endings: `Zełenski`, `Jerzy`, `Tajani`. `stem` ends in `i` where the ending is spelt so. */
function masculineAdjective(stem: string, nominative: string, add: Add): void {
  add(`${stem}ego`, HE | GENITIVE_ACCUSATIVE);
  add(`${stem}emu`, HE | Case.dative);
  add(`${nominative}m`, HE | INSTRUMENTAL_LOCATIVE);
}

/** Endings of men's and women's names in `-a`: `Kuczma`, `Sybiha`, `Barnea`, `Angela`, `Giorgia`, `Asia`. */
function nounInA(stem: string, features: number, add: Add): void {
  add(`${stem}ę`, features | Case.accusative);
  add(`${stem}ą`, features | Case.instrumental);
  add(`${stem}o`, features | Case.vocative);
  const oblique = Case.genitive | Case.dative | Case.locative;
  if (stem.endsWith('i')) {
    add(`${stem}i`, features | oblique);
    add(stem, features | oblique);
  } else if (stem.endsWith('j')) {
    add(`${stem.slice(0, -1)}i`, features | oblique);
    add(`${stem}i`, features | oblique);
  } else if (isSoft(stem) || /[aeou]$/.test(stem)) {
    add(withY(stem), features | oblique);
  } else {
    add(withY(stem), features | Case.genitive);
    add(`${beforeE(stem)}e`, features | Case.dative | Case.locative);
  }
}

function masculineInO(nominative: string, add: Add): void {
  const stem = nominative.slice(0, -1);
  if (/(?:ko|[cł]o)$/.test(nominative)) nounInA(stem, HE, add);
  add(`${stem}a`, HE | GENITIVE_ACCUSATIVE);
  add(`${stem}owi`, HE | Case.dative);
  const hard = stem.endsWith('c') ? `${stem.slice(0, -1)}k` : stem;
  add(withE(hard, 'em'), HE | Case.instrumental);
  add(`${stem}em`, HE | Case.instrumental);
  add(isSoft(stem) || isVelar(stem) || stem.endsWith('c') ? `${stem}u` : `${beforeE(stem)}e`, HE | Case.locative);
}

/** Names in a silent `-e` or another spelling that takes its endings after an apostrophe: `Steve'a`, `Kennedy'ego`. */
function afterApostrophe(nominative: string, add: Add): void {
  add(`${nominative}'a`, HE | GENITIVE_ACCUSATIVE);
  add(`${nominative}'owi`, HE | Case.dative);
  add(`${nominative}'em`, HE | Case.instrumental);
  add(`${nominative}'m`, HE | Case.instrumental | Case.locative);
  add(`${nominative}'ie`, HE | Case.locative);
  add(`${nominative}'u`, HE | Case.locative);
  if (nominative.endsWith('e')) {
    const stem = nominative.slice(0, -1);
    add(withE(stem, 'em'), HE | Case.instrumental);
    if (!isSoft(stem) && !isVelar(stem)) add(`${beforeE(stem)}e`, HE | Case.locative);
    else add(`${stem}u`, HE | Case.locative);
  }
}

function masculine(nominative: string, surname: boolean, add: Add): void {
  const last = nominative.slice(-1).toLowerCase();
  if (last === 'a') nounInA(nominative.slice(0, -1), HE, add);
  else if (last === 'o') masculineInO(nominative, add);
  else if (last === 'i') masculineAdjective(nominative, nominative, add);
  else if (last === 'y') {
    const native = surname
      ? /(?:[^aeou]ny|[tclwrdżm]y)$/.test(nominative)
      : !/(?:nn|r|t|d|b)y$/.test(nominative) || nominative === 'Jerzy';
    if (/[aeiou]y$/.test(nominative)) masculineNoun(nominative, add);
    if (native) masculineAdjective(nominative.slice(0, -1), nominative, add);
    add(`${nominative}'ego`, HE | GENITIVE_ACCUSATIVE);
    add(`${nominative}'emu`, HE | Case.dative);
    add(`${nominative}m`, HE | INSTRUMENTAL_LOCATIVE);
    afterApostrophe(nominative, add);
  } else if (last === 'e') {
    add(`${nominative}go`, HE | GENITIVE_ACCUSATIVE);
    add(`${nominative}mu`, HE | Case.dative);
    add(`${nominative}m`, HE | INSTRUMENTAL_LOCATIVE);
    if (/ie$/.test(nominative)) masculineAdjective(nominative.slice(0, -1), nominative.slice(0, -1), add);
    afterApostrophe(nominative, add);
  } else if (last === 'é') {
    add(`${nominative}go`, HE | GENITIVE_ACCUSATIVE);
    add(`${nominative}mu`, HE | Case.dative);
    add(`${nominative}m`, HE | INSTRUMENTAL_LOCATIVE);
  } else if (CONSONANT.test(nominative) || /[şşčćžšñęğ]$/.test(nominative)) {
    for (const stem of consonantStems(nominative)) masculineNoun(stem, add);
    afterApostrophe(nominative, add);
  }
}

function feminine(nominative: string, surname: boolean, add: Add): void {
  if (!nominative.endsWith('a')) return;
  const stem = nominative.slice(0, -1);
  if (surname && /(?:[sc]ka|dzka|[oe]wa|[iy]na)$/.test(nominative)) {
    add(/[kg]$/.test(stem) ? `${stem}iej` : `${stem}ej`, SHE | Case.genitive | Case.dative | Case.locative);
    add(`${stem}ą`, SHE | Case.accusative | Case.instrumental);
    if (/[sc]ka$/.test(nominative)) return;
  }
  nounInA(stem, SHE, add);
  // `Federica` keeps its sound: `Federiki`.
  if (stem.endsWith('c')) add(`${stem.slice(0, -1)}ki`, SHE | Case.genitive);
}

/** Whether the name stays the same in all cases: women's names not in `-a`, men's names in `-u` or an accented vowel. */
export function isStill(nominative: string, gender: number): boolean {
  const last = nominative.slice(-1).toLowerCase();
  if (gender & Gender.feminine) return last !== 'a';
  return !'aoiyeé'.includes(last) && !CONSONANT.test(nominative) && !/[şčćžšñğ]$/.test(nominative);
}

/** Every form of a person's name. `gender` is `Gender.personal` or `Gender.feminine`. */
export function declinePerson(nominative: string, gender: number, surname: boolean): PersonForm[] {
  const features = gender & Gender.feminine ? SHE : HE;
  if (isStill(nominative, gender)) return [{ form: nominative, tag: features | ANY_CASE }];
  const forms: PersonForm[] = [{ form: nominative, tag: features | Case.nominative | Case.vocative }];
  const add: Add = (form, tag) => {
    forms.push({ form, tag });
  };
  if (gender & Gender.feminine) feminine(nominative, surname, add);
  else masculine(nominative, surname, add);
  return forms;
}
