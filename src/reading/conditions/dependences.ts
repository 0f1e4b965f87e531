// Conditions told by a verb or adjective of dependence: `X zależy od Y`, `uzależnił X od Y`, `X wymaga Y`.
import { PartOfSpeech, Person, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import {
  findWord,
  half,
  halfAfter,
  halfBefore,
  isNegated,
  objectOf,
  proposed,
  verbGroup,
  WINDOW,
} from './around-word.ts';
import type { CompiledConditions, Governors } from './compile-conditions.ts';
import { conditionNoun } from './condition-nouns.ts';
import { aim, duty, insistence, without } from './duties.ts';
import type { Half } from './found-condition.ts';
import { isDeed } from './guards.ts';
import { endOfHalf, frameOf } from './halves.ts';
import type { Proposal } from './proposal.ts';
import type { Scene } from './scene.ts';
import { isAmong } from './word-runs.ts';

/** Words between a word of dependence and its preposition, beyond an aside. */
const PREPOSITION_REACH = 6;

/** The prepositions that the word at `at` governs by `governors`. */
function governed(scene: Scene, at: number, governors: Governors): ReadonlySet<string> | undefined {
  const token = scene.text.tokens[at];
  const byForm = governors.get(token.lower);
  if (byForm) return byForm;
  for (const { lemma } of token.analyses) {
    const byLemma = governors.get(lemma);
    if (byLemma) return byLemma;
  }
  return undefined;
}

/** Whether the half before a word of dependence names people, who depend on others in another sense. */
function isSomeone(scene: Scene, clause: Clause, outcome: Half): boolean {
  const { tokens, language } = scene.text;
  if (!language.syntax.order) return false;
  const { phrase, speaking } = scene.doerOf(clause);
  if (speaking || (phrase && phrase.first <= outcome.first + 1 && phrase.last >= outcome.last)) return true;
  const personal = tokens[outcome.first].analyses.some(
    (a) => partOfSpeech(a.tag) === PartOfSpeech.pronoun && (a.tag & (Person.first | Person.second)) !== 0,
  );
  return personal && outcome.last - outcome.first === 1;
}

/** What stands between the verb and an adjective said of its object (`made aid conditional on`). */
function ofObject(scene: Scene, words: CompiledConditions, clause: Clause, at: number): Half | undefined {
  const { predicate } = clause;
  if (predicate < 0 || predicate + 1 >= at || !isAmong(scene.text.tokens[predicate], words.makesCondition))
    return undefined;
  return half(scene, predicate + 1, at);
}

function depends(
  scene: Scene,
  words: CompiledConditions,
  clause: Clause,
  at: number,
  prepositions: ReadonlySet<string>,
  weak: boolean,
): Proposal | undefined {
  const { tokens } = scene.text;
  const frame = frameOf(scene, at);
  const group = verbGroup(clause, at);
  if (isNegated(scene, clause, group)) return undefined;
  const paused = tokens[at + 1]?.text === ',';
  const reach = paused ? WINDOW : PREPOSITION_REACH;
  const after = findWord(scene, prepositions, group.last, Math.min(frame.last, at + reach));
  if (after >= 0) {
    const before = ofObject(scene, words, clause, at) ?? halfBefore(scene, group.first, frame);
    // `zależy to od …`: the subject stands between verb and preposition.
    const outcome = before ?? half(scene, group.last, after);
    const requires = objectOf(scene, words, after, frame);
    if (!outcome || !requires || (paused && tokens[after - 1].text !== ',')) return undefined;
    if (clause.kind === 'relative' && scene.text.language.syntax.order) return undefined;
    if (isSomeone(scene, clause, outcome) || isAmong(tokens[outcome.last - 1], words.standing)) return undefined;
    if (weak && !isDeed(scene, words, requires)) return undefined;
    return { outcome, requires, connective: group, rule: 'depends' };
  }
  const before = findWord(scene, prepositions, Math.max(clause.first, at - WINDOW), group.first);
  if (before < 0 || weak || scene.text.language.syntax.order) return undefined;
  const requires = half(scene, before + 1, group.first);
  const last = endOfHalf(scene, group.last < frame.last ? group.last : at, frame);
  return proposed(half(scene, group.last, last), requires, group, 'depends-inverted');
}

function makesDepend(
  scene: Scene,
  words: CompiledConditions,
  clause: Clause,
  at: number,
  prepositions: ReadonlySet<string>,
  weak: boolean,
): Proposal | undefined {
  const { tokens } = scene.text;
  const frame = frameOf(scene, at);
  const group = verbGroup(clause, at);
  const preposition = findWord(scene, prepositions, at + 1, Math.min(clause.last, at + WINDOW));
  if (preposition < 0 || isNegated(scene, clause, { first: at, last: at + 1 })) return undefined;
  const participle = tokens[at].analyses.some((a) => verbForm(a.tag) === VerbForm.passiveParticiple);
  const between = half(scene, at + 1, preposition);
  const before = halfBefore(scene, group.first, frame);
  // What is made to depend stands behind an active verb, before a passive one, and before both where nothing stands behind.
  const passive = scene.text.language.syntax.order ? !between : participle;
  const outcome = passive ? before : (between ?? before);
  const requires = objectOf(scene, words, preposition, frame);
  if (!outcome || !requires) return undefined;
  if (weak && !(isDeed(scene, words, outcome) && isDeed(scene, words, requires))) return undefined;
  return { outcome, requires, connective: { first: at, last: at + 1 }, rule: 'makes-depend' };
}

/** `porozumienie wymaga …`: what a thing requires, not what a side demands. */
function requires(scene: Scene, words: CompiledConditions, clause: Clause, at: number): Proposal | undefined {
  if (at !== clause.predicate || clause.negated || clause.tense === 'past' || clause.kind === 'relative')
    return undefined;
  if (scene.doerOf(clause).phrase || scene.doerOf(clause).speaking) return undefined;
  const { tokens, language } = scene.text;
  const frame = frameOf(scene, at);
  const outcome = halfBefore(scene, clause.verb, frame);
  const required = halfAfter(scene, at + 1, frame);
  if (!outcome || !required) return undefined;
  if (words.deeds.size > 0 && !isDeed(scene, words, outcome)) return undefined;
  const { order } = language.syntax;
  // A duty laid on someone (`requires Iran to …`) is no condition of the thing itself, unless it is still but thought of.
  for (let next = at + 1; order && next < required.last && clause.tense === 'present'; next++)
    if (tokens[next].lower === order.infinitiveMark) return undefined;
  return { outcome, requires: required, connective: { first: at, last: at + 1 }, rule: 'requires' };
}

function read(scene: Scene, words: CompiledConditions, clause: Clause, at: number): Proposal | undefined {
  const token = scene.text.tokens[at];
  if (token.kind !== 'word') return undefined;
  const strong = governed(scene, at, words.depends);
  const found = strong && depends(scene, words, clause, at, strong, false);
  if (found) return found;
  const weak = governed(scene, at, words.dependsWeakly);
  if (weak) return depends(scene, words, clause, at, weak, true);
  const made = governed(scene, at, words.makesDepend);
  const linked = made ?? governed(scene, at, words.makesDependWeakly);
  const tied = linked && makesDepend(scene, words, clause, at, linked, !made);
  if (tied) return tied;
  if (isAmong(token, words.requires)) {
    const needed = requires(scene, words, clause, at);
    if (needed) return needed;
  }
  if (words.without.has(token.lower)) return without(scene, words, clause, at);
  if (words.before.has(token.lower) || words.inOrderTo.has(token.lower))
    return duty(scene, words, clause, at) ?? aim(scene, words, clause, at) ?? insistence(scene, words, clause, at);
  return conditionNoun(scene, words, clause, at);
}

/** Conditions told by verbs and nouns, in the order of the text. */
export function dependences(scene: Scene, words: CompiledConditions): Proposal[] {
  const found: Proposal[] = [];
  for (const clause of scene.text.clauses) {
    for (let at = clause.first; at < clause.last; at++) {
      const proposal = read(scene, words, clause, at);
      if (proposal) found.push(proposal);
    }
  }
  return found;
}
