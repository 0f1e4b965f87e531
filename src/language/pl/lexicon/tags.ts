// Short names for Polish feature bundles, so that the rules and tables of the lexicon stay readable.

import { Aspect, Case, Gender, GrammaticalNumber, PartOfSpeech, tagOf, type VerbForm } from '../../morphology.ts';

export const NOM = Case.nominative;
export const GEN = Case.genitive;
export const DAT = Case.dative;
export const ACC = Case.accusative;
export const INS = Case.instrumental;
export const LOC = Case.locative;
export const VOC = Case.vocative;
export const SG = GrammaticalNumber.singular;
export const PL = GrammaticalNumber.plural;
export const PERS = Gender.personal;
export const MASC = Gender.masculine;
export const FEM = Gender.feminine;
export const NEUT = Gender.neuter;
export const HE = PERS | MASC;
export const THINGS = MASC | FEM | NEUT;
export const EVERYONE = HE | FEM | NEUT;
export const BOTH_ASPECTS = Aspect.imperfective | Aspect.perfective;

/** Noun tags, one for each bundle of features. */
export const nouns = (...bundles: number[]): number[] => bundles.map((features) => tagOf(PartOfSpeech.noun, features));

/** One form with one tag of its own lemma, or of another when `lemma` says so. */
export interface Reading {
  readonly form: string;
  readonly tag: number;
  readonly lemma: string;
}

/** The part of speech and verb form under which adjective features are stored. */
export interface AdjectiveKind {
  readonly partOfSpeech: PartOfSpeech;
  readonly verbForm?: VerbForm;
  readonly aspect?: number;
}

export const PLAIN_ADJECTIVE: AdjectiveKind = { partOfSpeech: PartOfSpeech.adjective };

/** Packs adjective features under `kind`. */
export function adjectiveTags(kind: AdjectiveKind, bundles: readonly number[]): number[] {
  return bundles.map((features) => tagOf(kind.partOfSpeech, features | (kind.aspect ?? 0), kind.verbForm));
}
