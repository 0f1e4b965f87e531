// Days as headers write them, and what is no day.
import { describe, expect, test } from 'vitest';
import { daysIn, isIsoDay } from './dates.ts';

const good: [text: string, language: string, day: string][] = [
  ['2025-12-06', 'pl', '2025-12-06'],
  ['2025-12-06T23:30:00+01:00', 'pl', '2025-12-06'],
  ['2025-12-06T00:30:00.000Z', 'en', '2025-12-06'],
  ['6.12.2025', 'pl', '2025-12-06'],
  ['06. 12. 2025', 'cs', '2025-12-06'],
  ['31/12/2025', 'en', '2025-12-31'],
  ['12/31/2025', 'en', '2025-12-31'],
  ['06/06/2025', 'en', '2025-06-06'],
  ['5 grudnia 2025', 'pl', '2025-12-05'],
  ['5 GRUDNIA 2025', 'pl', '2025-12-05'],
  ['5 gru 2025', 'pl', '2025-12-05'],
  ['5 грудня 2025', 'uk', '2025-12-05'],
  ['5. Dezember 2025', 'de', '2025-12-05'],
  ['Fri, 05 Dec 2025 14:05:00 +0100', 'pl', '2025-12-05'],
  ['Dec. 5, 2025', 'en', '2025-12-05'],
  ['September 1st, 2024', 'en-GB', '2024-09-01'],
  ['Sept. 1, 2024', 'en', '2024-09-01'],
  ['29 lutego 2024', 'pl', '2024-02-29'],
];
test.each(good)('%s', (text, language, day) => {
  expect(daysIn(text, language)).toEqual([expect.objectContaining({ day })]);
});

const bad = [
  '5 grudnia',
  '2025',
  '30.02.2025',
  '29 lutego 2025',
  '2025-13-01',
  '05/06/2025',
  '5 gruszek 2025',
  'Mar 2025',
  '1.2.3.2025',
  '12025-12-06',
  'Ju 5, 2025',
  '0.12.2025',
];
test.each(bad)('%s is no day', (text) => {
  expect(daysIn(text, 'pl')).toEqual([]);
});

describe('isIsoDay', () => {
  test.each(['2025-12-06', '2024-02-29', '0001-01-01'])('%s', (day) => {
    expect(isIsoDay(day)).toBe(day !== '0001-01-01');
  });
  test.each(['2025-12-6', '2025-02-29', ' 2025-12-06', '2025-12-06T10:00', ''])('not %j', (day) => {
    expect(isIsoDay(day)).toBe(false);
  });
});
