// Conditions told by a noun: `warunkiem X jest Y`, `Y is a precondition for X`, `made Y a condition for X`.
import { Case } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import { findWord, half, halfAfter, halfBefore, proposed, WINDOW } from './around-word.ts';
import type { CompiledConditions } from './compile-conditions.ts';
import { frameOf } from './halves.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import { longestWordRun } from './word-runs.ts';

/** Words before the noun that belong to its phrase (`a key`, `as a`). */
const ADJECTIVES = 4;

/** Where the phrase of the noun at `at` begins, in a language where articles tell. */
function startOfPhrase(scene: Scene, clause: Clause, at: number): number {
  const { tokens, language } = scene.text;
  const { order } = language.syntax;
  if (!order) return at;
  for (let first = at - 1; first >= Math.max(clause.first, at - ADJECTIVES); first--)
    if (order.determiners.has(tokens[first].lower)) return tokens[first - 1]?.lower === 'as' ? first - 1 : first;
  return tokens[at - 1]?.lower === 'as' ? at - 1 : at;
}

/** The condition that the noun at `at` names. */
export function conditionNoun(
  scene: Scene,
  words: CompiledConditions,
  clause: Clause,
  at: number,
): Proposal | undefined {
  const noun = longestWordRun(scene.text.tokens, at, words.conditionNouns);
  if (!noun) return undefined;
  const { tokens, language } = scene.text;
  const predicative = tokens[at].analyses.some((analysis) => (analysis.tag & Case.instrumental) !== 0);
  if (!language.syntax.order && !predicative) return undefined;
  const frame = frameOf(scene, at);
  const connective = { first: at, last: at + 1 };
  const first = startOfPhrase(scene, clause, at);
  const made = findWord(scene, words.makesCondition, Math.max(clause.first, at - WINDOW), first);
  if (made >= 0 && made === clause.predicate && made + 1 < first)
    return proposed(halfAfter(scene, noun.end, frame), half(scene, made + 1, first), connective, 'made-condition');
  const from = Math.max(clause.first, at - WINDOW);
  const copula = findWord(scene, words.copula, from, Math.min(clause.last, at + WINDOW));
  if (copula < 0) return undefined;
  if (copula > at) {
    const group = copula === clause.predicate ? clause.verb : copula;
    return proposed(half(scene, noun.end, group), halfAfter(scene, copula + 1, frame), connective, 'condition-noun');
  }
  const group = copula === clause.predicate && clause.verb < copula ? clause.verb : copula;
  return proposed(halfAfter(scene, noun.end, frame), halfBefore(scene, group, frame), connective, 'condition-noun');
}
