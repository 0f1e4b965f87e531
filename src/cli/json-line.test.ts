import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLine } from './json-line.ts';

describe('jsonLine', () => {
  it('says the same as the value, on one line, without controls', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = jsonLine({ text });
        expect(JSON.parse(line)).toEqual({ text });
        expect(line).toMatch(/^[^\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]*\n$/);
      }),
    );
  });
});
