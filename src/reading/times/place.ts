// Places a calendar expression: from its pieces, the direction of its sentence and the days it counts from, to a TIMEX3 value.
import type { DayPart, Holiday, Pieces, Season } from '../../language/calendar.ts';
import {
  addMonths,
  type Day,
  dateOf,
  dayOf,
  easter,
  formatDay,
  formatYear,
  isDate,
  orthodoxEaster,
  weekdayOf,
} from './days.ts';
import type { Direction } from './sense.ts';
import { century, date, decade, month, type Placed, section, week, weekend, year, years } from './spans.ts';

export interface Reference {
  /** The day of speaking: of publication or, inside a quotation, when the words were said. */
  readonly now: Day;
  /** The day mentioned last that the expression may count from. */
  readonly then: Day;
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

const PART_CODES: Readonly<Record<DayPart, string>> = {
  MO: 'TMO',
  AF: 'TAF',
  EV: 'TEV',
  NI: 'TNI',
  DT: 'T12:00',
  MN: 'T00:00',
};
const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
/** Chooses between the last occurrence and the next one; either may lie on `now`. */
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

function weekdayNear(p: Pieces, { now, direction }: Reference): Day {
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
function yearOf(at: (year: number) => Day, reference: Reference): number {
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
  if (direction === 'ahead') return back <= CLOSE && ahead > 365 - CLOSE ? backYear : aheadYear;
  return nearest;
}

/** Year said in the expression itself: `2015 r.`, `ubiegłego roku`. */
function ownYear(p: Pieces, now: Day): number | undefined {
  if (p.year !== undefined) return p.year < 100 ? 2000 + p.year : p.year;
  return p.unit === 'year' && p.shift !== undefined ? dateOf(now).year + p.shift : undefined;
}

function holidayIn(holiday: Holiday, number: number): Day {
  if (holiday.easter !== undefined)
    return (holiday.orthodox ? orthodoxEaster(number) : easter(number)) + holiday.easter;
  if (holiday.weekday === undefined) return dayOf(number, holiday.month!, holiday.day!);
  return nthWeekday(number, holiday.month!, holiday.weekday, holiday.nth!);
}

/** The nth such weekday of the month; -1 is the last. */
function nthWeekday(number: number, monthNumber: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = dayOf(number, monthNumber + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(number, monthNumber, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

function monthYear(p: Pieces, reference: Reference): number {
  const { now, direction } = reference;
  const own = ownYear(p, now) ?? reference.year;
  if (own !== undefined) return own;
  const current = dateOf(now);
  if (p.unit === 'month') return current.year;
  const back = (current.month - p.month! + 12) % 12;
  const ahead = (12 - back) % 12;
  const months =
    p.shift === -1
      ? -(back || 12)
      : p.shift === 1
        ? ahead || 12
        : choose(direction === 'planned' ? 'near' : direction, back, ahead, ahead);
  return Math.floor((current.year * 12 + current.month - 1 + months) / 12);
}

function placeDate(p: Pieces, reference: Reference): Placed | undefined {
  const monthNumber = p.month!;
  const own = ownYear(p, reference.now);
  if (!isDate(monthNumber, p.day!, own)) return undefined;
  const chosen = own ?? yearOf((number) => dayOf(number, monthNumber, p.day!), reference);
  const first = dayOf(chosen, monthNumber, p.day!);
  if (p.untilDay === undefined) return date(first);
  const untilMonth = p.untilMonth ?? monthNumber;
  if (!isDate(untilMonth, p.untilDay)) return undefined;
  const last = dayOf(untilMonth < monthNumber ? chosen + 1 : chosen, untilMonth, p.untilDay);
  return last <= first ? undefined : { ...date(first), value: `${formatDay(first)}/${formatDay(last)}`, last };
}

function placeMonth(p: Pieces, reference: Reference): Placed {
  const number = monthYear(p, reference);
  if (p.untilMonth !== undefined) {
    const first = month(number, p.month!);
    const last = month(p.untilMonth < p.month! ? number + 1 : number, p.untilMonth);
    return { ...first, value: `${first.value}/${last.value}`, last: last.last };
  }
  if (p.nth === undefined) return month(number, p.month!);
  if (p.weekday !== undefined) return date(nthWeekday(number, p.month!, p.weekday, p.nth));
  const span = month(number, p.month!);
  if (p.unit === 'day') return date(p.nth < 0 ? span.last : span.first + p.nth - 1);
  // The first week of a month is the one that holds its first Thursday, as the first week of a year is in ISO 8601.
  return week(nthWeekday(number, p.month!, 4, p.nth));
}

/** A unit counted from a day: this one, the next, or some number away. */
function placeUnit(p: Pieces, reference: Reference): Placed | undefined {
  const base = p.from === 'then' ? reference.then : reference.now;
  const count = p.count ?? 1;
  const steps = p.direction === undefined ? (p.shift ?? 0) : p.direction * count;
  switch (p.unit) {
    case 'day':
      return date(base + Math.round(steps));
    case 'week':
      // `tydzień temu` is that weekday, `dwa tygodnie temu` the week.
      if (p.direction !== undefined && (count === 1 || p.from === 'then')) return date(base + 7 * steps);
      return week(base + 7 * steps);
    case 'weekend':
      return weekend(base + 7 * (p.shift ?? weekendShift(base, reference.direction)));
    case 'month':
      return month(dateOf(base).year, dateOf(base).month + Math.round(steps));
    case 'quarter': {
      const shifted = dateOf(addMonths(base, 3 * steps));
      const number = Math.ceil(shifted.month / 3);
      return section(shifted.year, `Q${number}`, number * 3 - 2, 3);
    }
    case 'half': {
      const shifted = dateOf(addMonths(base, 6 * steps));
      const number = Math.ceil(shifted.month / 6);
      return section(shifted.year, `H${number}`, number * 6 - 5, 6);
    }
    case 'year':
      if (Number.isInteger(steps)) return year(dateOf(base).year + steps);
      return month(dateOf(base).year, dateOf(base).month + Math.round(steps * 12));
    case 'decade':
      return p.direction === undefined
        ? decade(Math.floor(dateOf(base).year / 10) + steps)
        : year(dateOf(base).year + 10 * steps);
    case 'century':
      return p.direction === undefined
        ? century(Math.floor(dateOf(base).year / 100) + steps)
        : year(dateOf(base).year + 100 * steps);
    default:
      return undefined;
  }
}

/** Weekends from that of this ISO week: a past one told before Saturday is last week's. */
const weekendShift = (now: Day, direction: Direction): number => (direction === 'back' && weekdayOf(now) < 6 ? -1 : 0);

function placeSeason(p: Pieces, reference: Reference): Placed {
  const season = p.season!;
  const start = SEASON_START[season];
  const current = dateOf(reference.now);
  let number = ownYear(p, reference.now) ?? reference.year;
  if (number === undefined) {
    // In January and February the winter is last year's.
    const seasonYear = season === 'WI' && current.month < 3 ? current.year - 1 : current.year;
    const begun = dayOf(seasonYear, start, 1) <= reference.now;
    const over = addMonths(dayOf(seasonYear, start, 1), 3) <= reference.now;
    const past = p.shift === -1 ? over : begun;
    const next = p.shift === 1 ? begun : over;
    if (reference.direction === 'back' || p.shift === -1) number = past ? seasonYear : seasonYear - 1;
    else number = p.shift !== 0 && next ? seasonYear + 1 : seasonYear;
  }
  return section(number, season, start, 3);
}

function placeYears(p: Pieces, reference: Reference): Placed | undefined {
  const own = ownYear(p, reference.now) ?? reference.year ?? dateOf(reference.now).year;
  if (p.untilYear !== undefined) {
    return p.untilYear > own ? years(own, p.untilYear, `${formatYear(own)}/${formatYear(p.untilYear)}`) : undefined;
  }
  if (p.decade !== undefined)
    return decade((p.century === undefined ? (p.decade > 20 ? 190 : 200) : (p.century - 1) * 10) + p.decade / 10);
  if (p.century !== undefined) return century(p.century - 1);
  if (p.nth !== undefined && p.unit === 'quarter')
    return p.nth <= 4 ? section(own, `Q${p.nth}`, p.nth * 3 - 2, 3) : undefined;
  if (p.nth !== undefined && p.unit === 'half')
    return p.nth <= 2 ? section(own, `H${p.nth}`, p.nth * 6 - 5, 6) : undefined;
  return p.year === undefined ? undefined : year(own);
}

function placeDay(p: Pieces, reference: Reference): Placed | undefined {
  if (p.holiday) {
    const { holiday } = p;
    return date(
      holidayIn(holiday, ownYear(p, reference.now) ?? yearOf((number) => holidayIn(holiday, number), reference)),
    );
  }
  if (p.day !== undefined) return p.month === undefined && p.unit !== 'month' ? undefined : placeDate(p, reference);
  if (p.event) return placeUnit(p, reference);
  if (p.weekday !== undefined && p.month === undefined) return date(weekdayNear(p, reference));
  if (p.month !== undefined) return placeMonth(p, reference);
  if (p.season !== undefined) return placeSeason(p, reference);
  if (
    p.year !== undefined ||
    p.untilYear !== undefined ||
    p.decade !== undefined ||
    p.century !== undefined ||
    p.nth !== undefined
  ) {
    return placeYears(p, reference);
  }
  return p.unit === undefined ? undefined : placeUnit(p, reference);
}

/** The clock hour that is meant where a part of day stands beside it: `8 wieczorem` is 20. */
function hourOf(hour: number, part: DayPart | undefined): number {
  const afternoon = part === 'AF' || part === 'EV' || (part === 'NI' && hour > 6);
  return (afternoon && hour < 12 ? hour + 12 : hour) % 24;
}

/** Day of an hour or part of day that names none itself. */
function dayWithout(p: Pieces, { now, then, current, direction }: Reference): Placed {
  const base = p.from === 'then' && p.shift !== 0 ? then : p.shift ? now : current;
  if (p.part === 'NI' && p.shift === 1 && p.from !== 'then') return date(now);
  if (p.part === 'MN' && p.shift === undefined && direction !== 'back') return date(base + 1);
  return date(base + (p.shift ?? 0));
}

/** Value of an expression, or undefined where its pieces make no point or span of time (`30 lutego`). */
export function place(p: Pieces, reference: Reference): Placed | undefined {
  const placed = placeDay(p, reference);
  if (p.part === undefined && p.hour === undefined) return placed;
  const named = p.weekday !== undefined || p.day !== undefined || p.holiday !== undefined || p.unit !== undefined;
  if (named && placed?.grain !== 'day') return placed;
  let { first } = placed ?? dayWithout(p, reference);
  // The night that has just passed began the day before.
  const lastNight = p.unit === 'day' && p.shift === 0 && p.part === 'NI' && reference.direction === 'back';
  if (p.hour === undefined && (p.eve || lastNight)) first--;
  // A night told of as over did not begin on the day of the report.
  else if (p.part === 'NI' && p.weekday !== undefined && first === reference.now && reference.direction === 'back')
    first -= 7;
  const code = p.hour === undefined ? PART_CODES[p.part!] : `T${two(hourOf(p.hour, p.part))}:${two(p.minute ?? 0)}`;
  const span = { ...date(first), value: `${formatDay(first)}${code}`, type: 'TIME' as const };
  return p.part === 'NI' && p.hour === undefined ? { ...span, night: true } : span;
}

const two = (number: number): string => String(number).padStart(2, '0');
