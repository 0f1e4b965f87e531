// From a form seen in the text to the nominatives it may come from, each proven by declining it back.
import { ANY_CASE, Gender, GrammaticalNumber } from '../../morphology.ts';
import type { NameReading } from '../../names.ts';
import { declinePerson, isStill } from '../inflection/persons.ts';
import { ENDINGS, HIS_ENDINGS } from './endings.ts';

const SHORTEST = 2;
const VOWEL = /[aeiouyáéíóúàèòäöüâêîôûåøıąę]/i;

const OBLIQUE_LOOK = /(?:[aeiouył]ego|emu|owi|iem|[^h]em|[ąę]|'(?:a|em|owi|ego|emu|m))$/;
const FLEETING = /[^aeiouy]e[lłrcń]$/;

function weightOf(lemma: string, form: string, gender: number): number {
  if (lemma === form && OBLIQUE_LOOK.test(form)) return 0.15;
  if (lemma.length > 2 && lemma.at(-2) === "'") return 0.05;
  if (gender & Gender.feminine) {
    const hers = /(?:ska|cka|dzka|owa|ewa)$/.test(lemma);
    if (lemma === form) return lemma.endsWith('a') ? (hers ? 1.3 : 0.5) : 0.45;
    return hers ? 1.2 : 0.3;
  }
  const usual = HIS_ENDINGS.find(([ending]) => ending.test(lemma))?.[1] ?? 0.7;
  if (lemma === form) return Math.max(usual, 0.6) * (isStill(lemma, gender) ? 0.8 : 1);
  // `Alexandra` is likelier from `Alexandr` than a vowel likely to have fallen out, once the name is foreign.
  return FLEETING.test(lemma) && !form.includes(lemma.slice(-2)) ? usual * 0.6 : usual;
}

/** Nominatives that `ending` of the form allows; the form itself is always one. */
function lemmasOf(form: string): string[] {
  const lemmas = [form];
  for (const [ending, nominatives] of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    for (const nominative of nominatives) {
      const lemma = stem + nominative;
      if (lemma.length >= SHORTEST && VOWEL.test(lemma) && !lemmas.includes(lemma)) lemmas.push(lemma);
    }
  }
  return lemmas;
}

/** How likely a name stays undeclined though it could be declined: `z Marco Rubio`, `Xi Jinpinga`. */
function undeclinedWeight(form: string): number {
  if (OBLIQUE_LOOK.test(form)) return 0.03;
  if (form.length <= 3) return 0.5;
  return /[aeiouyé]$/.test(form) ? (form.endsWith('a') ? 0.12 : 0.3) : 0.07;
}

/** The reading of a name that stays undeclined; in all cases but the nominative, which has readings of its own. */
export function undeclined(form: string, given: boolean): NameReading {
  const weight = undeclinedWeight(form) * (given ? 2.5 : 1);
  return { lemma: form, tag: GrammaticalNumber.singular | Gender.personal | ANY_CASE, weight, given, undeclined: true };
}

/** Every nominative whose paradigm yields `form`, with the cases in which it does. Plain apostrophes only. */
export function surnameCandidates(form: string): NameReading[] {
  const found: NameReading[] = [];
  for (const lemma of lemmasOf(form)) {
    for (const gender of [Gender.personal, Gender.feminine]) {
      let tag = 0;
      if (isStill(lemma, gender)) tag = lemma === form ? gender | GrammaticalNumber.singular | ANY_CASE : 0;
      else if (gender === Gender.personal || lemma.endsWith('a')) {
        for (const declined of declinePerson(lemma, gender, true)) if (declined.form === form) tag |= declined.tag;
      }
      if (tag !== 0) found.push({ lemma, tag, weight: weightOf(lemma, form, gender), given: false });
    }
  }
  return found;
}
