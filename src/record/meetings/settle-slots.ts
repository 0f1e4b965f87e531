// Chooses the value of each slot of a meeting among those its reports give.
import { isoDay, lengthOf, spanOf } from '../../reading/meetings/calendar.ts';
import type { MeetingMode, MeetingStatus, Party } from '../../reading/reading.ts';
import { comparePlaces, type KnownPlace } from '../places/known-place.ts';
import type { RecordedPlace, RecordedStatus } from '../record.ts';
import { holdsBoth } from './likeness.ts';
import { type Presence, presenceOf, presenceOfParty } from './presence.ts';
import type { MeetingTelling } from './telling.ts';

/** How many independent sources give a value, by the tellings that have it. */
export type Support = (tellings: readonly MeetingTelling[]) => number;

const happened = (status: MeetingStatus): boolean => status === 'held' || status === 'ongoing';

/** The latest word on whether it took place. What was reported held is not planned again, nor is what was called off, but what was put off may be. */
export function latestStatus(tellings: readonly MeetingTelling[]): MeetingStatus {
  const last = tellings.findLast(({ meeting }) => meeting.status !== 'planned');
  if (!last) return 'planned';
  const later = tellings.slice(tellings.indexOf(last) + 1);
  return last.meeting.status === 'postponed' && later.length > 0 ? 'planned' : last.meeting.status;
}

/** The tellings that speak of the meeting as it ended: those of what happened once something did. */
export function settledTellings(tellings: readonly MeetingTelling[], status: MeetingStatus): readonly MeetingTelling[] {
  if (happened(status)) return tellings.filter(({ meeting }) => happened(meeting.status));
  const moved = tellings.findLastIndex(({ meeting }) => meeting.status === 'postponed');
  return moved > 0 ? tellings.slice(moved) : tellings;
}

/** The status seen from a day: what was under way is over, what was planned and not reported held stays unconfirmed. */
export function statusAt(status: MeetingStatus, date: string | null, asOf: string): RecordedStatus {
  const span = date ? spanOf(date) : undefined;
  const isPast = span !== undefined && isoDay(span.last) < asOf;
  if (status === 'ongoing' && isPast) return 'held';
  return status === 'planned' && isPast ? 'unconfirmed' : status;
}

/** The day, week, month or interval. A vaguer value speaks for the finer ones within it; days of a round that was told as one make an interval. */
export function settleDate(tellings: readonly MeetingTelling[], support: Support): string | null {
  const dated = tellings.filter(({ days }) => days);
  if (dated.length === 0) return null;
  const round = dated.find((one) => dated.some((other) => other !== one && holdsBoth(one, one, other)));
  if (round)
    return hull(
      dated.filter((one) => one.days!.last <= round.days!.last + 1 && one.days!.first >= round.days!.first - 1),
    );
  const values = [...new Set(dated.map(({ date }) => date!))];
  const finest = Math.min(...dated.map(({ days }) => lengthOf(days!)));
  return best(
    values.filter((value) => lengthOf(spanOf(value)!) === finest),
    (value) => {
      const span = spanOf(value)!;
      return dated.filter(({ days }) => days!.first <= span.first && span.last <= days!.last);
    },
    support,
  );
}

function hull(tellings: readonly MeetingTelling[]): string {
  const fine = tellings.filter(({ days }) => lengthOf(days!) <= 7);
  const first = isoDay(Math.min(...fine.map(({ days }) => days!.first)));
  const last = isoDay(Math.max(...fine.map(({ days }) => days!.last)));
  return first === last ? first : `${first}/${last}`;
}

/** The place that most sources give; a vaguer one speaks for those within it. */
export function settlePlace(tellings: readonly MeetingTelling[], support: Support): RecordedPlace | null {
  const placed = tellings.filter((telling) => telling.place);
  const places = placed.map(({ place }) => place!);
  const finest = places.filter((one) => !places.some((other) => other.within.includes(one.key)));
  const speakFor = (key: string) => {
    const place = finest.find((one) => one.key === key)!;
    return placed.filter((one) => one.place!.key === key || place.within.includes(one.place!.key));
  };
  const key = best([...new Set(finest.map((place) => place.key))], speakFor, support);
  const named = placed.filter(({ place }) => place!.key === key);
  return named.length > 0 ? nameOf(named.map(({ place }) => place!)) : null;
}

/** The name given most often, the first one on equal terms. */
function nameOf(places: readonly KnownPlace[]): RecordedPlace {
  const count = (name: string) => places.filter((place) => place.name === name).length;
  const { name } = places.reduce((most, place) => (count(place.name) > count(most.name) ? place : most));
  return { name, country: places.find(({ country }) => country)?.country ?? null };
}

/** The mode that most sources give, before `unknown`. */
export function settleMode(tellings: readonly MeetingTelling[], support: Support): MeetingMode {
  const modes = [...new Set(tellings.map(({ meeting }) => meeting.mode))].filter((mode) => mode !== 'unknown');
  return best(modes, (mode) => tellings.filter(({ meeting }) => meeting.mode === mode), support) ?? 'unknown';
}

/** Every party that some report names, but those that better supported reports say were not there. */
export const settleParties = (tellings: readonly MeetingTelling[], support: Support): Party[] =>
  [...new Set(tellings.flatMap(({ parties }) => [...parties]))]
    .filter((party) => prevails(presenceOfParty(party, tellings), support))
    .sort();

/** Everyone whom some report names, as lists leave people out, but those who better supported reports say were not there. */
export const settleParticipants = (tellings: readonly MeetingTelling[], support: Support): string[] =>
  [...new Set(tellings.flatMap(({ people }) => [...people.keys()]))].filter((person) =>
    prevails(presenceOf(person, tellings), support),
  );

/** Whether more sources have it than deny it, the latest word on equal terms. */
function prevails({ told, denied }: Presence, support: Support): boolean {
  const latest = (tellings: readonly MeetingTelling[]): string => tellings.at(-1)?.published ?? '';
  const lead = support(told) - support(denied);
  return lead > 0 || (lead === 0 && latest(told) > latest(denied));
}

/** The value of most support; of equals the one given last. */
function best<T>(
  values: readonly T[],
  tellingsOf: (value: T) => readonly MeetingTelling[],
  support: Support,
): T | null {
  let chosen: T | null = null;
  let most = -1;
  let latest = '';
  for (const value of values) {
    const tellings = tellingsOf(value);
    const count = support(tellings);
    const last = tellings.at(-1)?.published ?? '';
    if (count > most || (count === most && last > latest)) [chosen, most, latest] = [value, count, last];
  }
  return chosen;
}

/** Whether two places can't both be where it was. */
export const excludes = (one: KnownPlace, other: KnownPlace): boolean => {
  const relation = comparePlaces(one, other);
  return relation === 'apart' || relation === 'near';
};
