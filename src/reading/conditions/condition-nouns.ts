// Conditions told by a noun: `warunkiem X jest Y`, `Y is a precondition for X`, `made Y a condition for X`.
import { Case } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import { findWord, half, halfAfter, halfBefore, proposed, WINDOW } from './around-word.ts';
import type { CompiledConditions } from './compile-conditions.ts';
import { frameOf } from './halves.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import { longestWordRun } from './word-runs.ts';

/** Words before the noun among which its article stands (`a key condition`). */
const ADJECTIVES = 4;

/** Where the phrase of the noun at `at` begins, in a language where articles tell. */
function startOfPhrase(scene: Scene, words: CompiledConditions, clause: Clause, at: number): number {
  const { tokens, language } = scene.text;
  const determiners = language.syntax.order?.determiners;
  let start = at;
  for (let first = at - 1; first >= Math.max(clause.first, at - ADJECTIVES) && start === at; first--)
    if (determiners?.has(tokens[first].lower)) start = first;
  return words.asCondition.has(tokens[start - 1]?.lower) ? start - 1 : start;
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
  const frame = frameOf(scene, at);
  const connective = { first: at, last: at + 1 };
  const first = startOfPhrase(scene, words, clause, at);
  const made = findWord(scene, words.makesCondition, Math.max(clause.first, at - WINDOW), first);
  if (made >= 0 && made === clause.predicate && made + 1 < first && (language.syntax.order || first < at))
    return proposed(halfAfter(scene, noun.end, frame), half(scene, made + 1, first), connective, 'made-condition');
  const predicative = tokens[at].analyses.some((analysis) => (analysis.tag & Case.instrumental) !== 0);
  if (!language.syntax.order && !predicative) return undefined;
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
