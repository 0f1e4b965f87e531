// Passives: whoever is received is the subject, the host stands behind a preposition; so do those who lead (`kierowana przez`, `led by`).
import { VerbForm, verbForm } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import { addActor } from './sides.ts';
import type { Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';

/** Lemma of the verb of which the token is a passive participle among `table`. */
function participleOf(around: Surroundings, index: number, table: ReadonlyMap<string, unknown>): string | undefined {
  return around.text.tokens[index].analyses.find(
    ({ lemma, tag }) => verbForm(tag) === VerbForm.passiveParticiple && table.has(lemma),
  )?.lemma;
}

/** The clause with the participle of a meeting verb behind its copula as its predicate (`został przyjęty`). */
export function passiveMeeting(around: Surroundings, clause: Clause): Clause | undefined {
  if (clause.verb < 0 || !around.words.copulas.has(clause.lemma)) return undefined;
  for (let i = clause.first; i < clause.last; i++) {
    const lemma = participleOf(around, i, around.words.verbs);
    if (lemma) return { ...clause, lemma, predicate: i, passive: true };
  }
  return undefined;
}

/** Adds those named behind a participle of leading or mediating to the telling whose words it stands with. */
export function addLeaders(around: Surroundings, clause: Clause, tellings: readonly Telling[]): void {
  const { parts, agentPrepositions } = around.words;
  for (let i = clause.first; i < clause.last - 1; i++) {
    if (i === clause.predicate || !agentPrepositions.has(around.text.tokens[i + 1].lower)) continue;
    const lemma = participleOf(around, i, parts);
    const part = lemma === undefined ? undefined : parts.get(lemma);
    const telling = part && nearest(tellings, i);
    if (!telling) continue;
    for (const mention of around.mentionsOf(clause)) {
      if (mention.phraseFirst <= i || mention.within >= 0) continue;
      if (around.roleOf(mention) !== 'agent') break;
      const entry = around.actors.list[mention.actor];
      addActor(around, entry, {
        parties: part.helps ? telling.helpers : telling.parties,
        people: telling.people,
        mentions: [],
      });
    }
  }
}

/** Of several tellings the one whose noun or verb stands last before `index`. */
const nearest = (tellings: readonly Telling[], index: number): Telling | undefined =>
  tellings.findLast((telling) => telling.anchor < index) ?? tellings[0];
