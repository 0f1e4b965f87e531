// Days, weeks, months and years as TIMEX3 values with the days they span.
import {
  addMonths,
  type Day,
  dateOf,
  dayOf,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  monthLength,
  weekdayOf,
} from './days.ts';

/** A placed expression. `first` and `last` are the days it spans, both inclusive; they serve as anchors for what follows. */
export interface Placed {
  readonly value: string;
  readonly type: 'DATE' | 'TIME';
  readonly grain: 'day' | 'week' | 'month' | 'year';
  readonly first: Day;
  readonly last: Day;
  /** It spans the night after `first`. */
  readonly night?: boolean;
}

export const date = (day: Day): Placed => ({
  value: formatDay(day),
  type: 'DATE',
  grain: 'day',
  first: day,
  last: day,
});

export function week(day: Day): Placed {
  const monday = day + 1 - weekdayOf(day);
  return { value: formatWeek(day), type: 'DATE', grain: 'week', first: monday, last: monday + 6 };
}

/** The weekend that ends the ISO week of `day`. */
export function weekend(day: Day): Placed {
  const { value, last } = week(day);
  return { value: `${value}-WE`, type: 'DATE', grain: 'week', first: last - 1, last };
}

export function month(year: number, number: number): Placed {
  const first = dayOf(year, number, 1);
  const start = dateOf(first);
  return {
    value: formatMonth(start.year, start.month),
    type: 'DATE',
    grain: 'month',
    first,
    last: first + monthLength(start.year, start.month) - 1,
  };
}

export const years = (first: number, last: number, value: string): Placed => ({
  value,
  type: 'DATE',
  grain: 'year',
  first: dayOf(first, 1, 1),
  last: dayOf(last, 12, 31),
});
export const year = (number: number): Placed => years(number, number, formatYear(number));

/** A third, quarter or half of a year, or a season: `months` long from month `start`. */
export function section(number: number, code: string, start: number, months: number): Placed {
  const first = dayOf(number, start, 1);
  return {
    value: `${formatYear(number)}-${code}`,
    type: 'DATE',
    grain: 'month',
    first,
    last: addMonths(first, months) - 1,
  };
}

/** `202` for the 2020s, by their first three figures. */
export const decade = (number: number): Placed => years(number * 10, number * 10 + 9, String(number).padStart(3, '0'));
/** `20` for the 21st century, by its first two figures. */
export const century = (number: number): Placed =>
  years(number * 100, number * 100 + 99, String(number).padStart(2, '0'));
