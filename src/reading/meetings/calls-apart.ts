// One who rings several people rings each of them apart (`zadzwonił do X i Y`).
import type { Clause } from '../text/clauses.ts';
import { partnersIn } from './partners.ts';
import { addActor, type Sides } from './sides.ts';
import { isOfSeveral } from './subjects.ts';
import type { Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';

/** Rules by which one rings others. */
const RINGING: ReadonlySet<string> = new Set(['meetings/verb-to', 'meetings/dialling']);

/** Leaves `telling` with the first of those rung and returns a telling for each other one. */
export function callsApart(around: Surroundings, clause: Clause, telling: Telling): Telling[] {
  // Several who ring several do it together.
  if (telling.mode !== 'call' || !RINGING.has(telling.rule) || isOfSeveral(around, clause, around.mentionsOf(clause)))
    return [];
  const { mentions } = partnersIn(around, clause, clause.first, clause.last);
  const rung = mentions.map((mention): Sides => {
    const sides: Sides = { parties: new Set(), people: new Set(), mentions: [mention] };
    addActor(around, around.actors.list[mention.actor], sides);
    return sides;
  });
  const ownSide = rung.every(({ parties }) => parties.size === 1);
  const all = new Set(rung.flatMap(({ parties }) => [...parties]));
  if (rung.length < 2 || !ownSide || all.size < rung.length) return [];
  const called = new Set(rung.flatMap(({ people }) => [...people]));
  const callers = {
    parties: [...telling.parties].filter((party) => !all.has(party)),
    people: [...telling.people].filter((person) => !called.has(person)),
  };
  if (callers.parties.length === 0) return [];
  const [first, ...others] = rung.map(({ parties, people, mentions: [mention] }) => ({
    parties: new Set([...callers.parties, ...parties]),
    people: new Set([...callers.people, ...people]),
    mention,
  }));
  telling.parties = first.parties;
  telling.people = first.people;
  return others.map(({ parties, people, mention }) => ({
    ...telling,
    anchor: mention.first,
    rule: 'meetings/further-call',
    parties,
    people,
    helpers: new Set(telling.helpers),
  }));
}
