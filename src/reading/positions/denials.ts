// Acts that the clause around them denies or doubts: `zaprzeczył, by zgodził się …` refuses, `jakoby ustąpił` shows nothing.
import type { Scene } from '../conditions/scene.ts';
import { isAmong } from '../conditions/word-runs.ts';
import type { Clause } from '../text/clauses.ts';
import type { CompiledActs } from './compile-acts.ts';
import type { Candidate } from './found-position.ts';

/** What one may deny having done. */
const GIFTS: ReadonlySet<string> = new Set(['AGREE', 'CONCEDE', 'SUPPORT']);

/** The clause before whose verb is among `verbs` and governs `clause`. */
function governorOf(scene: Scene, verbs: ReadonlySet<string>, clause: Clause): Clause | undefined {
  const { clauses, tokens } = scene.text;
  const before = clauses[clause.index - 1];
  if (!before || before.sentence !== clause.sentence || before.verb < 0) return undefined;
  if (clause.kind !== 'that' && clause.kind !== 'purpose') return undefined;
  return isAmong(tokens[before.verb], verbs) && !before.negated ? before : undefined;
}

function isDoubted(scene: Scene, acts: CompiledActs, clause: Clause): boolean {
  const { tokens } = scene.text;
  for (let at = clause.first; at < clause.last && at <= clause.verb; at++)
    if (acts.hearsay.has(tokens[at].lower)) return true;
  return false;
}

/** Candidates with those that are denied turned into refusals of their own side, and those that are only rumoured, hoped or feared left out. */
export function denied(scene: Scene, acts: CompiledActs, candidates: readonly Candidate[]): Candidate[] {
  const { clauses, clauseOf } = scene.text;
  return candidates.flatMap((candidate) => {
    const clause = clauses[clauseOf[candidate.trigger.first]];
    const denier = governorOf(scene, acts.denying, clause);
    const doubted =
      isDoubted(scene, acts, clause) ||
      (candidate.code !== 'REQUEST' && governorOf(scene, acts.supposing, clause) !== undefined);
    if (!denier) return doubted ? [] : [candidate];
    const parties = scene.doerOf(denier).parties;
    const own = GIFTS.has(candidate.code) && parties.some((party) => candidate.source.includes(party));
    return own ? [{ ...candidate, code: 'REJECT', rule: 'reject-denial' }] : [];
  });
}
