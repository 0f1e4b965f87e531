// Arithmetic on days of the proleptic Gregorian calendar, counted from 1970-01-01.
// Plain numbers, not Temporal: the polyfill takes 90 ms to import and is ten times slower a step, and every report needs a few dozen steps.

/** Whole days since 1970-01-01. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** The day with these numbers; `month` and `day` count from 1 and may run over. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / MILLISECONDS);
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dateOf(day: Day): CalendarDate {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Reads `2025-12-06`. @throws RangeError when it names no day of the calendar. */
export function parseDay(text: string): Day {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  const day = match ? dayOf(+match[1], +match[2], +match[3]) : Number.NaN;
  if (Number.isNaN(day) || formatDay(day) !== match?.[0]) throw new RangeError(`Not a calendar day: ${text}`);
  return day;
}

const two = (number: number): string => String(number).padStart(2, '0');
export const formatYear = (year: number): string => String(year).padStart(4, '0');
export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${two(month)}`;

export function formatDay(day: Day): string {
  const date = dateOf(day);
  return `${formatMonth(date.year, date.month)}-${two(date.day)}`;
}

/** ISO weekday: Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** `2025-W49`: the ISO week the day lies in. */
export function formatWeek(day: Day): string {
  const thursday = day + 4 - weekdayOf(day);
  const { year } = dateOf(thursday);
  return `${formatYear(year)}-W${two(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1)}`;
}

export const monthLength = (year: number, month: number): number => dayOf(year, month + 1, 1) - dayOf(year, month, 1);

/** Whether the month has such a day. 29 February counts in leap years only, or in every year where `year` is left out. */
export const isDate = (month: number, day: number, year = 2000): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/** The day as many months on, kept inside its month. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOf(day);
  const total = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return dayOf(year, month, Math.min(date.day, monthLength(year, month)));
}

/** Easter Sunday of the year, by the Gregorian computus of Meeus, Jones and Butcher. */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayOf(year, 3, 22 + h + l - 7 * m);
}

/** Easter Sunday of the Julian calendar, given as a Gregorian day. */
export function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  return dayOf(year, 3, 22 + d + e) + Math.floor(year / 100) - Math.floor(year / 400) - 2;
}
