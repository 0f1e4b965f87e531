// Calendar days as headers and metadata write them: 2025-12-06, 6.12.2025, 6 grudnia 2025, Dec. 6, 2025.

/** A day found in a line. `start` and `end` are UTF-16 offsets into that line, `day` is YYYY-MM-DD. */
export interface DatedSpan {
  start: number;
  end: number;
  day: string;
}

type Order = 'ymd' | 'dmy' | 'mdy';
const forms: readonly (readonly [pattern: RegExp, order: Order])[] = [
  [/(?<![\d\p{L}])(\d{4})-(\d{2})-(\d{2})(?!\d)(?:T[\d:.]{1,20}(?:Z|[+-]\d{2}:?\d{2})?)?/gu, 'ymd'],
  [/(?<![\d\p{L}.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/gu, 'dmy'],
  [/(?<![\d\p{L}/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu, 'dmy'],
  [/(?<![\d\p{L}.])(\d{1,2})(?:\.|st|nd|rd|th)? (\p{L}+)\.?,? (\d{4})(?!\d)/gu, 'dmy'],
  [/(?<!\p{L})(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu, 'mdy'],
];

/** Whether `value` is a day of the calendar, written YYYY-MM-DD. */
export function isIsoDay(value: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  return match !== null && toDay(Number(match[1]), Number(match[2]), Number(match[3])) === value;
}

/**
 * The days written in full, year included, in a line; by form, not by place. The day is the one written, in the writer's own time zone.
 * Month names are those of `language` (BCP 47) and English. A day such as 05/06/2025, which two habits read differently, is none.
 */
export function daysIn(line: string, language: string): DatedSpan[] {
  if (!/\d{4}/.test(line)) return [];
  return forms.flatMap(([pattern, order]) =>
    [...line.matchAll(pattern)].flatMap((match) => {
      const day = read(match, order, language);
      return day ? [{ start: match.index, end: match.index + match[0].length, day }] : [];
    }),
  );
}

function read(match: RegExpMatchArray, order: Order, language: string): string | undefined {
  const [, first, second, third] = match;
  if (order === 'ymd') return toDay(Number(first), Number(second), Number(third));
  if (order === 'mdy') return toDay(Number(third), monthNumber(first, language), Number(second));
  const [left, right] = [Number(first), Number(second)];
  if (match[0].includes('/')) {
    if (left <= 12 && right <= 12 && left !== right) return undefined;
    return left > 12 ? toDay(Number(third), right, left) : toDay(Number(third), left, right);
  }
  return toDay(Number(third), Number.isNaN(right) ? monthNumber(second, language) : right, left);
}

function toDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** 1–12, or NaN. A name may be shortened, as in `Sept.`, as long as it fits one month only. */
function monthNumber(name: string, language: string): number {
  if (name.length < 3) return Number.NaN;
  const start = name.toLowerCase();
  for (const names of [monthNames(language), monthNames('en')]) {
    const fitting = names.flatMap((month, index) => (month.startsWith(start) ? [index + 1] : []));
    if (fitting.length === 1) return fitting[0];
  }
  return Number.NaN;
}

function monthNames(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => part(format, Date.UTC(2001, month, 1), 'month'));
}

/** The names of the days of the week in `language`, in lower case. */
export function weekdayNames(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => part(format, Date.UTC(2001, 0, day + 1), 'weekday'));
}

function part(format: Intl.DateTimeFormat, time: number, type: 'month' | 'weekday'): string {
  return format
    .formatToParts(time)
    .find((each) => each.type === type)!
    .value.toLowerCase();
}
