// Tellings of clauses without a verb that show people together: one with another (`Nowak z Kowalskim w Wiedniu`), several on the line (`na linii: …`).
import { Case } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import { companionsIn, doersIn, partiesOf } from './company.ts';
import { chooseDate } from './dates.ts';
import { overTheLine } from './line.ts';
import { modeIn } from './noun-tellings.ts';
import type { PlaceMention } from './place-names.ts';
import { bestPlace } from './places.ts';
import { placesEncounter } from './scope.ts';
import { addActor, type Sides } from './sides.ts';
import { sideOfToday } from './status.ts';
import type { Surroundings } from './surroundings.ts';
import { type Telling, tell } from './telling.ts';

/** The telling of a clause without a verb that shows people of two sides together, at a place, on a day, at a table or on a line. */
export function verblessTelling(
  around: Surroundings,
  clause: Clause,
  places: readonly PlaceMention[],
): Telling | undefined {
  if (clause.verb >= 0 || clause.kind !== 'main') return undefined;
  const doers = doersIn(around, around.mentionsOf(clause)).filter((m) => (m.tag & Case.accusative) === 0);
  if (doers.length === 0) return undefined;
  const online = overTheLine(around, clause);
  const companions = companionsIn(around, clause);
  const sides: Sides = { parties: new Set(), people: new Set(), mentions: [] };
  for (const { actor } of [...doers, ...companions]) addActor(around, around.actors.list[actor], sides);
  const apart = companions.length > 0 && partiesOf(around, companions).size > 0;
  if (sides.parties.size < 2 || !(apart || (online && doers.length > 1))) return undefined;
  const date = chooseDate(around, around.timesOf(clause), doers[0].first);
  const place = bestPlace(places.filter((p) => placesEncounter(around, p, doers[0].first)));
  const mode = online ? 'call' : modeIn(around, clause.first, clause.last);
  if (!date && !place && !mode) return undefined;
  return tell({
    anchor: doers[0].first,
    clause: clause.index,
    first: clause.first,
    last: clause.last,
    kind: 'encounter',
    source: 'verb',
    rule: 'meetings/verbless',
    status: sideOfToday(around, date?.value ?? null) === 'future' ? 'planned' : 'held',
    mode: mode ?? 'in-person',
    date: date?.value ?? null,
    place,
    parties: sides.parties,
    people: sides.people,
    quoted: clause.quotation >= 0,
  });
}
