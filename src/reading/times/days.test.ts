// Arithmetic on days, checked against Temporal.
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dateOf,
  dayOf,
  easter,
  formatDay,
  formatWeek,
  isDate,
  orthodoxEaster,
  parseDay,
  weekdayOf,
} from './days.ts';

const plainDate = fc
  .integer({ min: -300_000, max: 2_900_000 })
  .map((days) => ({ days, date: Temporal.PlainDate.from('1970-01-01').add({ days }) }));

describe('days agree with Temporal', () => {
  test('numbers, weekday and ISO week', () => {
    fc.assert(
      fc.property(plainDate, ({ days, date }) => {
        expect(dateOf(days)).toEqual({ year: date.year, month: date.month, day: date.day });
        expect(dayOf(date.year, date.month, date.day)).toBe(days);
        expect(weekdayOf(days)).toBe(date.dayOfWeek);
        expect(formatDay(days)).toBe(date.toString());
        expect(formatWeek(days)).toBe(
          `${String(date.yearOfWeek).padStart(4, '0')}-W${String(date.weekOfYear).padStart(2, '0')}`,
        );
      }),
    );
  });

  test('months on and back', () => {
    fc.assert(
      fc.property(plainDate, fc.integer({ min: -60, max: 60 }), ({ days, date }, months) => {
        expect(formatDay(addMonths(days, months))).toBe(date.add({ months }).toString());
      }),
    );
  });
});

test('parses days of the calendar and nothing else', () => {
  expect(formatDay(parseDay('2024-02-29'))).toBe('2024-02-29');
  for (const wrong of ['2025-02-29', '2025-13-01', '2025-1-1', 'today', ''])
    expect(() => parseDay(wrong)).toThrow(RangeError);
});

test('29 February counts in leap years, and where the year is unknown', () => {
  expect([isDate(2, 29), isDate(2, 29, 2024), isDate(2, 29, 2025), isDate(2, 30), isDate(0, 1)]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each([
  [2013, '2013-03-31', '2013-05-05'],
  [2022, '2022-04-17', '2022-04-24'],
  [2024, '2024-03-31', '2024-05-05'],
  [2025, '2025-04-20', '2025-04-20'],
  [2026, '2026-04-05', '2026-04-12'],
])('Easter of %i', (year, gregorian, julian) => {
  expect([formatDay(easter(year)), formatDay(orthodoxEaster(year))]).toEqual([gregorian, julian]);
});
