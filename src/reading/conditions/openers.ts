// Conditions named by a connective: `jeśli …, …`, `… pod warunkiem że …`, `… w zamian za …`, `dopóki nie …`.
import type { TokenRange } from '../trace.ts';
import type { CompiledConditions, Connective } from './compile-conditions.ts';
import { endOfHalf, frameOf, halfOf, startOfHalf } from './halves.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import { longestWordRun } from './word-runs.ts';

const NONE: ReadonlySet<string> = new Set();
const MARK = /^[\p{P}\p{S}]+$/u;

/** Whether a condition told in the past is only the order of events. */
function isPast(scene: Scene, first: number, last: number): boolean {
  const { clauses, clauseOf } = scene.text;
  const clause = clauses[clauseOf[first]];
  for (let index = clause.index; index <= clauseOf[last - 1]; index++) if (clauses[index].tense === 'past') return true;
  return false;
}

/** First word of the connective with what only strengthens or joins it (`ale tylko jeśli`). */
function startOfConnective(scene: Scene, at: number, frame: TokenRange, words: CompiledConditions): number {
  const { tokens } = scene.text;
  let first = at;
  while (first > frame.first && words.prefixes.has(tokens[first - 1].lower)) first--;
  return first;
}

/** Whether nothing of the main clause stands before `at`: the condition comes first. */
function comesFirst(scene: Scene, at: number, frame: TokenRange): boolean {
  const { tokens, language } = scene.text;
  let index = at - 1;
  let paused = false;
  while (index >= frame.first && MARK.test(tokens[index].text)) {
    if (
      /^[:;–—-]$/.test(tokens[index].text) ||
      (/^[.!?…]$/.test(tokens[index].text) && tokens[index + 1].kind === 'word')
    )
      return true;
    paused = true;
    index--;
  }
  if (index < frame.first) return true;
  const { lower } = tokens[index];
  const opens = language.syntax.subordinators.get(lower) === 'that' || language.syntax.coordinators.has(lower);
  return opens && !(paused && language.syntax.coordinators.has(lower));
}

/** The clause after a condition that came first, with what hangs on it. */
function following(scene: Scene, from: number, frame: TokenRange, words: CompiledConditions) {
  const { tokens } = scene.text;
  let first = from;
  while (first < frame.last && (MARK.test(tokens[first].text) || words.links.has(tokens[first].lower))) first++;
  return first < frame.last ? halfOf(scene, first, endOfHalf(scene, first, frame), words.links) : undefined;
}

/** End of the noun phrase after a connective that takes one: before the verb of the clause, where that comes later. */
function endOfPhrase(scene: Scene, at: number, frame: TokenRange, first: boolean): number {
  const { clauses, clauseOf, tokens } = scene.text;
  const clause = clauses[clauseOf[at]];
  if (!first || clause.verb < at) return endOfHalf(scene, at, frame);
  let end = clause.verb;
  for (let index = at + 1; index < clause.verb; index++) {
    if (tokens[index].text === ',') return index;
    if (scene.text.language.syntax.negations.has(tokens[index].lower)) end = index;
  }
  const subject = scene.doerOf(clause).phrase;
  return subject && subject.first > at + 1 && subject.last <= end ? subject.first : end;
}

/** Where a link (`…, to …`) opens the main clause before `end`, there; else `end`. */
function beforeLink(scene: Scene, first: number, end: number, words: CompiledConditions): number {
  const { tokens } = scene.text;
  for (let at = first + 2; at < end; at++)
    if (tokens[at - 1].text === ',' && words.links.has(tokens[at].lower)) return at - 1;
  return end;
}

/** Whether a condition is but a negation (`a jeśli nie, …`). */
function isBare(scene: Scene, { first, last }: TokenRange): boolean {
  const { tokens, language } = scene.text;
  return last - first === 1 && language.syntax.negations.has(tokens[first].lower);
}

function firstComma(scene: Scene, first: number, end: number): number {
  const { tokens } = scene.text;
  for (let at = first + 1; at < end; at++) if (tokens[at].text === ',') return at;
  return end;
}

function read(
  scene: Scene,
  words: CompiledConditions,
  at: number,
  after: number,
  kind: Connective,
): Proposal | undefined {
  const { tokens, language } = scene.text;
  const frame = frameOf(scene, at);
  if (after >= frame.last) return undefined;
  const start = startOfConnective(scene, at, frame, words);
  const isFirst = !kind.shared && (comesFirst(scene, start, frame) || start <= frame.first);
  const begin = kind.until && language.syntax.negations.has(tokens[after].lower) ? after + 1 : after;
  if (begin >= frame.last) return undefined;
  const whole = kind.takes === 'phrase' ? endOfPhrase(scene, begin, frame, isFirst) : endOfHalf(scene, begin, frame);
  const cut = isFirst ? beforeLink(scene, begin, whole, words) : whole;
  // A condition first that leaves nothing for the main clause ends at its comma.
  const stop = isFirst && !following(scene, cut, frame, words) ? firstComma(scene, begin, cut) : cut;
  const requires = halfOf(scene, begin, stop, NONE);
  if (
    !requires ||
    isBare(scene, requires) ||
    (kind.time && isPast(scene, requires.first, requires.last) && !kind.until)
  )
    return undefined;
  const end = kind.shared ? at + 1 : start;
  const outcome = isFirst
    ? following(scene, stop, frame, words)
    : halfOf(scene, startOfHalf(scene, start - Number(tokens[start - 1].text === ','), frame), end, words.links);
  if (!outcome || (kind.time && isPast(scene, outcome.first, outcome.last))) return undefined;
  const rule = `${kind.takes}-${isFirst ? 'first' : 'last'}`;
  return { outcome, requires, connective: { first: at, last: after }, rule };
}

/** Conditions named by connectives, in the order of the text. */
export function openedConditions(scene: Scene, words: CompiledConditions): Proposal[] {
  const { tokens, sentences, sentenceOf } = scene.text;
  const found: Proposal[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const run = longestWordRun(tokens, at, words.connectives, true);
    if (!run || run.end >= tokens.length) continue;
    const asked = tokens[sentences[sentenceOf[at]].last - 1].text === '?';
    if (run.value.takes !== 'nothing' && !asked) {
      const proposal = read(scene, words, at, run.end, run.value);
      if (proposal) found.push(proposal);
    }
    at = run.end - 1;
  }
  return found;
}
