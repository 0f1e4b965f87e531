// Gives each noun phrase the case that its place stands for: subject, object, owner, or what its preposition asks.
import { ANY_CASE, Case } from '../../../language/morphology.ts';
import type { WordOrder } from '../../../language/word-order.ts';
import type { Clause } from '../clauses.ts';
import type { Token } from '../tokens.ts';
import { isFiniteClass, isNominalClass } from './place-words.ts';
import { CLASS } from './word-candidates.ts';

/** Behind a verb the first phrase may be the one told, the others are what is done (`told Reuters a story`). */
const FIRST_OBJECT = Case.accusative | Case.dative;
const OTHER_PREPOSITION = Case.accusative;
const VERBAL = new Set([CLASS.infinitive, CLASS['past-participle'], CLASS['present-participle']]);
const isVerbal = (wordClass: number): boolean => isFiniteClass(wordClass) || VERBAL.has(wordClass);

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
  let subject = clause.host >= 0;
  let now: number = Case.nominative;
  let previous = now;
  /** First token of the noun phrase at hand, or -1. */
  let phrase = -1;
  const start = endOfOpener(classes, clause);
  if (start > first && isNominalClass(classes[start - 1]))
    cases[start - 1] = start === verb ? Case.nominative : Case.accusative;
  for (let i = start; i < last; i++) {
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
        // Two phrases side by side: a setting and the subject, or the one told and what is told.
        phrase = i;
        if (verb > i && !subject) now = Case.nominative;
        else if (now === FIRST_OBJECT) now = Case.accusative;
        previous = now;
      }
      cases[i] = wordClass === CLASS.subject && verb > i ? Case.nominative : now;
      if (cases[i] === Case.nominative && (verb < 0 || i < verb)) subject = true;
      continue;
    }
    if (wordClass === CLASS.adverb && phrase >= 0 && !subject && verb > i) continue;
    const ended = phrase >= 0;
    // A setting without a comma runs into the subject: `In Geneva Rubio said`.
    if (ended && i === verb && !subject) for (let j = phrase; j < i; j++) cases[j] |= cases[j] && Case.nominative;
    phrase = -1;
    if (
      wordClass === CLASS.preposition &&
      i > first &&
      order.particles.has(tokens[i].lower) &&
      isVerbal(classes[i - 1])
    )
      continue;
    if (wordClass === CLASS.preposition || wordClass === CLASS.to)
      now = order.prepositions.get(tokens[i].lower) ?? OTHER_PREPOSITION;
    else if (isVerbal(wordClass)) {
      const inverted =
        !subject &&
        !ended &&
        i <= Math.max(verb, predicate) &&
        isFiniteClass(wordClass) &&
        clause.opener < 0 &&
        classes[i - 1] !== CLASS.conjunction;
      now = inverted ? Case.nominative : copula && i === verb ? Case.instrumental : FIRST_OBJECT;
    } else if (wordClass === CLASS.mark) {
      if (subject && previous !== Case.nominative && tokens[i].text === ',' && listGoesOn(classes, i + 1, last))
        now = previous;
      else if (verb >= i) now = Case.nominative;
      else if (ended) now = previous;
    } else if (wordClass === CLASS.conjunction) {
      if (!subject && verb >= i && previous !== Case.nominative && !ended) now = Case.nominative;
      else if (ended) now = previous;
    }
  }
}

/** Words within which a list has to come to its joiner. */
const LONGEST_LIST = 16;

/** Whether from `index` on come members of a list up to its joiner (`talks between Egypt, Sudan and Chad`). */
function listGoesOn(classes: Uint8Array, index: number, last: number): boolean {
  for (let i = index; i < Math.min(last - 1, index + LONGEST_LIST); i++) {
    if (classes[i] === CLASS.conjunction) return i > index && isNominalClass(classes[i + 1]);
    if (!isNominalClass(classes[i]) && !(classes[i] === CLASS.mark && isNominalClass(classes[i + 1]))) return false;
  }
  return false;
}

/** Token behind the words that open a clause (`that`, `at which`); its first token where nothing opens it. */
function endOfOpener(classes: Uint8Array, { first, last, opener, kind }: Clause): number {
  if (opener < 0) return first;
  const prepositional = classes[opener] === CLASS.preposition && kind === 'relative';
  return Math.min(opener + (prepositional ? 2 : 1), last);
}

const OPENS_PHRASE: ReadonlySet<number> = new Set([CLASS.determiner, CLASS.demonstrative, CLASS.subject, CLASS.object]);

/** Whether a noun phrase begins at `index` right behind another: at a determiner or pronoun. */
const startsPhrase = (classes: Uint8Array, index: number): boolean =>
  OPENS_PHRASE.has(classes[index]) &&
  classes[index - 1] !== CLASS.determiner &&
  classes[index - 1] !== CLASS.demonstrative &&
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
