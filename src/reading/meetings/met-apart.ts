// One who rings several people rings each of them apart (`zadzwonił do X i Y`); so does one who meets several `osobno`.
import type { Clause } from '../text/clauses.ts';
import { hasAny } from './company.ts';
import { partnersIn } from './partners.ts';
import { addActor, type Sides } from './sides.ts';
import { isOfSeveral } from './subjects.ts';
import type { Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';

/** Rules by which one rings others. */
const RINGING: ReadonlySet<string> = new Set(['meetings/verb-to', 'meetings/dialling']);

/** Whether the clause tells of one encounter with each of those met. */
const isApart = (around: Surroundings, clause: Clause, { mode, rule, source, kind }: Telling): boolean =>
  (mode === 'call' && RINGING.has(rule)) ||
  ((source === 'verb' || source === 'event') && kind !== 'signing' && hasAny(around, clause, around.words.severally));

/** Leaves `telling` with the first of those rung or met and returns a telling for each other one. */
export function metApart(around: Surroundings, clause: Clause, telling: Telling): Telling[] {
  // Several who ring several do it together.
  if (!isApart(around, clause, telling) || isOfSeveral(around, clause, around.mentionsOf(clause))) return [];
  const { mentions } = partnersIn(around, clause, clause.first, clause.last);
  const met = mentions.map((mention): Sides => {
    const sides: Sides = { parties: new Set(), people: new Set(), mentions: [mention] };
    addActor(around, around.actors.list[mention.actor], sides);
    return sides;
  });
  const ownSide = met.every(({ parties }) => parties.size === 1);
  const all = new Set(met.flatMap(({ parties }) => [...parties]));
  if (met.length < 2 || !ownSide || all.size < met.length) return [];
  const called = new Set(met.flatMap(({ people }) => [...people]));
  const callers = {
    parties: [...telling.parties].filter((party) => !all.has(party)),
    people: [...telling.people].filter((person) => !called.has(person)),
  };
  if (callers.parties.length === 0) return [];
  // A mediator who talks to both sides apart holds one encounter.
  if (telling.mode !== 'call' && !callers.parties.every((party) => around.text.language.world.state(party))) return [];
  const [first, ...others] = met.map(({ parties, people, mentions: [mention] }) => ({
    parties: new Set([...callers.parties, ...parties]),
    people: new Set([...callers.people, ...people]),
    mention,
  }));
  telling.parties = first.parties;
  telling.people = first.people;
  return others.map(({ parties, people, mention }) => ({
    ...telling,
    anchor: mention.first,
    rule: telling.mode === 'call' ? 'meetings/further-call' : 'meetings/further-partner',
    parties,
    people,
    helpers: new Set(telling.helpers),
  }));
}
