// Conditions told by what is lacking or must come first: `bez Y nie będzie X`, `zanim X, musi Y`, `insists on Y before X`.
import { VerbForm, verbForm } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';
import { half, halfAfter, halfBefore, proposed, WINDOW } from './around-word.ts';
import { afterAside } from './asides.ts';
import type { CompiledConditions } from './compile-conditions.ts';
import { hasBeen, isDeed, isDenied } from './guards.ts';
import { frameOf } from './halves.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import { isAmong, longestWordRun } from './word-runs.ts';

/** `bez Y nie będzie X`, `nie będzie X bez Y`, `there can be no X without Y`. */
export function without(scene: Scene, words: CompiledConditions, clause: Clause, at: number): Proposal | undefined {
  const { tokens, language } = scene.text;
  const next = tokens[at + 1];
  if (clause.tense === 'past' || !next || isAmong(next, words.withoutIdioms)) return undefined;
  const frame = frameOf(scene, at);
  const connective = { first: at, last: at + 1 };
  if (language.syntax.order) return withoutByPlace(scene, words, clause, at, frame);
  if (!clause.negated) return undefined;
  const negation = clause.verb - 1;
  if (negation > at) {
    const { phrase } = scene.doerOf(clause);
    const edge = phrase && phrase.first > at + 1 && phrase.last <= negation ? phrase.first : negation;
    return proposed(halfAfter(scene, edge, frame), half(scene, at + 1, edge), connective, 'without');
  }
  const last = Math.min(clause.last, frame.last);
  return proposed(halfBefore(scene, at, frame), half(scene, at + 1, last), connective, 'without');
}

/** The same where the order of words tells the subject: first in its clause, what is lacking ends at a comma or before the subject. */
function withoutByPlace(
  scene: Scene,
  words: CompiledConditions,
  clause: Clause,
  at: number,
  frame: TokenRange,
): Proposal | undefined {
  const { tokens } = scene.text;
  const connective = { first: at, last: at + 1 };
  if (clause.verb > at || clause.verb < 0) {
    let end = at + 1;
    while (end < frame.last && tokens[end].text !== ',' && end < (clause.verb < 0 ? clause.last : clause.verb)) end++;
    const comma = tokens[end]?.text === ',';
    const subject = clause.verb >= 0 && !comma ? startOfSubject(scene, at + 1, clause.verb) : end;
    const outcome = halfAfter(scene, comma ? afterAside(scene, end + 1, frame) : subject, frame);
    const requires = half(scene, at + 1, subject);
    if (!outcome || hasBeen(scene, outcome) || !isDenied(scene, words, outcome)) return undefined;
    return proposed(outcome, requires, connective, 'without');
  }
  const outcome = halfBefore(scene, at, frame);
  if (!outcome || !isDenied(scene, words, outcome)) return undefined;
  // `can't answer without shouting` tells how, `will not sign without consulting` what must come first.
  const gerund = tokens[at + 1].analyses.some((a) => verbForm(a.tag) === VerbForm.activeParticiple);
  if (gerund && clause.tense !== 'future' && clause.tense !== 'conditional') return undefined;
  return proposed(outcome, halfAfter(scene, at + 1, frame), connective, 'without');
}

/** Where the subject right before `verb` begins: at its pronoun, or with its phrase. */
function startOfSubject(scene: Scene, from: number, verb: number): number {
  const { clauses, clauseOf } = scene.text;
  const { phrase } = scene.doerOf(clauses[clauseOf[verb]]);
  return phrase && phrase.first > from && phrase.last <= verb ? phrase.first : Math.max(from + 1, verb - 1);
}

/** Whether the clause lays a duty: by its own words, or as what someone insists on. */
function isDuty(scene: Scene, words: CompiledConditions, clause: Clause): boolean {
  const { tokens, clauses, language } = scene.text;
  // `I must tell you` lays none.
  if (language.saying.verbs.has(clause.lemma) && scene.doerOf(clause).speaking) return false;
  const from = Math.max(clause.first, clause.verb - WINDOW);
  for (let at = from; at < Math.min(clause.last, clause.verb + WINDOW); at++)
    if (longestWordRun(tokens, at, words.duty)) return true;
  const above = clauses[clause.index - 1];
  return clause.kind === 'that' && above?.sentence === clause.sentence && words.insists.has(above.lemma);
}

