// How likely two reports tell of one meeting.
import { type DaySpan, holds, lengthOf } from '../../reading/meetings/calendar.ts';
import { comparePlaces } from '../places/known-place.ts';
import type { MeetingTelling } from './telling.ts';

/** From here on two tellings are taken for one meeting. */
export const ALIKE = 2;

/** What days of one round speak for. */
const ONE_ROUND = 1;
/** Days of the longest time that still tells one meeting from another; two longer ones are alike where they are equal. */
export const LONGEST = 31;
/** Days by which a plan may be moved and stay the same plan. */
const MOVED = 4;
/** Days between a report without a day and the meeting it tells of. */
const NEAR_PUBLICATION = 7;

const intersects = (one: DaySpan, other: DaySpan): boolean => one.first <= other.last && other.first <= one.last;
const gap = (one: DaySpan, other: DaySpan): number => Math.max(one.first - other.last, other.first - one.last, 0);

/**
 * What speaks for two tellings being of one meeting, less what speaks against it; undefined where they can't be one.
 * `daysOfOneRound` says that a report tells of a round that lasted over both. A conflict of the day, the sides, the mode or, but for the same people on the same day, the country parts them; a vaguer
 * value does not.
 */
export function likeness(one: MeetingTelling, other: MeetingTelling, daysOfOneRound = false): number | undefined {
  let sum = 0;
  for (const part of daysOfOneRound ? PARTS_OF_ONE_ROUND : PARTS) {
    const value = part(one, other);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

const isSettled = ({ meeting: { status } }: MeetingTelling): boolean => status === 'held' || status === 'ongoing';

function days(one: MeetingTelling, other: MeetingTelling): number | undefined {
  if (one.days && other.days) {
    if (Math.max(lengthOf(one.days), lengthOf(other.days)) > LONGEST) return one.date === other.date ? 0.5 : undefined;
    if (intersects(one.days, other.days)) {
      const finest = Math.min(lengthOf(one.days), lengthOf(other.days));
      const coarsest = Math.max(lengthOf(one.days), lengthOf(other.days));
      return finest === coarsest ? 2 : coarsest <= 7 ? 1.2 : 0.5;
    }
    const apart = gap(one.days, other.days);
    if (goesOnTo(one, other.days) || goesOnTo(other, one.days)) return 0;
    // A plan may have been moved; two reports of what happened may count the night to another day.
    const plan = !isSettled(one) || !isSettled(other);
    const apartness = plan ? MOVED : 1;
    return apart > apartness ? undefined : -0.5 * apart - (plan ? 0 : 0.5);
  }
  // Without a day, a meeting is one of those about the time of the report.
  const [dated, undated] = one.days ? [one, other] : [other, one];
  const apart = gap(dated.days ?? dated.publishedOn, undated.publishedOn);
  return apart > NEAR_PUBLICATION ? undefined : 0.3 - apart * 0.1;
}

function parties(one: MeetingTelling, other: MeetingTelling): number | undefined {
  const [small, large] =
    one.parties.size <= other.parties.size ? [one.parties, other.parties] : [other.parties, one.parties];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const party of small) if (large.has(party)) shared++;
  if (shared === large.size) return 1.5;
  if (shared < small.size) return shared * 2 > large.size ? 0.3 : undefined;
  return small.size === 1 ? 0.3 : small.size * 2 > large.size ? 1 : 0;
}

/** Who came for one side: lists may leave out some, but lists without a name in common are of two meetings. */
function people(one: MeetingTelling, other: MeetingTelling): number | undefined {
  let shared = 0;
  let apart = 0;
  for (const [party, here] of one.sides) {
    const there = other.sides.get(party);
    if (!there) continue;
    const both = here.filter((id) => there.includes(id)).length;
    if (both > 0) shared += both;
    else apart++;
  }
  if (apart > shared) return one.people.size > 1 && other.people.size > 1 ? undefined : -1;
  return Math.min(shared, 3) * 0.5 - apart * 0.7;
}

function places(one: MeetingTelling, other: MeetingTelling): number | undefined {
  if (!one.place || !other.place || one.meeting.mode === 'call' || other.meeting.mode === 'call') return 0;
  switch (comparePlaces(one.place, other.place)) {
    case 'same':
      return 1;
    case 'within':
      return 0.7;
    case 'near':
      return -0.5;
    case 'apart':
      return isOfOneDay(one, other) && sidesShared(one, other) > 1 ? -1 : undefined;
  }
}

/** Both tell of the same day. */
const isOfOneDay = ({ days: one }: MeetingTelling, { days: other }: MeetingTelling): boolean =>
  one !== undefined && other !== undefined && lengthOf(one) === 1 && lengthOf(other) === 1 && intersects(one, other);

/** For how many sides both name one and the same person. */
const sidesShared = (one: MeetingTelling, other: MeetingTelling): number =>
  [...one.sides].filter(([party, people]) => people.some((id) => other.sides.get(party)?.includes(id))).length;

function modes({ meeting: one }: MeetingTelling, { meeting: other }: MeetingTelling): number | undefined {
  // Two calls between the same people within a day are rare, and one across midnight is not.
  if (one.mode === 'call' && other.mode === 'call') return 0.5;
  if (one.mode === 'unknown' || other.mode === 'unknown' || one.mode === other.mode) return 0;
  return one.mode === 'call' || other.mode === 'call' ? undefined : -0.3;
}

const BESIDES_DAYS = [parties, people, places, modes];
/** The quickest to tell apart by goes first. */
const PARTS = [days, ...BESIDES_DAYS];
const PARTS_OF_ONE_ROUND = [() => ONE_ROUND, ...BESIDES_DAYS];

/** Whether a telling is of a round of several days. */
const isRound = ({ days, date }: MeetingTelling): boolean =>
  days !== undefined && lengthOf(days) > 1 && lengthOf(days) <= 7 && (date ?? '').includes('/');

/** Whether it tells of a round while that lasts, which these days right after it may end. */
const goesOnTo = (round: MeetingTelling, { first, last }: DaySpan): boolean =>
  isRound(round) &&
  isSettled(round) &&
  first === round.days!.last + 1 &&
  last === first &&
  round.publishedOn.first <= first;

/** Whether a telling of several days holds both or is ended by them, so that they may be days of one round. */
export function holdsBoth(round: MeetingTelling, one: MeetingTelling, other: MeetingTelling): boolean {
  if (!one.days || !other.days || !isRound(round)) return false;
  const isOfRound = (days: DaySpan): boolean => holds(round.days!, days) || goesOnTo(round, days);
  return isOfRound(one.days) && isOfRound(other.days);
}
