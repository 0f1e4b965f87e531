// Agreement inside a noun phrase, as bits.
import {
  ANY_CASE,
  ANY_GENDER,
  ANY_NUMBER,
  Case,
  Gender,
  PartOfSpeech,
  PROPER,
  partOfSpeech,
  VerbForm,
  verbForm,
} from '../../language/morphology.ts';
import type { Token } from '../text/tokens.ts';

export const PHRASE_BITS = ANY_CASE | ANY_NUMBER | ANY_GENDER;
const MASCULINE = Gender.personal | Gender.masculine;

/** Bits common to two tags in case, number and gender; 0 where they can't agree in one of them. */
export function agreeing(a: number, b: number): number {
  const cases = a & b & ANY_CASE;
  const number = a & b & ANY_NUMBER;
  const left = a & ANY_GENDER;
  const right = b & ANY_GENDER;
  let gender = left & right;
  if (left === 0 || right === 0) gender = left | right;
  else if (gender === 0 && left & MASCULINE && right & MASCULINE) gender = left & MASCULINE ? left & MASCULINE : right;
  // Words of a language without gender agree whatever they name.
  return cases && number && (gender || (left | right) === 0) ? cases | number | gender : 0;
}

/** Joint bits of the readings of `token` as one of `parts` that agree with `tag`; 0 where none does. */
export function agreeingForms(token: Token, parts: readonly PartOfSpeech[], tag: number): number {
  let found = 0;
  for (const analysis of token.analyses) {
    if (parts.includes(partOfSpeech(analysis.tag))) found |= agreeing(analysis.tag, tag);
  }
  return found;
}

const NOMINAL: readonly PartOfSpeech[] = [PartOfSpeech.noun];
const ADJECTIVAL: readonly PartOfSpeech[] = [PartOfSpeech.adjective, PartOfSpeech.numeral];

/** Whether some noun reading of `token` has one of the cases `bits`. */
export const isNounIn = (token: Token, bits: number): boolean =>
  token.analyses.some((a) => NOMINAL.includes(partOfSpeech(a.tag)) && (a.tag & bits) !== 0);

/** Whether some adjective reading of `token` has one of the cases `bits`. */
export const isAdjectiveIn = (token: Token, bits: number): boolean =>
  token.analyses.some((a) => ADJECTIVAL.includes(partOfSpeech(a.tag)) && (a.tag & bits) !== 0);

export const ADJECTIVES = ADJECTIVAL;

/** Whether `token` may be the finite verb of a noun phrase with bits `tag`. */
export function isVerbOf(token: Token | undefined, tag: number): boolean {
  const found = token?.analyses.some((a) => {
    const form = verbForm(a.tag);
    if (partOfSpeech(a.tag) !== PartOfSpeech.verb || (form !== VerbForm.past && form !== VerbForm.present))
      return false;
    const gender = a.tag & ANY_GENDER;
    return (a.tag & tag & ANY_NUMBER) !== 0 && (gender === 0 || (gender & tag) !== 0);
  });
  return found === true;
}

/** Bits of the nominative noun readings of `token`; 0 where it has none. */
export function nominativeBits(token: Token): number {
  let bits = 0;
  for (const a of token.analyses)
    if (NOMINAL.includes(partOfSpeech(a.tag)) && a.tag & Case.nominative) bits |= a.tag & PHRASE_BITS;
  return bits;
}

/** Whether the dictionary knows `token` as something other than a proper name. */
export const isCommonWord = (token: Token): boolean => token.analyses.some((a) => (a.tag & PROPER) === 0);