/** `zanim X, musi Y`, `Y musi …, zanim X`, `aby X, musi Y`, `nie X, zanim nie Y`. */
export function duty(scene: Scene, words: CompiledConditions, clause: Clause, at: number): Proposal | undefined {
  const { clauses, tokens, language } = scene.text;
  if (at > clause.first + 1 || clause.tense === 'past') return undefined;
  const frame = frameOf(scene, at);
  const connective = { first: at, last: at + 1 };
  const opened = halfAfter(scene, at + 1, frame);
  const isBefore = words.before.has(tokens[at].lower);
  for (const step of isBefore ? [1, -1] : [1]) {
    let other = clauses[clause.index + step];
    if (other && step > 0) other = clauses[scene.text.clauseOf[afterAside(scene, other.first, frame)]] ?? other;
    if (!other || other.sentence !== clause.sentence || other.verb < 0 || other.tense === 'past') continue;
    const first = Math.max(other.opener >= 0 ? other.opener + 1 : other.first, frame.first);
    const main = half(scene, first, Math.min(other.last, frame.last));
    // `nie X, zanim nie Y`: what has not yet been is the condition.
    const notYet = language.syntax.order ? step < 0 && clause.verb >= 0 : clause.negated;
    if (isBefore && notYet && other.negated) return proposed(main, opened, connective, 'not-before');
    if (isDuty(scene, words, other)) return proposed(opened, main, connective, 'before');
  }
  return undefined;
}

/** `to reach X, Y must`, `for X to happen, Y must`: an aim first in its clause, up to a comma. */
export function aim(scene: Scene, words: CompiledConditions, clause: Clause, at: number): Proposal | undefined {
  const { tokens, clauses, clauseOf, language } = scene.text;
  const { order } = language.syntax;
  if (!order || at !== clause.first || !words.inOrderTo.has(tokens[at].lower)) return undefined;
  const frame = frameOf(scene, at);
  let comma = at + 1;
  let infinitive = -1;
  for (; comma < frame.last && tokens[comma].text !== ','; comma++)
    if (infinitive < 0 && tokens[comma - 1].lower === order.infinitiveMark) infinitive = comma;
  if (infinitive < 0 || comma + 1 >= frame.last || isAmong(tokens[infinitive], words.copula)) return undefined;
  const begin = afterAside(scene, comma + 1, frame);
  const main = clauses[clauseOf[begin]];
  if (main.verb < begin || !isDuty(scene, words, main)) return undefined;
  const connective = { first: at, last: at + 1 };
  return proposed(half(scene, at + 1, comma), halfAfter(scene, begin, frame), connective, 'aim');
}

/** `there will be no X before Y`, `insists on Y before X`, with phrases for both. */
export function insistence(scene: Scene, words: CompiledConditions, clause: Clause, at: number): Proposal | undefined {
  if (!words.before.has(scene.text.tokens[at].lower) || words.deeds.size === 0) return undefined;
  const { clauses, clauseOf } = scene.text;
  const host = clause.verb >= 0 && clause.verb < at ? clause : clauses[clauseOf[Math.max(0, at - 1)]];
  if (host.verb < 0 || host.verb > at || host.sentence !== clause.sentence) return undefined;
  const frame = frameOf(scene, at);
  const connective = { first: at, last: at + 1 };
  const opened = halfAfter(scene, at + 1, frame);
  if (!opened || (host === clause && !isDeed(scene, words, opened))) return undefined;
  if (words.insists.has(host.lemma)) {
    const asked = half(scene, host.predicate + 1, at);
    return asked && isDeed(scene, words, asked) ? proposed(opened, asked, connective, 'insists-before') : undefined;
  }
  const outcome = halfBefore(scene, at, frame);
  if (!outcome || hasBeen(scene, outcome)) return undefined;
  if (isDenied(scene, words, outcome)) return proposed(outcome, opened, connective, 'not-before');
  return isDuty(scene, words, host) ? proposed(opened, outcome, connective, 'before') : undefined;
}
