import { describe, expect, it } from 'vitest';
import { messagesIn } from './languages.ts';
import { timeNamer, timeOrder } from './times.ts';

describe('timeNamer', () => {
  const name = timeNamer(messagesIn('en'));

  it.each([
    ['2025-12-05', 'Fri 5 December 2025'],
    ['2025-12-05TEV', 'Fri 5 December 2025, evening'],
    ['2025-12-05T14:00', 'Fri 5 December 2025, 14:00'],
    ['2025-12', 'December 2025'],
    ['2025', '2025'],
    ['2025-W50', 'week 50 of 2025'],
    ['2025-Q4', 'Q4 2025'],
    ['2025-WI', 'winter 2025'],
    ['2026-01-23/2026-01-24', '23 – 24 January 2026'],
    ['2025-12-31/2026-01-01', '31 December 2025 – 1 January 2026'],
    ['2025-12/2026-02', 'December 2025 – February 2026'],
  ])('puts %s into words', (value, words) => {
    expect(name(value).replace(/[\u2009\u202f]/g, ' ')).toBe(words);
  });

  it.each([
    'XXXX-12-05',
    '2025-13',
    '2025-02-31',
    '2025-99-99',
    'PRESENT_REF',
    '',
    '/',
    '2026-01-24/2026-01-23/2026-01-22',
  ])('leaves %j as it is', (value) => {
    expect(name(value)).toBe(value);
  });
});

describe('timeOrder', () => {
  it('sorts values by when they begin', () => {
    const values = [
      null,
      '2026',
      '2025-12-10',
      '2025-W50',
      '2025-Q2',
      '2025-SU',
      'XXXX-01-01',
      '2025-04-30/2025-05-01',
    ];
    const sorted = values.toSorted((a, b) => (timeOrder(a) < timeOrder(b) ? -1 : 1));
    expect(sorted.slice(0, 6)).toEqual([
      '2025-Q2',
      '2025-04-30/2025-05-01',
      '2025-SU',
      '2025-W50',
      '2025-12-10',
      '2026',
    ]);
  });

  it('knows on which day a week begins', () => {
    expect(timeOrder('2025-W50')).toBe('2025-12-08');
    expect(timeOrder('2026-W01')).toBe('2025-12-29');
    expect(timeOrder('2021-W01')).toBe('2021-01-04');
  });
});
