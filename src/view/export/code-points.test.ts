import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointCounter, codePointsAround } from './code-points.ts';

describe('codePointCounter', () => {
  it('counts an emoji once, where UTF-16 counts it twice', () => {
    const count = codePointCounter('a😀b👩‍👧c');
    expect([0, 1, 3, 4, 9, 10].map(count)).toEqual([0, 1, 2, 3, 6, 7]);
  });

  it('gives positions at which a list of code points holds the same passage', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }),
        ([before, passage, after]) => {
          const text = `${before}${passage}${after}`;
          const count = codePointCounter(text);
          const [start, end] = [count(before.length), count(before.length + passage.length)];
          expect([...text].slice(start, end).join('')).toBe(passage);
        },
      ),
    );
  });
});

it('gives what stands around a passage in whole code points', () => {
  const text = '😀😁😂 here 😃😄';
  expect(codePointsAround(text, 7, 11, 2)).toEqual(['😂 ', ' 😃']);
});
