// Clauses that go on about an encounter named in the clause before them: relative clauses, and further verbs of the same noun.
import type { EventVerb } from '../../language/meeting.ts';
import type { Clause } from '../text/clauses.ts';
import { chooseDate } from './dates.ts';
import { bestPlace } from './noun-tellings.ts';
import type { PlaceMention } from './places.ts';
import { placesEncounter } from './scope.ts';
import { sidesIn } from './sides.ts';
import { eventStatus } from './status.ts';
import type { Role, Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';

const TAKING_PART: ReadonlySet<Role> = new Set(['free', 'with', 'side']);

/** Whether `clause` is a relative clause of the noun phrase that `telling` ends with. */
function isRelativeOf(around: Surroundings, clause: Clause, telling: Telling): boolean {
  if (clause.kind !== 'relative' || clause.opener < 0 || clause.opener - telling.last > 2) return false;
  const opener = around.token(clause.opener)!;
  const noun = around.token(telling.anchor)!;
  return (
    opener.analyses.length === 0 ||
    opener.analyses.some((a) => noun.analyses.some((b) => (a.tag & b.tag & 0x1e00) !== 0 || (a.tag & 0x1e00) === 0))
  );
}

/** Whether `clause` is a further verb, without a noun of its own, of what `telling` names (`przełożono i przeprowadzono w maju`). */
function goesOn(around: Surroundings, clause: Clause, telling: Telling, event: EventVerb): boolean {
  const next = clause.index === telling.clause + 1 && around.text.clauses[telling.clause].sentence === clause.sentence;
  return (
    next &&
    telling.source === 'event' &&
    (event.transitive === true || event.event !== 'happen') &&
    clause.kind === 'main'
  );
}

/**
 * Adds to `previous` what `clause` goes on to say of it. True where the clause is spent by that.
 */
export function followUp(
  around: Surroundings,
  clause: Clause,
  previous: Telling,
  nouns: readonly Telling[],
  part: Telling | undefined,
  places: readonly PlaceMention[],
): boolean {
  const relative = isRelativeOf(around, clause, previous);
  if (relative && part && nouns.length === 0) {
    for (const party of part.parties) previous.parties.add(party);
    for (const person of part.people) previous.people.add(person);
  }
  const event = around.words.events.get(clause.lemma);
  if (nouns.length > 0 || (!relative && !(event && goesOn(around, clause, previous, event)))) return false;
  if (!event && !(relative && part)) return false;
  const date = chooseDate(around, around.timesOf(clause), clause.predicate);
  const place = bestPlace(places.filter((p) => placesEncounter(around, p, clause.predicate)));
  const status = event
    ? eventStatus(around, clause, event.event, date?.value ?? previous.date, { open: date?.open })
    : undefined;
  const moved = previous.status === 'postponed' && (status === 'held' || status === 'planned') && date !== undefined;
  if (moved || previous.date === null) previous.date = date?.value ?? null;
  if (date && previous.date === date.value && (date.open || event?.event === 'start')) previous.open = true;
  if (moved || previous.place === null) previous.place = place ?? previous.place;
  if (status && (moved || previous.status === 'unknown')) previous.status = status;
  if (event?.transitive) {
    const sides = sidesIn(around, clause, clause.first, clause.last, TAKING_PART);
    for (const party of sides.parties) previous.parties.add(party);
    for (const person of sides.people) previous.people.add(person);
  }
  return true;
}
