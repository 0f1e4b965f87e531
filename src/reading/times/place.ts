// Places a calendar expression: from its pieces, the direction of its sentence and the days it counts from, to a TIMEX3 value.
import type { DayPart, Pieces } from '../../language/calendar.ts';
import { monthYear, ownYear, type Reference, weekdayNear, yearOf } from './choose.ts';
import { addMonths, type Day, dateOf, dayOf, formatDay, isDate } from './days.ts';
import { holidayIn, nthWeekday } from './holidays.ts';
import { placeSeason, placeUnit, placeYears } from './place-span.ts';
import { date, month, type Placed, week } from './spans.ts';

/** Values have years of four figures. */
const FIRST_DAY = dayOf(1, 1, 1);
const LAST_DAY = dayOf(9999, 12, 31);

const PART_CODES: Readonly<Record<DayPart, string>> = {
  MO: 'TMO',
  AF: 'TAF',
  EV: 'TEV',
  NI: 'TNI',
  DT: 'T12:00',
  MN: 'T00:00',
};
/** First to last day as one span, unless they follow each other the wrong way round. */
const span = (first: Day, last: Day): Placed | undefined =>
  last <= first ? undefined : { ...date(first), value: `${formatDay(first)}/${formatDay(last)}`, last };

function placeWeekday(p: Pieces, reference: Reference): Placed | undefined {
  const first = weekdayNear(p, reference);
  return p.untilWeekday === undefined ? date(first) : span(first, first + ((p.untilWeekday - p.weekday! + 7) % 7));
}

function placeDate(p: Pieces, reference: Reference): Placed | undefined {
  const monthNumber = p.month!;
  const own = ownYear(p, reference.now);
  if (!isDate(monthNumber, p.day!, own)) return undefined;
  const chosen = own ?? yearOf((number) => dayOf(number, monthNumber, p.day!), reference);
  if (!isDate(monthNumber, p.day!, chosen)) return undefined;
  const first = dayOf(chosen, monthNumber, p.day!);
  if (p.untilDay === undefined) return date(first);
  const untilMonth = p.untilMonth ?? monthNumber;
  if (!isDate(untilMonth, p.untilDay)) return undefined;
  const last = dayOf(untilMonth < monthNumber ? chosen + 1 : chosen, untilMonth, p.untilDay);
  return span(first, last);
}

/** `5 bm.`, `5 tego miesiąca`. */
function placeDayOfThisMonth(day: number, { unit, shift }: Pieces, { now }: Reference): Placed | undefined {
  if (unit !== 'month') return undefined;
  const { year, month } = dateOf(addMonths(now, shift ?? 0));
  return isDate(month, day, year) ? date(dayOf(year, month, day)) : undefined;
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
  const whole = month(number, p.month!);
  if (p.unit === 'day') return date(p.nth < 0 ? whole.last : whole.first + p.nth - 1);
  // The first week of a month is the one that holds its first Thursday, as the first week of a year is in ISO 8601.
  return week(nthWeekday(number, p.month!, 4, p.nth));
}

function placeDay(p: Pieces, reference: Reference): Placed | undefined {
  if (p.holiday) {
    const { holiday } = p;
    return date(
      holidayIn(holiday, ownYear(p, reference.now) ?? yearOf((number) => holidayIn(holiday, number), reference)),
    );
  }
  if (p.day !== undefined && p.month === undefined) return placeDayOfThisMonth(p.day, p, reference);
  if (p.day !== undefined) {
    const placed = placeDate(p, reference);
    return placed && p.unit === 'week' ? week(placed.first) : placed;
  }
  if (p.event) return placeUnit(p, reference);
  if (p.weekday !== undefined && p.month === undefined) return placeWeekday(p, reference);
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
  if (part === 'MO' && hour === 12) return 0;
  return (afternoon && hour < 12 ? hour + 12 : hour) % 24;
}

/** Day of an hour or part of day that names none itself. */
function dayWithout(p: Pieces, { now, mentioned, current }: Reference): Placed {
  const base = p.from === 'then' && p.shift !== 0 ? mentioned : p.shift ? now : current;
  if (p.part === 'NI' && p.shift === 1 && p.from !== 'then') return date(now);
  return date(base + (p.shift ?? 0));
}

const two = (number: number): string => String(number).padStart(2, '0');

/** Whether the pieces name a day of their own. */
export const namesDay = (p: Pieces): boolean =>
  p.weekday !== undefined || p.day !== undefined || p.holiday !== undefined || p.unit !== undefined;

function placeTime(p: Pieces, reference: Reference): Placed | undefined {
  const placed = placeDay(p, reference);
  if (namesDay(p) && placed?.grain !== 'day') return placed;
  let { first } = placed ?? dayWithout(p, reference);
  // The night that has just passed began the day before.
  const lastNight =
    p.unit === 'day' && p.shift === 0 && p.from === undefined && p.part === 'NI' && reference.direction === 'back';
  if (p.hour === undefined && (p.eve || lastNight)) first--;
  else if (p.through && first === reference.now && reference.direction === 'back') first -= 7;
  const code = p.hour === undefined ? PART_CODES[p.part!] : `T${two(hourOf(p.hour, p.part))}:${two(p.minute ?? 0)}`;
  const placedTime = { ...date(first), value: `${formatDay(first)}${code}`, type: 'TIME' as const };
  return p.part === 'NI' && p.hour === undefined ? { ...placedTime, night: true } : placedTime;
}

/** Value of an expression, or undefined where its pieces make no point or span of time (`30 lutego`). */
export function place(p: Pieces, reference: Reference): Placed | undefined {
  const placed = p.part === undefined && p.hour === undefined ? placeDay(p, reference) : placeTime(p, reference);
  return placed && placed.first >= FIRST_DAY && placed.last <= LAST_DAY ? placed : undefined;
}
