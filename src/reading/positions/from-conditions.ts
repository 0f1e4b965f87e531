// What a side makes depend on another: a demand, a refusal where the thing is not to be, a threat where it is a blow.
import type { FoundCondition } from '../conditions/found-condition.ts';
import type { Scene } from '../conditions/scene.ts';
import type { CompiledActs } from './compile-acts.ts';
import type { Candidate } from './found-position.ts';
import type { Marks } from './marks.ts';

/** Candidates from conditions that speakers set to others. */
export function demandsOfConditions(
  scene: Scene,
  acts: CompiledActs,
  marks: Marks,
  conditions: readonly FoundCondition[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const { outcome, requires, by, refused, trace } of conditions) {
    const source = scene.speakersAt(requires.first);
    if (source.length === 0 || by.some((party) => source.includes(party))) continue;
    const threat = !refused && marks.find(acts.table.blows, outcome.first, outcome.last) !== undefined;
    if (by.length === 0 && !threat) continue;
    const code = threat ? 'THREATEN' : refused ? 'REJECT' : 'REQUEST';
    const first = Math.min(outcome.first, requires.first);
    const last = Math.max(outcome.last, requires.last);
    found.push({ code, source, target: by, first, last, trigger: trace.words[0], rule: `${code.toLowerCase()}-condition` });
  }
  return found;
}
