// Whom the subject of a clause meets in one part of it: behind `z`, as the object, behind the preposition of a call, at the other end.
import { Case } from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import type { Clause } from '../text/clauses.ts';
import { guestsIn } from './company.ts';
import { addActor, type Sides } from './sides.ts';
import type { Surroundings } from './surroundings.ts';

/** Bodies that are rung where they sit (`zadzwonił na Kreml`, `rang Kyiv`). */
export function seatsRung(around: Surroundings, clause: Clause): Mention[] {
  const verb = around.words.verbs.get(clause.lemma)?.[0];
  const direct = verb?.frame === 'object' && verb.mode === 'call' && !verb.weak;
  if (verb?.frame !== 'to' && !direct) return [];
  return around.mentionsOf(clause).filter((mention) => {
    if (mention.kind !== 'capital' && mention.kind !== 'organisation') return false;
    if (direct) return mention.phraseFirst > clause.predicate && around.roleOf(mention) === 'free';
    const uses = around.words.placePrepositions.get(around.token(mention.phraseFirst - 1)?.lower ?? '');
    return uses?.some((use) => use.relation === 'to' && (use.grammaticalCase & mention.tag) !== 0) === true;
  });
}

/** Those met from token `first` to `last`: behind `z` if anybody stands there, else those rung, else the object. */
export function partnersIn(around: Surroundings, clause: Clause, first: number, last: number): Sides {
  const inside = (mention: Mention): boolean =>
    mention.first >= first && mention.last <= last && mention.within < 0 && mention.kind !== 'adjective';
  const companions = around.mentionsOf(clause).filter((m) => inside(m) && around.roleOf(m) === 'with');
  const rung = (): Mention[] => [
    ...seatsRung(around, clause).filter(inside),
    ...around.mentionsOf(clause).filter((m) => inside(m) && around.roleOf(m) === 'goal' && m.kind !== 'capital'),
  ];
  const guests = (): Mention[] =>
    guestsIn(around, clause).filter((m) => inside(m) && (m.tag & Case.nominative) === 0 && m.kind === 'name');
  const met = [companions, rung, guests].map((find) => (typeof find === 'function' ? find() : find));
  const sides: Sides = { parties: new Set(), people: new Set(), mentions: met.find((found) => found.length > 0) ?? [] };
  for (const { actor } of sides.mentions) addActor(around, around.actors.list[actor], sides);
  return sides;
}
