// Finds where one thing depends on another: what is to come (outcome) and what must be met first (requires).
import type { Actors } from '../actors/mention.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import { compileConditions } from './compile-conditions.ts';
import { dependences } from './dependences.ts';
import type { FoundCondition } from './found-condition.ts';
import { openedConditions } from './openers.ts';
import type { Proposal } from './proposal.ts';
import { type Scene, sceneOf } from './scene.ts';
import { sequences } from './sequences.ts';
import type { Spoken } from './stage.ts';

function finish(scene: Scene, proposal: Proposal): FoundCondition {
  const { outcome, requires, connective, rule } = proposal;
  const { clauses, clauseOf } = scene.text;
  const own = clauses[clauseOf[requires.first]];
  const speaking = scene.doerOf(own).speaking ? scene.speakersAt(requires.first) : [];
  const by = [...new Set([...scene.partiesBetween(requires.first, requires.last), ...speaking])].sort();
  let refused = false;
  for (let index = clauseOf[outcome.first]; index <= clauseOf[outcome.last - 1]; index++)
    if (clauses[index].negated) refused = true;
  return {
    outcome,
    requires,
    by,
    refused,
    statement: scene.spokenAt(requires.first)?.id ?? null,
    trace: { rule: `conditions/${rule}`, words: [connective] },
  };
}

/** Conditions of a report, in the order of the text. Linear in its length. */
export function findConditions(text: AnalysedText, actors: Actors, statements: readonly Spoken[]): FoundCondition[] {
  const scene = sceneOf(text, actors, statements);
  const words = compileConditions(text.language.conditions);
  const proposals = [...openedConditions(scene, words), ...dependences(scene, words), ...sequences(scene, words)];
  proposals.sort((a, b) => a.connective.first - b.connective.first || b.connective.last - a.connective.last);
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    const { requires } = proposal;
    const before = kept.at(-1);
    // Two connectives around the same stretch tell of one condition.
    const again = before && before.requires.first < requires.last && requires.first < before.requires.last;
    const apart = proposal.outcome.last <= requires.first || requires.last <= proposal.outcome.first;
    if (!again && apart) kept.push(proposal);
  }
  return kept.map((proposal) => finish(scene, proposal));
}
