// The day a holiday falls on, and the nth weekday of a month.
import type { Holiday } from '../../language/calendar.ts';
import { type Day, dayOf, easter, orthodoxEaster, weekdayOf } from './days.ts';

/** The holiday's day in a year. */
export function holidayIn(holiday: Holiday, number: number): Day {
  if (holiday.easter !== undefined)
    return (holiday.orthodox ? orthodoxEaster(number) : easter(number)) + holiday.easter;
  if (holiday.weekday === undefined) return dayOf(number, holiday.month!, holiday.day!);
  return nthWeekday(number, holiday.month!, holiday.weekday, holiday.nth!);
}

/** The nth such weekday of the month; -1 is the last. */
export function nthWeekday(number: number, monthNumber: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = dayOf(number, monthNumber + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(number, monthNumber, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}
