import fc from 'fast-check';
import { expect, it } from 'vitest';
import { iriOf, tokenOf } from './identifiers.ts';

it('leaves plain ids as they are and spells out the rest', () => {
  expect(['m-r01-312', 'r 1', '12', 'ł"😀'].map(tokenOf)).toEqual(['m-r01-312', 'r_20_1', '_12', '_142__22__1f600_']);
  expect(iriOf('urn:x-parley:', 'report', 'r01')).toBe('urn:x-parley:report/r01');
});

it('keeps different ids different', () => {
  const id = fc.string({ unit: fc.constantFrom('a', '_', '1', 'ł', '6', '-', ' ', '😀') });
  fc.assert(fc.property(id, id, (one, other) => one === other || tokenOf(one) !== tokenOf(other)));
});
