// Conditions named by a connective: `jeśli …, …`, `… pod warunkiem że …`, `… w zamian za …`, `dopóki nie …`.
import { PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { TokenRange } from '../trace.ts';
import { afterAside, beforeAside, beforeSpeaker, firstAside } from './asides.ts';
import { CLAUSE, type CompiledConditions, type Connective } from './compile-conditions.ts';
import type { Half } from './found-condition.ts';
import {
  hasBeen,
  isAsked,
  isBehindPreposition,
  isConditional,
  isDeed,
  isDenied,
  isFalsePhrase,
  isFiniteVerb,
  isOtherUse,
  isProspective,
  isStrict,
  isToCome,
  opensClause,
} from './guards.ts';
import { endOfHalf, frameOf, halfOf, startOfHalf } from './halves.ts';
import { isModal, startOfInversion, startsInversion } from './inversion.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import { isAmong, longestWordRun } from './word-runs.ts';

const NONE: ReadonlySet<string> = new Set();
const MARK = /^[\p{P}\p{S}]+$/u;
const COUNTERFACTUAL: Connective = { ...CLAUSE, counterfactual: true };
const STRICT: Connective = { ...CLAUSE, time: true };

/** First word of the connective with what only strengthens or joins it (`ale tylko jeśli`). */
function startOfConnective(scene: Scene, at: number, frame: TokenRange, words: CompiledConditions): number {
  const { tokens } = scene.text;
  let first = at;
  while (first > frame.first && words.prefixes.has(tokens[first - 1].lower)) first--;
  return first;
}

/** `end`, or the adverb before it where that opens the main clause with its verb of being: `until they leave there is nothing to say`. */
function beforeExpletive(scene: Scene, end: number, frame: TokenRange, isFirst: boolean): number {
  const { tokens, clauses, clauseOf, language } = scene.text;
  const { order } = language.syntax;
  if (!order || !isFirst || end >= frame.last || clauses[clauseOf[end]].verb !== end || tokens[end - 1].kind === 'mark')
    return end;
  const be = tokens[end].analyses.some(({ lemma }) => order.auxiliaries.get(lemma) === 'be');
  const [adverb] = tokens[end - 1].analyses;
  return be && adverb && partOfSpeech(adverb.tag) === PartOfSpeech.adverb ? end - 1 : end;
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
function following(scene: Scene, from: number, frame: TokenRange, words: CompiledConditions): Half | undefined {
  const { tokens } = scene.text;
  const idle = (at: number): boolean => MARK.test(tokens[at].text) || words.links.has(tokens[at].lower);
  let first = from;
  while (first < frame.last && idle(first)) first++;
  const beyond = afterAside(scene, first, frame);
  if (beyond > first) for (first = beyond; first < frame.last && idle(first); ) first++;
  if (first >= frame.last) return undefined;
  // A word cut off from its clause (`there | is nothing to say`).
  const inside = scene.text.clauses[scene.text.clauseOf[first]].last === first + 1 ? first + 1 : first;
  const end = beforeSpeaker(scene, first, endOfHalf(scene, inside, frame));
  return halfOf(scene, first, end, words.links);
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
  return (
    (last - first === 1 || tokens[first + 1].kind === 'mark') && language.syntax.negations.has(tokens[first].lower)
  );
}

function firstComma(scene: Scene, first: number, end: number): number {
  const { tokens } = scene.text;
  for (let at = first + 1; at < end; at++) if (tokens[at].text === ',') return at;
  return end;
}

/** End of a condition that ends at `end`, with those that the same connective joins to it (`if A and if B`). */
function withJoined(scene: Scene, end: number, frame: TokenRange, words: CompiledConditions): number {
  const { tokens, language } = scene.text;
  let last = end;
  for (;;) {
    let at = last;
    if (language.syntax.coordinators.has(tokens[at - 1]?.lower)) at--;
    if (!language.syntax.coordinators.has(tokens[at]?.lower)) return last;
    at++;
    while (at < frame.last && words.prefixes.has(tokens[at].lower)) at++;
    const run = at < frame.last ? longestWordRun(tokens, at, words.connectives, true) : undefined;
    if (run?.value.takes !== 'clause' || run.end >= frame.last) return last;
    last = endOfHalf(scene, run.end, frame);
  }
}

/** The main clause around a condition put in its midst (`the plan, if approved, will take effect`): what follows it. */
function around(
  scene: Scene,
  start: number,
  stop: number,
  frame: TokenRange,
  words: CompiledConditions,
): Half | undefined {
  const { tokens, clauses, clauseOf } = scene.text;
  const bracketed =
    start > frame.first && tokens[start - 1].text === ',' && stop < frame.last && tokens[stop - 1].text === ',';
  if (!bracketed) return undefined;
  const begin = startOfHalf(scene, start - 1, frame);
  for (let index = clauseOf[begin]; index <= clauseOf[start - 1]; index++) {
    const { verb } = clauses[index];
    if (verb >= begin && verb < start) return undefined;
  }
  return clauses[clauseOf[stop]].verb >= 0 ? following(scene, stop, frame, words) : undefined;
}

/** The half before the connective at `start`, across an aside and without a copula that belongs to the connective. */
function preceding(
  scene: Scene,
  start: number,
  end: number,
  frame: TokenRange,
  words: CompiledConditions,
): Half | undefined {
  const { tokens, clauses, clauseOf } = scene.text;
  const edge = beforeAside(scene, start, frame);
  const begin = startOfHalf(scene, edge < start ? edge : start - Number(tokens[start - 1].text === ','), frame);
  if (edge < start) return halfOf(scene, begin, edge, words.links);
  const { verb, predicate } = clauses[clauseOf[start - 1]];
  const copula = end === start && verb > begin && predicate === start - 1 && isAmong(tokens[predicate], words.copula);
  return halfOf(scene, begin, copula ? verb : end, words.links);
}

function countVerbs(scene: Scene, { first, last }: TokenRange): number {
  let count = 0;
  for (let at = first; at < last; at++) if (isFiniteVerb(scene, at)) count++;
  return count;
}

/** What a condition that is a sentence of its own is said of: the sentence before it (`They may sign. But only if …`). */
function sentenceBefore(scene: Scene, start: number, requires: Half, frame: TokenRange): Half | undefined {
  const { sentences, sentenceOf, tokens } = scene.text;
  const sentence = sentences[sentenceOf[start]];
  const before = sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph || start > sentence.first + 1) return undefined;
  // It answers a question, or a joiner ties it to what was said.
  if (tokens[before.last - 1].text !== '?' && start === sentence.first) return undefined;
  // With a second verb the main clause is there, only not found.
  const fragment = frame.first === sentence.first && tokens[frame.first].capital && countVerbs(scene, requires) < 2;
  return fragment ? halfOf(scene, startOfHalf(scene, before.last, before), before.last, NONE) : undefined;
}

/** A connective with the place where it is read. */
interface Place {
  readonly at: number;
  readonly after: number;
  readonly kind: Connective;
  readonly frame: TokenRange;
}

/** The halves where the connective, with what belongs to it, begins at `start`, and the condition comes first or last. */
function split(
  scene: Scene,
  words: CompiledConditions,
  { at, after, kind, frame }: Place,
  start: number,
  isFirst: boolean,
): Proposal | undefined {
  const { tokens, language } = scene.text;
  const begin = kind.until && language.syntax.negations.has(tokens[after].lower) ? after + 1 : after;
  if (begin >= frame.last) return undefined;
  const ending =
    kind.takes === 'phrase'
      ? endOfPhrase(scene, begin, frame, isFirst)
      : beforeExpletive(scene, endOfHalf(scene, begin, frame), frame, isFirst);
  const unparted = isFirst && kind.takes === 'clause' && firstComma(scene, begin, ending) === ending;
  const inversion = unparted ? startOfInversion(scene, begin, frame) : -1;
  const joined = inversion >= 0 ? inversion : beforeSpeaker(scene, begin, withJoined(scene, ending, frame, words));
  const whole = isFirst ? firstAside(scene, begin, joined, frame) : joined;
  const cut = isFirst ? beforeLink(scene, begin, whole, words) : whole;
  // A condition first that leaves nothing for the main clause ends at its comma.
  const stop = isFirst && !following(scene, cut, frame, words) ? firstComma(scene, begin, cut) : cut;
  const requires = halfOf(scene, begin, stop, NONE);
  if (!requires || isBare(scene, requires)) return undefined;
  const outcome = isFirst
    ? (following(scene, stop, frame, words) ?? sentenceBefore(scene, start, requires, frame))
    : (around(scene, start, stop, frame, words) ?? preceding(scene, start, kind.shared ? at + 1 : start, frame, words));
  if (!outcome || !fits(scene, words, kind, outcome, requires)) return undefined;
  const rule = `${kind.takes}-${isFirst ? 'first' : 'last'}`;
  return { outcome, requires, connective: { first: at, last: after }, rule };
}

function read(scene: Scene, words: CompiledConditions, at: number, after: number, kind: Connective) {
  const { tokens, language } = scene.text;
  const frame = frameOf(scene, at);
  if (after >= frame.last || isFalsePhrase(scene, words, after)) return undefined;
  const place = { at, after, kind, frame };
  const start = startOfConnective(scene, at, frame, words);
  if (kind.shared) return split(scene, words, place, start, false);
  const joined = start > frame.first + 1 && language.syntax.coordinators.has(tokens[start - 1].lower);
  const isFirst = comesFirst(scene, start, frame) || start <= frame.first;
  const found = split(scene, words, place, start, isFirst);
  // `X, but only if Y` and `X, but if Y, Z` differ by what follows.
  if (!isFirst || !joined || (found && opensClause(scene, found.outcome))) return found;
  return split(scene, words, place, start - 1, false) ?? found;
}

/** Whether the halves are of a kind that the connective can join. A question that is asked (`what happens if`) is none. */
function fits(scene: Scene, words: CompiledConditions, kind: Connective, outcome: Half, requires: Half): boolean {
  const { language, clauses, clauseOf } = scene.text;
  const hanging = clauses[clauseOf[outcome.last - 1]];
  const asked = hanging.kind === 'question' && hanging.sentence === clauses[clauseOf[requires.first]].sentence;
  if (asked && outcome.first < requires.first) return false;
  const told = kind.time && (!kind.until || language.syntax.order) && hasBeen(scene, requires);
  const prospective = kind.time && isProspective(scene, outcome);
  if ((told || kind.counterfactual) && !isConditional(scene, outcome) && !prospective) return false;
  const toCome = language.syntax.order !== undefined && isToCome(scene, requires);
  if (kind.time && hasBeen(scene, outcome) && !toCome && !prospective) return false;
  if (kind.takes !== 'clause' || language.syntax.order === undefined) return true;
  if (kind.until && !opensClause(scene, requires))
    return isDenied(scene, words, outcome) && isDeed(scene, words, requires);
  if (kind.guarded && (!opensClause(scene, requires) || isFiniteVerb(scene, requires.first))) return false;
  return true;
}

/** Conditions named by connectives, in the order of the text. */
export function openedConditions(scene: Scene, words: CompiledConditions): Proposal[] {
  const { tokens, sentences, sentenceOf } = scene.text;
  const found: Proposal[] = [];
  const add = (at: number, end: number, kind: Connective): void => {
    const asked = tokens[sentences[sentenceOf[at]].last - 1].text === '?';
    const proposal = asked || end >= tokens.length ? undefined : read(scene, words, at, end, kind);
    if (proposal) found.push(proposal);
  };
  for (let at = 0; at < tokens.length; at++) {
    const run = longestWordRun(tokens, at, words.connectives, true);
    if (run) {
      const other =
        (run.value.guarded && isOtherUse(scene, words, at)) ||
        (run.value.takes === 'phrase' && isBehindPreposition(scene, at));
      const counts = run.value.takes !== 'nothing' && !other && !isAsked(scene, words, at);
      if (counts) add(at, run.end, run.value);
      at = run.end - 1;
      continue;
    }
    if (startsInversion(scene, words, at)) add(at, at + 1, isModal(scene, at) ? CLAUSE : COUNTERFACTUAL);
    const strict = longestWordRun(tokens, at, words.strict);
    if (strict && isStrict(scene, words, at)) add(at, strict.end, STRICT);
  }
  return found;
}
