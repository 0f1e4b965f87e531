// What a side makes depend on another: a demand, a refusal where the thing is not to be, a threat where it is a blow.
import type { FoundCondition } from '../conditions/found-condition.ts';
import type { Scene } from '../conditions/scene.ts';
import { isAmong } from '../conditions/word-runs.ts';
import type { Party } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import type { CompiledActs } from './compile-acts.ts';
import type { Candidate } from './found-position.ts';
import type { Marks } from './marks.ts';

/** Rule of a sequence (`najpierw …, potem …`): whoever sets it asks for its first step. */
const FIRST_THEN = 'conditions/first-then';

/** Rules of what a thing depends on. */
const DEPENDS: ReadonlySet<string> = new Set([
  'conditions/depends',
  'conditions/depends-inverted',
  'conditions/requires',
]);

/** Rule of what is not to be without something (`bez zgody Kijowa nic się nie zmieni`): asked for, where the speaker is not the one to act. */
const WITHOUT = 'conditions/without';

/** Who sets the condition: the subject of `uznały, że …`, else the speaker, else the one who acts in the outcome. */
function setterOf(scene: Scene, first: number, outcome: Clause): readonly Party[] {
  const { clauses, clauseOf } = scene.text;
  const { index, kind, sentence } = clauses[clauseOf[first]];
  const governor =
    kind === 'that' && index > 0 && clauses[index - 1].sentence === sentence ? clauses[index - 1] : undefined;
  const governing = governor ? scene.doerOf(governor).parties : [];
  if (governing.length > 0) return governing;
  const speakers = scene.speakersAt(first);
  return speakers.length > 0 ? speakers : scene.doerOf(outcome).parties;
}

/** Whether the words that attribute what is said at `at` warn (`ostrzegł prezydent`). */
function isWarning(scene: Scene, acts: CompiledActs, at: number): boolean {
  const spoken = scene.spokenAt(at);
  if (!spoken || spoken.cueFirst < 0) return false;
  const { tokens } = scene.text;
  for (let cue = spoken.cueFirst; cue < spoken.cueLast; cue++) if (isAmong(tokens[cue], acts.warning)) return true;
  return false;
}

/** Candidates from conditions that speakers set to others. */
export function demandsOfConditions(
  scene: Scene,
  acts: CompiledActs,
  marks: Marks,
  conditions: readonly FoundCondition[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const { outcome, requires, by, refused, trace } of conditions) {
    const { clauses, clauseOf } = scene.text;
    const source = setterOf(scene, Math.min(outcome.first, requires.first), clauses[clauseOf[outcome.last - 1]]);
    if (source.length === 0 || by.some((party) => source.includes(party))) continue;
    const blow = !refused && marks.find(acts.table.blows, outcome.first, outcome.last) !== undefined;
    const doer = scene.doerOf(clauses[clauseOf[outcome.last - 1]]);
    const spoken = scene.speakersAt(requires.first).length > 0;
    const lacking = spoken && trace.rule === WITHOUT && !doer.parties.some((party) => source.includes(party));
    const warned = isWarning(scene, acts, requires.first);
    const threat = blow || (!lacking && warned);
    // `no deal without a withdrawal`: whoever says so asks for it.
    const sought = refused && spoken && trace.rule === WITHOUT;
    if (by.length === 0 && !threat && !sought && !(lacking && warned) && trace.rule !== FIRST_THEN) continue;
    // `powodzenie zależy od obu stron` is a demand of one who negotiates, a mere view of one who looks on.
    if (DEPENDS.has(trace.rule) && !source.some((party) => scene.sides.includes(party))) continue;
    const code = threat ? 'THREATEN' : refused && !lacking && !sought ? 'REJECT' : 'REQUEST';
    const first = Math.min(outcome.first, requires.first);
    const last = Math.max(outcome.last, requires.last);
    found.push({
      code,
      source,
      target: by,
      first,
      last,
      trigger: trace.words[0],
      rule: `${code.toLowerCase()}-condition`,
    });
  }
  return found;
}
