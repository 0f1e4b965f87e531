// Makes of an encounter's tellings one meeting: settles each slot, and tells whether it is a particular event.
import type { MeetingMode, MeetingStatus } from '../reading.ts';
import { isoDay, LONGEST_ROUND, lengthOf } from './calendar.ts';
import type { Encounter } from './encounter.ts';
import type { PlaceMention } from './place-names.ts';
import { sideOfToday } from './status.ts';
import type { Surroundings } from './surroundings.ts';
import type { Telling } from './telling.ts';

/** An encounter with its slots settled. */
export interface Settled {
  readonly encounter: Encounter;
  status: MeetingStatus | 'unknown';
  mode: MeetingMode;
  date: string | null;
  place: PlaceMention | null;
  parties: Set<string>;
  people: Set<number>;
}

const LONG_AGO = 30;
const ASSERTING = { event: 0, verb: 0, noun: 1, part: 2 } as const;

function settleDate(around: Surroundings, encounter: Encounter, status: MeetingStatus | 'unknown'): string | null {
  const dated = encounter.tellings.filter((t) => t.date !== null);
  if (dated.length === 0) return null;
  const grade = (t: Telling): number => lengthOf(around.span(t.date!)!) * 4 + (t.open ? 2 : 0) + ASSERTING[t.source];
  const moved = dated.findLast((t) => t.rule === 'meetings/noun-moved');
  let best = moved ?? dated[0];
  if (!moved) for (const t of dated) if (grade(t) < grade(best)) best = t;
  const value = best.date!;
  const span = around.span(value)!;
  const days = Math.max(...encounter.tellings.map((t) => t.days));
  const start = dated.find((t) => t.open);
  const today = around.today;
  const started = encounter.tellings.find((t) => t.rule === 'meetings/noun-start' && t.open);
  const ends = dated.map((t) => around.span(t.date!)!.last);
  const begun = started && around.span(started.date!)!;
  const end = Math.max(...ends);
  if (
    begun &&
    status === 'held' &&
    end > begun.first &&
    begun.first === begun.last &&
    end - begun.first < LONGEST_ROUND
  )
    return `${isoDay(begun.first)}/${isoDay(end)}`;
  if (start && days > 1) {
    const first = around.span(start.date!)!.first;
    return `${isoDay(first)}/${isoDay(first + days - 1)}`;
  }
  if (/-WE$/.test(value) && status === 'held') return `${isoDay(span.first)}/${isoDay(span.last)}`;
  if (
    best.open &&
    span.first === span.last &&
    today.last > span.last &&
    today.last - span.last < 15 &&
    (status === 'ongoing' || today.last - span.last === 1)
  )
    return `${isoDay(span.first)}/${isoDay(today.last)}`;
  return value;
}

function settleStatus(around: Surroundings, encounter: Encounter): MeetingStatus | 'unknown' {
  const told = (status: MeetingStatus): boolean => encounter.tellings.some((t) => t.status === status);
  if (told('cancelled')) return 'cancelled';
  if (told('held')) return 'held';
  if (told('ongoing') && !isStillAhead(encounter)) return 'ongoing';
  const dates = encounter.tellings.map((t) => sideOfToday(around, t.date)).filter((side) => side !== undefined);
  if (told('postponed')) return told('planned') && dates.includes('future') ? 'planned' : 'postponed';
  if (told('planned')) return 'planned';
  if (dates.includes('past')) return 'held';
  if (dates.includes('future')) return 'planned';
  return dates.includes('today') ? 'held' : 'unknown';
}

/** Whether another telling sets ahead, to a day, what a verb tells as of today (`przyjmie dziś po południu`, then `gości dziś`). */
function isStillAhead({ tellings }: Encounter): boolean {
  const ongoing = tellings.filter((t) => t.status === 'ongoing');
  return ongoing.every((t) => t.source === 'verb') && tellings.some((t) => t.status === 'planned' && t.date !== null);
}

function settlePlace(encounter: Encounter): PlaceMention | null {
  const moved = encounter.tellings.findLast((t) => t.rule === 'meetings/noun-moved' && t.place !== null);
  if (moved) return moved.place;
  const fineness = { city: 0, region: 1, state: 2 };
  let best: PlaceMention | null = null;
  for (const { place } of encounter.tellings)
    if (place && (!best || fineness[place.grain] < fineness[best.grain])) best = place;
  return best;
}

/** Slots of `encounter` from its own tellings. */
export function settle(around: Surroundings, encounter: Encounter): Settled {
  const status = settleStatus(around, encounter);
  const modes = encounter.tellings.map((t) => t.mode).filter((mode) => mode !== 'unknown');
  const mode = modes.includes('call') ? 'call' : modes.includes('indirect') ? 'indirect' : (modes[0] ?? 'unknown');
  const parties = new Set(encounter.parties);
  for (const person of encounter.people) {
    const { party } = around.actors.list[person];
    if (party) parties.add(party);
  }
  const date = settleDate(around, encounter, status);
  return {
    encounter,
    status,
    mode,
    date,
    place: settlePlace(encounter),
    parties,
    people: new Set(encounter.people),
  };
}

/** Whether it is a negotiation as a whole that began long ago (`rozmowy zaczęły się we wrześniu`), not one sitting of it. */
function isWholeNegotiation(around: Surroundings, { encounter, place, date }: Settled): boolean {
  const begun = date ? around.span(date.split('/')[0]) : undefined;
  const general = encounter.tellings.every(
    (t) => t.kind === 'talks' && t.ordinal === 0 && t.rule === 'meetings/noun-start',
  );
  return general && place === null && begun !== undefined && around.today.first - begun.last > LONG_AGO;
}

/** Whether a settled encounter is a particular event of at least two sides that the text asserts. */
export function isParticular(around: Surroundings, settled: Settled): boolean {
  if (settled.parties.size < 2 || settled.status === 'unknown') return false;
  const { tellings } = settled.encounter;
  if (isWholeNegotiation(around, settled)) return false;
  const asserted = tellings.some((t) => t.source === 'verb' || t.source === 'event');
  // What was to be by now, and of which no more is told.
  if (settled.status === 'planned' && sideOfToday(around, settled.date) === 'past') return false;
  if (settled.status === 'planned') return settled.date !== null || (settled.place !== null && asserted);
  if (settled.status !== 'held' && settled.status !== 'ongoing' && asserted && settled.encounter.parties.size > 1)
    return true;
  const named = new Set([...settled.people].map((person) => around.actors.list[person].party));
  return settled.date !== null || settled.place !== null || (asserted && named.size > 0) || named.size > 1;
}
