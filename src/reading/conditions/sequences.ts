// Conditions told by the order of two steps: `najpierw Y, potem X`, `Y, dopiero wtedy X`.

import { afterAside } from './asides.ts';
import type { CompiledConditions } from './compile-conditions.ts';
import { opensClause } from './guards.ts';
import { endOfHalf, frameOf, halfOf } from './halves.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import { longestWordRun } from './word-runs.ts';

const NONE: ReadonlySet<string> = new Set();

/** Words between the two steps. */
const WINDOW = 40;

/** Leaves out the mark and the joiner before `at`. */
function beforeJoiner(scene: Scene, at: number): number {
  const { tokens, language } = scene.text;
  let end = at;
  while (end > 0 && (tokens[end - 1].kind === 'mark' || language.syntax.coordinators.has(tokens[end - 1].lower))) end--;
  return end;
}

/** The steps around `then`, of which the first begins at `begin`. */
function steps(
  scene: Scene,
  begin: number,
  then: number,
  after: number,
  at: number,
  inverts: boolean,
): Proposal | undefined {
  const { tokens, clauses, clauseOf, sentences, sentenceOf, quotations, language } = scene.text;
  const { last } = sentences[sentenceOf[then]];
  const quotation = quotations.all[quotations.of[then]];
  const frame = { first: begin, last: quotation ? Math.min(last, quotation.last) : last };
  if (after >= frame.last || begin >= then) return undefined;
  const requires = halfOf(scene, begin, beforeJoiner(scene, then), NONE);
  let from = after;
  while (from < frame.last && tokens[from].kind === 'mark') from++;
  from = afterAside(scene, from, frame);
  const outcome = from < frame.last ? halfOf(scene, from, endOfHalf(scene, from, frame), NONE) : undefined;
  if (!requires || !outcome) return undefined;
  const told = (token: number): boolean => clauses[clauseOf[token]].tense === 'past';
  if (told(requires.first) || told(outcome.first)) return undefined;
  // `will first meet the king, then fly to Rome`: two acts of one subject.
  const onward = at !== then && clauses[clauseOf[at]].verb >= 0 && clauses[clauseOf[at]].first < at;
  if (language.syntax.order && onward && !opensClause(scene, outcome)) return undefined;
  // The stations of a journey are steps, but none hangs on the other (`najpierw pojedzie do Rzymu, potem do Paryża`).
  const goesOn = language.syntax.order && clauses[clauseOf[outcome.first]].verb === outcome.first && !inverts;
  if (opensClause(scene, requires) && (goesOn || !opensClause(scene, outcome))) return undefined;
  return { outcome, requires, connective: { first: at, last: at + 1 }, rule: 'first-then' };
}

/** Start of the step that ends before `then`: its clause, in this sentence or at the end of the one before. */
function startOfStep(scene: Scene, then: number): number {
  const { clauses, clauseOf, sentences, sentenceOf } = scene.text;
  const end = beforeJoiner(scene, then);
  if (end === 0 || sentences[sentenceOf[end - 1]].paragraph !== sentences[sentenceOf[then]].paragraph) return then;
  const { first, opener } = clauses[clauseOf[end - 1]];
  return Math.max(opener >= first ? opener + 1 : first, frameOf(scene, end - 1).first);
}

/** Conditions told by the order of two steps, in the order of the text. */
export function sequences(scene: Scene, words: CompiledConditions): Proposal[] {
  const { tokens, sentences, sentenceOf } = scene.text;
  const found: Proposal[] = [];
  let firstly = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (words.firstly.has(tokens[at].lower)) {
      firstly = at;
      continue;
    }
    const near = firstly >= 0 && at - firstly <= WINDOW && sentenceOf[at] - sentenceOf[firstly] <= 1;
    // The second step opens a sentence of its own or follows the first in the same one.
    const opens = sentenceOf[at] === sentenceOf[Math.max(0, firstly)] || at === sentences[sentenceOf[at]].first;
    const then = near && opens ? longestWordRun(tokens, at, words.afterwards) : undefined;
    const only = then ? undefined : longestWordRun(tokens, at, words.onlyThen);
    if (!then && !only) continue;
    // `dopiero wtedy, gdy …` opens a condition of its own.
    const opened = longestWordRun(tokens, at, words.connectives, true);
    const end = (then ?? only)!.end;
    if (opened && opened.end > end) continue;
    const inner = then && firstly + 1 < beforeJoiner(scene, at);
    const begin = inner ? firstly + 1 : startOfStep(scene, at);
    const strict = longestWordRun(tokens, at, words.onlyThen) !== undefined;
    const proposal = steps(scene, begin, at, end, then ? firstly : at, strict);
    if (proposal) found.push(proposal);
    firstly = -1;
  }
  return found;
}
