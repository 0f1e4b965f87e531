// Finds where a report tells that a condition was met or dropped: `Rosja spełniła warunek wycofania wojsk`, `Tehran dropped its demand for X`.
import { VerbForm, verbForm } from '../../language/morphology.ts';
import type { Party } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import { half, halfAfter } from './around-word.ts';
import { type CompiledConditions, compileConditions } from './compile-conditions.ts';
import type { Half } from './found-condition.ts';
import { frameOf } from './halves.ts';
import { type Scene, sceneOf } from './scene.ts';
import { isAmong } from './word-runs.ts';

export interface FoundSettlement {
  readonly state: 'met' | 'withdrawn';
  /** What was required. */
  readonly requires: Half;
  /** Tokens of the clause that tells it. */
  readonly first: number;
  readonly last: number;
  /** The parties that met it; none where the text does not say, or where it was dropped. */
  readonly by: readonly Party[];
}

/** Words between the verb and the noun of condition (`met the last of the conditions of`). */
const REACH = 8;

/** The verb of `clause` that says that something was met or dropped: its predicate, or a participle in a passive. */
function settlingVerb(
  scene: Scene,
  words: CompiledConditions,
  clause: Clause,
): { at: number; state: FoundSettlement['state'] } | undefined {
  const { tokens, language } = scene.text;
  for (let at = clause.first; at < clause.last; at++) {
    const participle = tokens[at].analyses.some(({ tag }) => verbForm(tag) === VerbForm.passiveParticiple);
    if (at !== clause.predicate && !(participle && clause.verb >= 0 && at > clause.verb && !language.syntax.order))
      continue;
    if (isAmong(tokens[at], words.meets)) return { at, state: 'met' };
    if (isAmong(tokens[at], words.drops)) return { at, state: 'withdrawn' };
  }
  return undefined;
}

function settlementIn(scene: Scene, words: CompiledConditions, clause: Clause): FoundSettlement | undefined {
  const told = clause.tense === 'past' || (clause.tense === 'present' && clause.predicate !== clause.verb);
  const asserted = clause.kind !== 'condition' && clause.kind !== 'question' && clause.kind !== 'purpose';
  if (clause.verb < 0 || !told || !asserted || clause.negated || clause.modal) return undefined;
  const verb = settlingVerb(scene, words, clause);
  if (!verb || scene.spokenAt(verb.at)) return undefined;
  const { tokens, language } = scene.text;
  const { prepositions } = language.meeting;
  const frame = frameOf(scene, verb.at);
  for (let at = Math.max(frame.first, clause.first); at < Math.min(frame.last, clause.last, verb.at + REACH); at++) {
    if (!isAmong(tokens[at], words.terms)) continue;
    const before = at < verb.at;
    // `met on condition of anonymity`
    const governed = tokens.slice(verb.at + 1, at).some(({ lower }) => prepositions.has(lower));
    if (!before && governed && verb.state === 'met') continue;
    const group = clause.verb < verb.at && clause.verb > at ? clause.verb : verb.at;
    const requires = before ? half(scene, at + 1, group) : halfAfter(scene, at + 1, frame);
    if (!requires) return undefined;
    const doer = verb.state === 'met' && !before ? scene.doerOf(clause).parties : [];
    return { state: verb.state, requires, first: clause.first, last: Math.max(clause.last, requires.last), by: doer };
  }
  return undefined;
}

/** What a report tells as a fact of conditions met and dropped; what somebody claims to have met is left out. Linear in its length. */
export function findSettlements(...[text, actors, statements]: Parameters<typeof sceneOf>): FoundSettlement[] {
  const scene = sceneOf(text, actors, statements);
  const words = compileConditions(text.language.conditions);
  return text.clauses.flatMap((clause) => settlementIn(scene, words, clause) ?? []);
}
