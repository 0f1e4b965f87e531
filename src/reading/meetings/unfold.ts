// Unfolds a clause that tells of several encounters by one verb (`w maju spotkali się w A, tydzień później w B`).
import type { Clause } from '../text/clauses.ts';
import type { TimeMention } from '../times/time-mention.ts';
import { lengthOf, spanOf } from './calendar.ts';
import type { PlaceMention } from './places.ts';
import type { Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';

const REACH = 8;

/** Gives `telling` the first date and place of its clause and returns a telling for each further pair. */
export function unfold(
  around: Surroundings,
  clause: Clause,
  telling: Telling,
  places: readonly PlaceMention[],
): Telling[] {
  if (telling.source === 'noun' || telling.source === 'part') return [];
  const days = around.timesOf(clause).filter((time) => {
    const span = spanOf(time.value);
    return span !== undefined && lengthOf(span) <= 31;
  });
  if (days.length < 2 || places.length < 2) return [];
  const pairs: { time: TimeMention; place: PlaceMention }[] = [];
  days.forEach((time, index) => {
    const limit = days[index + 1]?.first ?? clause.last;
    const place = places.find((p) => p.relation === 'at' && p.first >= time.last && p.first < limit);
    const near = place && (index === 0 || place.first - time.last <= REACH);
    if (near) pairs.push({ time, place });
  });
  if (pairs.length < 2 || pairs.length < days.length) return [];
  telling.date = pairs[0].time.value;
  telling.place = pairs[0].place;
  if (telling.order === 'later') telling.order = null;
  return pairs.slice(1).map(({ time, place }) => ({
    ...telling,
    anchor: time.first,
    first: time.first,
    last: place.last,
    rule: 'meetings/further-date',
    words: [{ first: time.first, last: place.last }],
    date: time.value,
    place,
    parties: new Set(telling.parties),
    helpers: new Set(telling.helpers),
    people: new Set(telling.people),
    ordinal: 0,
    order: null,
  }));
}
