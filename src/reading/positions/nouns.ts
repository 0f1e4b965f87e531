// Acts named by a noun with the side whose act it is beside it (`sprzeciw Węgier`, `rosyjskie żądania`).
import { Case, VerbForm, verbForm } from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import type { Scene } from '../conditions/scene.ts';
import type { Clause } from '../text/clauses.ts';
import type { CompiledActs } from './compile-acts.ts';
import type { Candidate } from './found-position.ts';

/** Words before the noun among which its owner stands. */
const OWNER = 4;

/** Words of the evidence after the noun. */
const REACH = 10;

/** Where word order tells owners: who stands before the noun (`Tokyo's repeated refusal`) or behind the preposition of doers (`a call by Paris`). */
function ownerOf(scene: Scene, acts: CompiledActs, clause: Clause, at: number): Mention | undefined {
  const { tokens } = scene.text;
  if (tokens[at + 1]?.lower === acts.table.doneBy) return scene.mentionsBetween(at + 2, at + 4)[0];
  const first = Math.max(clause.first, at - OWNER);
  const owner = scene.mentionsBetween(first, at, true).findLast(({ tag }) => (tag & Case.genitive) !== 0);
  const marks = scene.text.language.syntax.order?.ownerMarks;
  const owns = owner !== undefined && (owner.last === at || marks?.has(tokens[owner.last].lower) === true);
  return owns || owner?.kind === 'pronoun' ? owner : undefined;
}

/** Candidates shown by nouns in `clauses`. */
export function nouns(scene: Scene, acts: CompiledActs, clauses: readonly Clause[]): Candidate[] {
  const { tokens, cases } = scene.text;
  const found: Candidate[] = [];
  for (const clause of clauses) {
    for (let at = clause.first; at < clause.last; at++) {
      const known = tokens[at].analyses.find(
        ({ lemma, tag }) => acts.nouns.has(lemma) && verbForm(tag) === VerbForm.none,
      );
      if (!known || (cases && tokens[at].capital)) continue;
      const after = scene.mentionsBetween(at + 1, at + 2).find((mention) => (mention.tag & Case.genitive) !== 0);
      const before = scene.mentionsBetween(at - 1, at, true).find((mention) => mention.kind === 'adjective');
      const owner = cases ? ownerOf(scene, acts, clause, at) : (after ?? before);
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
