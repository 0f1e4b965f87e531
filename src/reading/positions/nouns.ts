// Acts named by a noun with the side whose act it is beside it (`sprzeciw Węgier`, `rosyjskie żądania`).
import { Case } from '../../language/morphology.ts';
import type { Scene } from '../conditions/scene.ts';
import type { Clause } from '../text/clauses.ts';
import type { CompiledActs } from './compile-acts.ts';
import type { Candidate } from './found-position.ts';

/** Words of the evidence after the noun. */
const REACH = 10;

/** Candidates shown by nouns in `clauses`. */
export function nouns(scene: Scene, acts: CompiledActs, clauses: readonly Clause[]): Candidate[] {
  const { tokens } = scene.text;
  const found: Candidate[] = [];
  for (const clause of clauses) {
    for (let at = clause.first; at < clause.last; at++) {
      const known = tokens[at].analyses.find((analysis) => acts.nouns.has(analysis.lemma));
      if (!known) continue;
      const after = scene.mentionsBetween(at + 1, at + 2).find((mention) => (mention.tag & Case.genitive) !== 0);
      const before = scene.mentionsBetween(at - 1, at, true).find((mention) => mention.kind === 'adjective');
      const owner = after ?? before;
      const source = owner ? scene.partiesOf(owner.actor) : [];
      if (!owner || source.length === 0) continue;
      const first = Math.min(at, owner.first);
      const last = Math.min(clause.last, Math.max(at, owner.phraseLast) + REACH);
      const target = scene.partiesBetween(first, last).filter((party) => !source.includes(party));
      const code = acts.nouns.get(known.lemma)!;
      found.push({
        code,
        source,
        target,
        first,
        last,
        trigger: { first: at, last: at + 1 },
        rule: `${code.toLowerCase()}-noun`,
      });
    }
  }
  return found;
}
