// Brings one name to the nominative: the case, gender and dictionary forms in which all its words agree.
import { ANY_CASE, Case, Gender, GrammaticalNumber } from '../../language/morphology.ts';
import type { NameReading } from '../../language/names.ts';

/** A name brought to the nominative. */
export interface ResolvedForm {
  /** Nominative of each word. */
  readonly lemmas: readonly string[];
  /** Case, number and gender bits. */
  readonly tag: number;
  readonly score: number;
}

/** What is known of a name beside its own words. */
export interface NameContext {
  /** Cases that the preposition or role before it asks for; 0 where nothing does. */
  readonly cases: number;
  /** Gender bits that a verb or role tells; 0 where nothing does. */
  readonly gender: number;
}

/** How well a nominative is borne out by the other forms of the report. */
export type Support = (lemma: string, form: string) => number;

const CASES = [Case.nominative, Case.genitive, Case.dative, Case.accusative, Case.instrumental, Case.locative];
/** For a form that no nominative explains. */
const UNEXPLAINED = -4;
const NOT_GIVEN = -2.5;
const KNOWN_PERSON = 2;
const CASE_ASKED = 1.6;
const GENDER_TOLD = 1.5;
const LIKELIER_MAN = 0.25;
const LIKELIER_NOMINATIVE = 0.5;

interface Choice {
  readonly lemma: string;
  readonly cases: number;
  readonly score: number;
}

/** `scores` say how likely each of `readings` is by itself. */
function choose(
  form: string,
  readings: readonly NameReading[],
  scores: readonly number[],
  gender: number,
  bit: number,
  expected: readonly string[] | undefined,
): Choice {
  let lemma = form;
  let cases = ANY_CASE;
  let best = UNEXPLAINED;
  const anyGiven = expected !== undefined && readings.some((reading) => reading.given);
  for (const [index, reading] of readings.entries()) {
    if ((reading.tag & bit) === 0 || ((reading.tag & gender) === 0 && !reading.undeclined)) continue;
    let score = scores[index];
    if (anyGiven && !reading.given) score += NOT_GIVEN;
    if (expected?.includes(reading.lemma)) score += KNOWN_PERSON;
    if (score <= best) continue;
    best = score;
    lemma = reading.lemma;
    cases = reading.tag & ANY_CASE;
  }
  return { lemma, cases, score: best };
}

/** The likeliest nominative of a name with these words. */
export function resolveForms(
  forms: readonly string[],
  readings: readonly (readonly NameReading[])[],
  context: NameContext,
  support: Support,
  knownGiven: (surname: string) => readonly string[],
): ResolvedForm {
  const scores = readings.map((all, word) =>
    all.map(({ weight, lemma }) => Math.log(weight) + support(lemma, forms[word])),
  );
  let best: ResolvedForm = { lemmas: forms, tag: 0, score: Number.NEGATIVE_INFINITY };
  for (const gender of [Gender.personal, Gender.feminine]) {
    for (const bit of CASES) {
      let score = gender === Gender.personal ? LIKELIER_MAN : 0;
      if (bit === Case.nominative) score += LIKELIER_NOMINATIVE;
      if (context.cases & bit) score += CASE_ASKED;
      if (context.gender & gender) score += GENDER_TOLD;
      const lemmas: string[] = [];
      let cases = ANY_CASE & ~Case.vocative;
      let expected: readonly string[] | undefined;
      for (let word = forms.length - 1; word >= 0; word--) {
        const choice = choose(forms[word], readings[word], scores[word], gender, bit, expected);
        score += choice.score;
        cases &= choice.cases;
        lemmas.unshift(choice.lemma);
        expected ??= knownGiven(choice.lemma);
      }
      if (score <= best.score) continue;
      const asked = cases & context.cases;
      best = { lemmas, tag: (asked || cases) | gender | GrammaticalNumber.singular, score };
    }
  }
  return best;
}
