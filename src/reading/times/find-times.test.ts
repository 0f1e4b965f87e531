// Laws of calendar expressions that hold for any text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPolish } from '../../language/pl/index.ts';
import { analyseText } from '../text/analysed-text.ts';
import { findTimes } from './find-times.ts';

const polish = loadPolish();
const analyse = (text: string) => analyseText(text, polish, { start: 0, end: text.length });
const PUBLISHED = '2025-12-10';

const POINT =
  /^\d{4}(?:-\d\d(?:-\d\d(?:T(?:MO|AF|EV|NI|\d\d:\d\d))?)?|-W\d\d(?:-WE)?|-Q[1-4]|-H[12]|-(?:SP|SU|FA|WI))?$|^\d{2,3}$/;
const SPAN = /^\d{4}(?:-\d\d(?:-\d\d)?)?\/\d{4}(?:-\d\d(?:-\d\d)?)?$/;

const words = fc.constantFrom(
  ...'w we na od do z ze po przed o i a , . – - ( ) „ ” : / godz r roku temu później wcześniej za tydzień dni lata dwa trzy sto 5 12 24 31 2025 2015 14.30 25.11 25.11.2025 piątek środę sobotnim maja luty lutego ubiegłym przyszły tym tego samego dnia następnego nocy rano wieczorem północy końca połowie lat 90 XX wieku kwartale III pierwszy ostatni Wielkanoc Boże Narodzenie dziś jutro nazajutrz weekend wiosną spotkali się spotkają ma odbyć szczytem powiedział'.split(
    ' ',
  ),
);
const wordy = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));
const anything = fc.oneof(wordy, fc.string({ maxLength: 200, unit: 'binary' }), fc.string({ maxLength: 200 }));

describe('for any text', () => {
  test('spans are ordered, apart, and begin and end at words', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { tokens } = analyse(text);
        let end = 0;
        findTimes(analyse(text), PUBLISHED).forEach((mention, index) => {
          expect(mention.index).toBe(index);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect([mention.start, mention.end]).toEqual([tokens[mention.first].start, tokens[mention.last - 1].end]);
          end = mention.end;
        });
      }),
      { numRuns: 400 },
    );
  });

  test('values are TIMEX3', () => {
    fc.assert(
      fc.property(wordy, fc.integer({ min: 0, max: 40_000 }), (text, day) => {
        const published = new Date(day * 86_400_000).toISOString().slice(0, 10);
        for (const { value, type } of findTimes(analyse(text), published)) {
          expect(POINT.test(value) || SPAN.test(value), value).toBe(true);
          expect(type).toBe(value.includes('T') ? 'TIME' : 'DATE');
        }
      }),
      { numRuns: 800 },
    );
  });

  test('every mention says which rule found it and by which words', () => {
    fc.assert(
      fc.property(wordy, (text) => {
        for (const { trace, first, last } of findTimes(analyse(text), PUBLISHED)) {
          expect(trace.rule).toMatch(/^times\/[a-z-]+$/);
          expect(trace.words[0]).toEqual({ first, last });
        }
      }),
    );
  });
});

test('the same text gives the same mentions', () => {
  const text = analyse('W piątek rano spotkali się w Brnie, a dwa dni później w Pradze.');
  expect(findTimes(text, PUBLISHED)).toEqual(findTimes(text, PUBLISHED));
});

test('a day of publication that is no day is refused', () => {
  expect(() => findTimes(analyse('Dziś.'), '2025-02-30')).toThrow(RangeError);
});

describe('time grows with the text, no faster', () => {
  const seconds = (text: string): number => {
    const analysed = analyse(text);
    const samples = [1, 2, 3].map(() => {
      const start = performance.now();
      findTimes(analysed, PUBLISHED);
      return performance.now() - start;
    });
    return Math.min(...samples);
  };
  test.each([
    ['one endless sentence', 'w piątek rano 5 grudnia trzy dni później w nocy z piątku na sobotę '],
    ['headlines', 'Szczyt w piątek\n'],
    ['quotations', '„Jutro wrócimy” – powiedział Nowak. '],
  ])('%s', (_, part) => {
    const small = seconds(part.repeat(500));
    expect(seconds(part.repeat(4000))).toBeLessThan(Math.max(small, 2) * 8 * 4);
  });
});
