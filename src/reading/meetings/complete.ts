// Takes over from neighbouring encounters what the text leaves to its reader: sides of a further round, day and town of a talk apart.
import { dayPart, spanOf } from './calendar.ts';
import type { PlaceMention } from './place-names.ts';
import type { Settled } from './settle.ts';
import type { Surroundings } from './surroundings.ts';

const REACH = 24;

const firstToken = (settled: Settled): number => settled.encounter.tellings[0].first;
const isApart = (settled: Settled): boolean => settled.encounter.tellings.some((t) => t.apart);
const isCall = (settled: Settled): boolean => settled.mode === 'call';
const holdsAll = <T>(set: ReadonlySet<T>, others: ReadonlySet<T>): boolean => [...others].every((x) => set.has(x));

/** The encounters near the one at `index`, the nearest first, those before it preferred. */
function neighbours(all: readonly Settled[], index: number): Settled[] {
  const here = firstToken(all[index]);
  const cost = (other: Settled): number => {
    const gap = here - firstToken(other);
    return (gap >= 0 ? gap : 300 - gap) - (other.encounter.tellings.length > 2 ? 100 : 0);
  };
  const near = all.slice(Math.max(0, index - REACH), index + REACH).filter((other) => other !== all[index]);
  return near.sort((a, b) => cost(a) - cost(b));
}

/** Sides of an encounter that names fewer than two: those of the report's talks, or of the nearest encounter it can be a sister of. */
function completeSides(all: readonly Settled[], index: number): void {
  const settled = all[index];
  if (settled.parties.size >= 2) return;
  for (const party of settled.encounter.assumed) settled.parties.add(party);
  if (settled.parties.size >= 2) return;
  const { tellings } = settled.encounter;
  const open = tellings.some(
    (t) => t.source !== 'part' && t.kind !== 'visit' && t.kind !== 'signing' && t.mode !== 'call',
  );
  if (!open || (!settled.date && !settled.place && !tellings.some((t) => t.ordinal > 0))) return;
  const sister = neighbours(all, index).find(
    (o) => o.parties.size > 1 && !isCall(o) && holdsAll(o.parties, settled.parties),
  );
  if (!sister) return;
  for (const party of sister.parties) settled.parties.add(party);
  if (settled.mode === 'unknown' && sister.mode === 'indirect') settled.mode = 'indirect';
}

/** A talk apart (`w cztery oczy`) has the day and town of the larger encounter, and its people were at that too. */
function completeApart(all: readonly Settled[], index: number): void {
  const settled = all[index];
  if (!isApart(settled) || isCall(settled)) return;
  const larger = neighbours(all, index).find(
    (o) => !isApart(o) && !isCall(o) && holdsAll(o.parties, settled.parties) && o.status === settled.status,
  );
  if (!larger || (settled.date && larger.date && dayPart(settled.date) !== dayPart(larger.date))) return;
  const sameDay = settled.date === null;
  settled.date ??= larger.date;
  if (sameDay) settled.place ??= larger.place;
  if (settled.date && larger.date) for (const person of settled.people) larger.people.add(person);
}

/** A held encounter without a date, told right after one of the same people, is of its day. */
function completeDate(around: Surroundings, all: readonly Settled[], index: number): void {
  const settled = all[index];
  const told = settled.encounter.tellings.some((t) => t.source === 'verb');
  if (!told || settled.date || settled.people.size < 2 || (settled.status !== 'held' && settled.status !== 'ongoing'))
    return;
  const { sentences, sentenceOf } = around.text;
  const here = sentenceOf[firstToken(settled)];
  const before = neighbours(all, index).find((other) => {
    const there = sentenceOf[firstToken(other)];
    const near = there === here || (there === here - 1 && sentences[there].paragraph === sentences[here].paragraph);
    return near && other.date !== null && other.people.size > 1 && holdsAll(settled.people, other.people);
  });
  if (before) settled.date = before.date;
}

/** The town of an encounter that names none: that of another of the same day and people, of the round told just before it. */
function completePlace(around: Surroundings, all: readonly Settled[], index: number): void {
  const settled = all[index];
  if (settled.place || isCall(settled) || settled.status === 'planned' || settled.status === 'unknown') return;
  const { sentenceOf } = around.text;
  const round = settled.encounter.tellings.find((t) => t.ordinal > 0 && t.source !== 'part');
  const found = neighbours(all, index).find((other) => {
    if (!other.place || isCall(other)) return false;
    const sameDay = other.date !== null && settled.date !== null && dayPart(other.date) === dayPart(settled.date);
    const shares =
      [...other.people].some((person) => settled.people.has(person)) || holdsAll(other.parties, settled.parties);
    if (sameDay && shares && settled.mode !== 'unknown') return true;
    const gap = round ? sentenceOf[round.first] - sentenceOf[firstToken(other)] : -1;
    return gap >= 0 && gap <= 1 && holdsAll(other.parties, settled.parties);
  });
  settled.place = found?.place ?? null;
}

/** Days from one meeting of a round to the next. */
const ROUND_DAYS = 1;

/** Whether the same sides are told to have met in another town just before or after, so that only the writer sat in this one. */
function isRoundElsewhere(settled: Settled, all: readonly Settled[], town: PlaceMention): boolean {
  const days = settled.date ? spanOf(dayPart(settled.date)) : undefined;
  return all.some((other) => {
    const otherDays = other.date ? spanOf(dayPart(other.date)) : undefined;
    return (
      other.place !== null &&
      other.place.name !== town.name &&
      days !== undefined &&
      otherDays !== undefined &&
      Math.abs(days.first - otherDays.first) <= ROUND_DAYS &&
      holdsAll(other.parties, settled.parties)
    );
  });
}

/** Fills what the text leaves to its reader. `dateline` is the town where the report was written, if it says so. */
export function complete(around: Surroundings, all: Settled[], dateline: PlaceMention | undefined): void {
  for (let i = 0; i < all.length; i++) completeSides(all, i);
  for (const settled of all) for (const party of settled.encounter.helpers) settled.parties.add(party);
  const lasting = all.filter((settled) =>
    settled.encounter.tellings.some((t) => t.helpers.size > 0 && t.order === 'earlier'),
  );
  for (const { encounter } of lasting) {
    const sisters = all.filter(
      (settled) => settled.status === 'held' && !isCall(settled) && settled.encounter.parties.size < 2,
    );
    for (const settled of sisters) for (const party of encounter.helpers) settled.parties.add(party);
  }
  if (dateline && all[0]) {
    const first = all.reduce((a, b) => (b.encounter.tellings.length > a.encounter.tellings.length ? b : a));
    const isToldHere = !isCall(first) && (first.status === 'held' || first.status === 'ongoing');
    if (isToldHere && !isRoundElsewhere(first, all, dateline)) first.place ??= dateline;
  }
  for (let i = 0; i < all.length; i++) completeApart(all, i);
  for (let i = 0; i < all.length; i++) {
    completeDate(around, all, i);
    completePlace(around, all, i);
  }
  for (const settled of all) {
    if (isCall(settled)) settled.place = null;
    if (settled.mode === 'unknown' && settled.place) settled.mode = 'in-person';
  }
}
