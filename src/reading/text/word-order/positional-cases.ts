// Gives each noun phrase the case that its place stands for: subject, object, owner, or what its preposition asks.
import { ANY_CASE, Case } from '../../../language/morphology.ts';
import type { WordOrder } from '../../../language/word-order.ts';
import type { Clause } from '../clauses.ts';
import type { Token } from '../tokens.ts';
import { isFiniteClass, isNominalClass } from './place-words.ts';
import { CLASS } from './word-classes.ts';

/** Behind a verb the first phrase may be the one told, the others are what is done (`told Reuters a story`). */
const FIRST_OBJECT = Case.accusative | Case.dative;
const OTHER_PREPOSITION = Case.accusative;
const VERBAL = new Set([CLASS.infinitive, CLASS['past-participle'], CLASS['present-participle']]);

/** Case bits by token; 0 for what is in no noun phrase. One pass over the tokens. */
export function positionalCases(
  tokens: readonly Token[],
  classes: Uint8Array,
  clauses: readonly Clause[],
  order: WordOrder,
): Uint8Array {
  const cases = new Uint8Array(tokens.length);
  for (const clause of clauses) casesOfClause(tokens, classes, clause, order, cases);
  return cases;
}

function casesOfClause(
  tokens: readonly Token[],
  classes: Uint8Array,
  clause: Clause,
  order: WordOrder,
  cases: Uint8Array,
): void {
  const { first, last, verb, predicate } = clause;
  const copula = verb >= 0 && predicate === verb && order.auxiliaries.get(clause.lemma) === 'be';
  /** Whether some phrase before the verb is the subject already. */
  let subject = false;
  let now: number = Case.nominative;
  let previous = now;
  /** First token of the noun phrase at hand. */
  let phrase = -1;
  for (let i = first; i < last; i++) {
    const wordClass = classes[i];
    if (wordClass === CLASS.owner) {
      for (let j = Math.max(phrase, first); phrase >= 0 && j < i; j++) cases[j] = Case.genitive;
      phrase = i + 1;
      continue;
    }
    if (isNominalClass(wordClass)) {
      if (phrase < 0) {
        phrase = i;
        previous = now;
      } else if (startsPhrase(classes, i)) {
        // Two phrases side by side: the one told, and what is told.
        phrase = i;
        if (now === FIRST_OBJECT) now = Case.accusative;
      }
      cases[i] = now;
      if (now === Case.nominative && (verb < 0 || i < verb)) subject = true;
      continue;
    }
    const ended = phrase >= 0;
    phrase = -1;
    if (wordClass === CLASS.preposition || wordClass === CLASS.to)
      now = order.prepositions.get(tokens[i].lower) ?? OTHER_PREPOSITION;
    else if (isFiniteClass(wordClass) || VERBAL.has(wordClass)) {
      const inverted = !subject && i <= Math.max(verb, predicate) && isFiniteClass(wordClass) && clause.opener < 0;
      now = inverted ? Case.nominative : copula && i === verb ? Case.instrumental : FIRST_OBJECT;
    } else if (wordClass === CLASS.mark) {
      if (verb >= i) now = Case.nominative;
      else if (ended) now = previous;
    } else if (wordClass === CLASS.conjunction) {
      if (i === clause.opener || (!subject && verb >= i && previous !== Case.nominative && !ended))
        now = Case.nominative;
      else if (ended) now = previous;
    }
  }
}

/** Whether a noun phrase begins at `index` right behind another: at a determiner or pronoun. */
const startsPhrase = (classes: Uint8Array, index: number): boolean =>
  (classes[index] === CLASS.determiner || classes[index] === CLASS.subject || classes[index] === CLASS.object) &&
  classes[index - 1] !== CLASS.determiner &&
  classes[index - 1] !== CLASS.owner;

/** The tokens with their analyses narrowed to the cases of their place. */
export function narrowCases(tokens: readonly Token[], cases: Uint8Array): Token[] {
  return tokens.map((token, i) => {
    const bits = cases[i];
    if (bits === 0 || token.analyses.every(({ tag }) => (tag & ANY_CASE & ~bits) === 0 || (tag & bits) === 0))
      return token;
    return { ...token, analyses: token.analyses.map((a) => narrow(a, bits)) };
  });
}

const narrow = <Tagged extends { readonly tag: number }>(analysis: Tagged, bits: number): Tagged =>
  analysis.tag & bits ? { ...analysis, tag: (analysis.tag & ~ANY_CASE) | (analysis.tag & bits) } : analysis;
