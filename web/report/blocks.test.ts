// The text of a report in blocks and pieces.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blocksOf, piecesOf } from './blocks.ts';

it('cuts a text into its lines, and long lines into parts, and loses nothing but blank lines', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ maxLength: 40 }), fc.constant('a b'.repeat(3000)))), (lines) => {
      const text = lines.join('\n');
      const shown = blocksOf(text).map(({ start, end }) => text.slice(start, end));
      expect(shown.join('')).toBe(
        text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .join(''),
      );
      for (const block of shown) expect(block.length).toBeLessThanOrEqual(4000);
    }),
  );
});

it('tells for each piece which facts rest on it, also where they overlap', () => {
  const places = [
    { fact: 'meeting', start: 2, end: 8 },
    { fact: 'actor', start: 4, end: 6 },
    { fact: 'elsewhere', start: 20, end: 30 },
  ];
  expect(piecesOf({ start: 0, end: 10 }, places)).toEqual([
    { start: 0, end: 2, facts: [] },
    { start: 2, end: 4, facts: ['meeting'] },
    { start: 4, end: 6, facts: ['meeting', 'actor'] },
    { start: 6, end: 8, facts: ['meeting'] },
    { start: 8, end: 10, facts: [] },
  ]);
});
