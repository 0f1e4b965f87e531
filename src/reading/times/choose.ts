// Chooses between the last occurrence and the next one: which Friday, which year's May, by the direction of the sentence.
import type { Pieces } from '../../language/calendar.ts';
import { type Day, dateOf, weekdayOf } from './days.ts';
import type { Direction } from './sense.ts';

export interface Reference {
  /** The day of speaking: of publication or, inside a quotation, when the words were said. */
  readonly now: Day;
  /** The day mentioned last that the expression may count from. */
  readonly mentioned: Day;
  /** The day an hour or part of day without a day of its own belongs to. */
  readonly current: Day;
  /** Year named before in the same sentence, if the expression may belong to it. */
  readonly year?: number;
  readonly direction: Direction;
}

/** A date this close on the other side is meant rather than one most of a year away. */
const CLOSE = 60;
/** A plan this many days old may have just passed. */
const JUST_PASSED = 2;

/** Steps back or ahead to the occurrence that is meant; either may lie on `now`. `open` where nothing tells. */
function choose(direction: Direction, back: number, ahead: number, open: number): number {
  switch (direction) {
    case 'back':
      return -back;
    case 'ahead':
      return ahead;
    case 'near':
      return back < ahead ? -back : ahead;
    case 'planned':
      return back <= JUST_PASSED && back < ahead ? -back : ahead;
    default:
      return open;
  }
}

/** The day with the weekday of the pieces. */
export function weekdayNear(p: Pieces, { now, direction }: Reference): Day {
  const back = (weekdayOf(now) - p.weekday! + 7) % 7;
  const ahead = (7 - back) % 7;
  if (p.unit === 'week' && p.shift !== undefined) return now - weekdayOf(now) + p.weekday! + 7 * p.shift;
  // `wtorek za tydzień`: a week after the next one.
  if (p.count !== undefined) return now + ahead + 7 * p.count;
  if (p.shift === -1) return now - (back || 7);
  if (p.shift === 1) return now + (ahead || 7);
  const open = p.adjective && back <= ahead ? -back : ahead;
  return now + choose(direction, back, ahead, open);
}

/** The year that puts a date on the right side of `now`: `at` gives its day in a year. */
export function yearOf(at: (year: number) => Day, reference: Reference): number {
  const { now, direction } = reference;
  if (reference.year !== undefined) return reference.year;
  const thisYear = dateOf(now).year;
  const backYear = at(thisYear) <= now ? thisYear : thisYear - 1;
  const aheadYear = at(thisYear) >= now ? thisYear : thisYear + 1;
  const back = now - at(backYear);
  const ahead = at(aheadYear) - now;
  const nearest = back <= ahead ? backYear : aheadYear;
  if (direction === 'back') return ahead <= CLOSE && back > CLOSE && aheadYear === thisYear ? aheadYear : backYear;
  if (direction === 'open') return aheadYear;
  if (direction === 'planned') return back <= CLOSE ? backYear : aheadYear;
  if (direction === 'ahead') return back <= CLOSE && ahead > 365 - CLOSE ? backYear : aheadYear;
  return nearest;
}

/** Year said in the expression itself: `2015 r.`, `ubiegłego roku`. */
export function ownYear(p: Pieces, now: Day): number | undefined {
  if (p.year !== undefined) return p.year < 100 ? 2000 + p.year : p.year;
  return p.unit === 'year' && p.shift !== undefined ? dateOf(now).year + p.shift : undefined;
}

/** The year of the month of the pieces. */
export function monthYear(p: Pieces, reference: Reference): number {
  const { now, direction } = reference;
  const own = ownYear(p, now) ?? reference.year;
  if (own !== undefined) return own;
  const current = dateOf(now);
  if (p.unit === 'month') return current.year;
  // `this September` is that of the year unless it is over and still to come.
  if (p.shift === 0) return direction === 'ahead' && p.month! < current.month ? current.year + 1 : current.year;
  const back = (current.month - p.month! + 12) % 12;
  const ahead = (12 - back) % 12;
  const months = p.shift === -1 ? -(back || 12) : p.shift === 1 ? ahead || 12 : choose(direction, back, ahead, ahead);
  return Math.floor((current.year * 12 + current.month - 1 + months) / 12);
}
