// Where parties stand, by what they last did.
import { expect, it } from 'vitest';
import type { RecordedPosition } from '../record/record.ts';
import { standsOf } from './stands.ts';

const act = (date: string, code: RecordedPosition['code'], source: string[], issue: string): RecordedPosition => ({
  ...{ id: `p-${date}-${code}`, code, source, target: [], issue, date, evidence: [], shift: 'new' },
});

it('tells for each party and issue the last act and how many there are', () => {
  const stands = standsOf([
    act('2025-12-03', 'AGREE', ['UKR', 'USA'], 'ceasefire'),
    act('2025-12-01', 'REJECT', ['UKR'], 'ceasefire'),
    act('2025-12-02', 'REQUEST', ['UKR'], 'sanctions'),
    act('2025-12-02', 'REQUEST', ['UKR'], 'other'),
  ]);
  expect(stands.map(({ party, issue, last, acts }) => [party, issue, last.code, acts])).toEqual([
    ['UKR', 'ceasefire', 'AGREE', 2],
    ['UKR', 'sanctions', 'REQUEST', 1],
    ['USA', 'ceasefire', 'AGREE', 1],
  ]);
});
