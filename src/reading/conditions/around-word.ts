// The pieces around a verb or noun of dependence from which the halves are made.
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';
import { beforeAside, beforeSpeaker } from './asides.ts';
import type { CompiledConditions } from './compile-conditions.ts';
import type { Half } from './found-condition.ts';
import { endOfHalf, halfOf, startOfHalf } from './halves.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import { isAmong, longestWordRun } from './word-runs.ts';

const NONE: ReadonlySet<string> = new Set();

/** Words among which the parts of a dependence are looked for. */
export const WINDOW = 40;

/** The tokens as a half, without the word that opens its clause, where more than that word is left. */
export function half(scene: Scene, first: number, last: number): Half | undefined {
  const { clauses, clauseOf, tokens } = scene.text;
  if (first >= last) return undefined;
  const begin = tokens[first]?.kind === 'mark' && first + 1 < last ? first + 1 : first;
  const { opener } = clauses[clauseOf[begin]];
  return halfOf(scene, opener === begin ? begin + 1 : begin, last, NONE);
}

/** A proposal of both halves where both are there. */
export function proposed(
  outcome: Half | undefined,
  requires: Half | undefined,
  connective: TokenRange,
  rule: string,
): Proposal | undefined {
  return outcome && requires ? { outcome, requires, connective, rule } : undefined;
}

/** First token from `from` to `to` of which `words` holds a form, or -1. */
export function findWord(scene: Scene, words: ReadonlySet<string>, from: number, to: number): number {
  const { tokens } = scene.text;
  for (let at = Math.max(0, from); at < to; at++) if (isAmong(tokens[at], words)) return at;
  return -1;
}

/** What stands before `at`: the subject of its clause, across an aside. */
export function halfBefore(scene: Scene, at: number, frame: TokenRange): Half | undefined {
  const edge = beforeAside(scene, at, frame);
  let begin = startOfHalf(scene, edge, frame);
  const { opener, kind } = scene.text.clauses[scene.text.clauseOf[edge - 1] ?? 0];
  // A question that is itself the subject keeps its word (`whether X depends on Y`), and so does a pronoun that opens nothing.
  const keeps = scene.text.language.syntax.order && (kind === 'question' || begin >= edge);
  if (keeps && opener >= frame.first && opener === begin - 1) begin = opener;
  return begin < edge ? halfOf(scene, begin, edge, NONE) : undefined;
}

/** What stands from `at` on, with the clauses that hang on it. */
export function halfAfter(scene: Scene, at: number, frame: TokenRange): Half | undefined {
  if (at >= frame.last) return undefined;
  return half(scene, at, beforeSpeaker(scene, at, endOfHalf(scene, at, frame)));
}

/** What stands after a preposition: a phrase, or a clause after `tego, czy`. */
export function objectOf(
  scene: Scene,
  words: CompiledConditions,
  preposition: number,
  frame: TokenRange,
): Half | undefined {
  const whether = longestWordRun(scene.text.tokens, preposition + 1, words.onWhether, true);
  const first = whether ? whether.end : preposition + 1;
  if (first >= frame.last) return undefined;
  return halfOf(scene, first, beforeSpeaker(scene, first, endOfHalf(scene, first, frame)), NONE);
}

/** Verb with its auxiliary and negation, from which the phrases on either side are told. */
export function verbGroup(clause: Clause, at: number): TokenRange {
  const near = clause.verb >= 0 && clause.verb < at && (at - clause.verb <= 2 || clause.predicate === at);
  return { first: near ? clause.verb : at, last: at + 1 };
}

/** Whether the word at `at` or the verb group it belongs to is negated. */
export function isNegated(scene: Scene, clause: Clause, group: TokenRange): boolean {
  const { tokens, language } = scene.text;
  if (group.first > 0 && language.syntax.negations.has(tokens[group.first - 1].lower)) return true;
  return language.syntax.order !== undefined && clause.negated && group.first === clause.verb;
}
