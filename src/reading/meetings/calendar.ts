// Compares calendar values by the days they span: which holds which, what lies before and after.

/** First and last day of a value as day numbers since 1970; undefined where the value is not understood. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** Days from the first of a round that it can still go on. */
export const LONGEST_ROUND = 7;

const DAY = 86_400_000;
const dayNumber = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month - 1, day) / DAY);

/** ISO day of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Value without its time of day. */
export const dayPart = (value: string): string =>
  value
    .split('/')
    .map((part) => part.replace(/T.*$/, ''))
    .join('/');

function spanOfPoint(value: string): DaySpan | undefined {
  let match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value);
  if (match) {
    const day = dayNumber(+match[1], +match[2], +match[3]);
    return { first: day, last: day };
  }
  match = /^(\d{4})-W(\d{2})(-WE)?/.exec(value);
  if (match) {
    const fourth = dayNumber(+match[1], 1, 4);
    const monday = fourth - ((fourth + 3) % 7) + (+match[2] - 1) * 7;
    return { first: match[3] ? monday + 5 : monday, last: monday + 6 };
  }
  match = /^(\d{4})-(\d{2})$/.exec(value);
  if (match) return { first: dayNumber(+match[1], +match[2], 1), last: dayNumber(+match[1], +match[2] + 1, 1) - 1 };
  match = /^(\d{4})-Q([1-4])$/.exec(value);
  if (match)
    return { first: dayNumber(+match[1], +match[2] * 3 - 2, 1), last: dayNumber(+match[1], +match[2] * 3 + 1, 1) - 1 };
  match = /^(\d{4})(?:-(?:WI|SP|SU|FA))?$/.exec(value);
  if (match) return { first: dayNumber(+match[1], 1, 1), last: dayNumber(+match[1], 12, 31) };
  return undefined;
}

/** Days that a TIMEX3 value or interval spans. */
export function spanOf(value: string): DaySpan | undefined {
  const [from, to] = value.split('/');
  const first = spanOfPoint(from);
  const last = to === undefined ? first : spanOfPoint(to);
  return first && last && first.first <= last.last ? { first: first.first, last: last.last } : undefined;
}

export const holds = (outer: DaySpan, inner: DaySpan): boolean =>
  outer.first <= inner.first && inner.last <= outer.last;
export const lengthOf = (span: DaySpan): number => span.last - span.first + 1;
