// A thing that a side makes depend on another side is a demand, or a refusal where the thing is not to be.
import type { FoundCondition } from '../conditions/found-condition.ts';
import type { Scene } from '../conditions/scene.ts';
import type { Candidate } from './found-position.ts';

/** Candidates from conditions that speakers set to others. */
export function demandsOfConditions(scene: Scene, conditions: readonly FoundCondition[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { outcome, requires, by, refused, trace } of conditions) {
    const source = scene.speakersAt(requires.first);
    if (source.length === 0 || by.length === 0 || by.some((party) => source.includes(party))) continue;
    const code = refused ? 'REJECT' : 'REQUEST';
    const first = Math.min(outcome.first, requires.first);
    const last = Math.max(outcome.last, requires.last);
    const trigger = trace.words[0];
    found.push({ code, source, target: by, first, last, trigger, rule: `${code.toLowerCase()}-condition` });
  }
  return found;
}
