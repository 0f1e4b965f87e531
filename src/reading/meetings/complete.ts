// Makes of an encounter's tellings one meeting: settles each slot, takes over from its neighbours what the text leaves out.
import type { MeetingMode, MeetingStatus } from '../reading.ts';
import { dayPart, isoDay, lengthOf, spanOf } from './calendar.ts';
import type { Encounter } from './encounter.ts';
import type { PlaceMention } from './places.ts';
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

const ASSERTING = { event: 0, verb: 0, noun: 1, part: 2 } as const;

function settleDate(around: Surroundings, encounter: Encounter, status: MeetingStatus | 'unknown'): string | null {
  const dated = encounter.tellings.filter((t) => t.date !== null);
  if (dated.length === 0) return null;
  const grade = (t: Telling): number => lengthOf(spanOf(t.date!)!) * 4 + (t.open ? 2 : 0) + ASSERTING[t.source];
  const moved = dated.findLast((t) => t.rule === 'meetings/noun-moved');
  let best = moved ?? dated[0];
  if (!moved) for (const t of dated) if (grade(t) < grade(best)) best = t;
  const value = best.date!;
  const span = spanOf(value)!;
  const days = Math.max(...encounter.tellings.map((t) => t.days));
  const start = dated.find((t) => t.open);
  const today = spanOf(around.published)!;
  if (start && days > 1) {
    const first = spanOf(start.date!)!.first;
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
  if (told('ongoing')) return 'ongoing';
  const dates = encounter.tellings.map((t) => sideOfToday(around, t.date)).filter((side) => side !== undefined);
  if (told('postponed')) return told('planned') && dates.includes('future') ? 'planned' : 'postponed';
  if (told('planned')) return 'planned';
  if (dates.includes('past')) return 'held';
  if (dates.includes('future')) return 'planned';
  return dates.includes('today') ? 'held' : 'unknown';
}

function settlePlace(encounter: Encounter): PlaceMention | null {
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
    date: date && mode !== 'call' ? date : date,
    place: settlePlace(encounter),
    parties,
    people: new Set(encounter.people),
  };
}

const firstToken = (settled: Settled): number => settled.encounter.tellings[0].first;

/** The nearest complete encounter that one with too few sides can be a sister of, those before it preferred. */
function sister(all: readonly Settled[], index: number): Settled | undefined {
  const wanted = all[index];
  let best: Settled | undefined;
  let bestGap = Number.POSITIVE_INFINITY;
  for (let i = Math.max(0, index - 24); i < Math.min(all.length, index + 24); i++) {
    const other = all[i];
    if (
      other === wanted ||
      other.parties.size < 2 ||
      other.mode === 'call' ||
      ![...wanted.parties].every((party) => other.parties.has(party))
    )
      continue;
    const gap = firstToken(wanted) - firstToken(other);
    const cost = (gap >= 0 ? gap : 300 - gap) - (other.encounter.tellings.length > 2 ? 100 : 0);
    if (cost < bestGap) {
      best = other;
      bestGap = cost;
    }
  }
  return best;
}

/** Fills what the text leaves to its reader: the sides of a further round, the town of a further talk on the same day. */
export function complete(all: Settled[]): void {
  all.forEach((settled, index) => {
    if (settled.parties.size >= 2) return;
    if (settled.encounter.assumed.size >= 2) for (const party of settled.encounter.assumed) settled.parties.add(party);
    const inherits = settled.encounter.tellings.some(
      (t) => t.source !== 'part' && t.kind !== 'visit' && t.kind !== 'signing' && t.mode !== 'call',
    );
    const other =
      inherits && (settled.date || settled.place || settled.encounter.tellings.some((t) => t.ordinal > 0))
        ? sister(all, index)
        : undefined;
    if (!other) return;
    for (const party of other.parties) settled.parties.add(party);
    if (settled.mode === 'unknown' && other.mode === 'indirect') settled.mode = 'indirect';
  });
  for (const settled of all) {
    for (const party of settled.encounter.helpers) settled.parties.add(party);
    if (settled.mode === 'call') settled.place = null;
    else if (settled.place === null && settled.status !== 'planned') settled.place = placeOfSameDay(all, settled);
    if (settled.mode === 'unknown' && settled.place) settled.mode = 'in-person';
  }
}

function placeOfSameDay(all: readonly Settled[], settled: Settled): PlaceMention | null {
  if (settled.mode === 'unknown' || !settled.date || all.length > 200) return null;
  const other = all.find(
    (o) =>
      o !== settled &&
      o.place &&
      o.date &&
      dayPart(o.date) === dayPart(settled.date!) &&
      [...o.people].some((p) => settled.people.has(p)),
  );
  return other?.place ?? null;
}

/** Whether a settled encounter is a particular event of at least two sides that the text asserts. */
export function isParticular(around: Surroundings, settled: Settled): boolean {
  if (settled.parties.size < 2 || settled.status === 'unknown') return false;
  const { tellings } = settled.encounter;
  const asserted = tellings.some((t) => t.source === 'verb' || t.source === 'event');
  if (settled.status === 'planned') return settled.date !== null || (settled.place !== null && asserted);
  const named = new Set([...settled.people].map((person) => around.actors.list[person].party));
  return settled.date !== null || settled.place !== null || (asserted && named.size > 0) || named.size > 1;
}
