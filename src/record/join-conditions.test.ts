// Conditions over many reports: repeated, met, dropped, set again.
import { expect, it } from 'vitest';
import { makeRecord } from './make-record.ts';
import { reportRead } from './report-read.fixture.ts';

const asOf = '2025-12-30';
const set = 'Ukraina zgodzi się na rozejm, jeśli Rosja wycofa wojska znad granicy.';

/** Requirement, state and reports of each condition of these reports, each a day of December 2025 and a text. */
async function conditions(...reports: [day: number, text: string][]): Promise<string[]> {
  const reads = await Promise.all(
    reports.map(([day, text]) => reportRead(`r${day}`, `2025-12-${String(day).padStart(2, '0')}`, text)),
  );
  const recorded = (order: typeof reads) =>
    makeRecord(order, asOf).conditions.map(({ requires, state, evidence }) =>
      [requires, state, ...new Set(evidence.map(({ report }) => report))].join(' | '),
    );
  const found = recorded(reads);
  expect(recorded(reads.toReversed())).toEqual(found);
  return found;
}

it('stay open until a report says that they are met', async () => {
  expect(await conditions([1, set])).toEqual(['Rosja wycofa wojska znad granicy | open | r1']);
  expect(await conditions([1, set], [4, 'We wtorek Rosja spełniła warunek wycofania wojsk znad granicy.'])).toEqual([
    'Rosja wycofa wojska znad granicy | met | r1 | r4',
  ]);
});

it('are withdrawn when the one who set them drops them', async () => {
  expect(await conditions([1, set], [4, 'Ukraina zrezygnowała z żądania wycofania wojsk.'])).toEqual([
    'Rosja wycofa wojska znad granicy | withdrawn | r1 | r4',
  ]);
});

it('are open again when a later report sets them', async () => {
  const met = 'We wtorek Rosja spełniła warunek wycofania wojsk znad granicy.';
  expect(await conditions([1, set], [4, met], [9, set])).toEqual(['Rosja wycofa wojska znad granicy | open | r1 | r9']);
});

it('are not touched by what another party met, or by what is met of something else', async () => {
  expect(await conditions([1, set], [4, 'We wtorek Izrael spełnił warunek wycofania wojsk znad granicy.'])).toEqual([
    'Rosja wycofa wojska znad granicy | open | r1',
  ]);
  expect(await conditions([1, set], [4, 'We wtorek Rosja spełniła warunek uwolnienia jeńców.'])).toEqual([
    'Rosja wycofa wojska znad granicy | open | r1',
  ]);
});

it('of the same requirement and another outcome are met apart', async () => {
  const other = 'Unia zniesie sankcje, jeśli Rosja wycofa wojska znad granicy.';
  const met = 'We wtorek Rosja spełniła warunek wycofania wojsk znad granicy.';
  expect(await conditions([1, set], [2, other], [4, met])).toEqual([
    'Rosja wycofa wojska znad granicy | met | r1 | r4',
    'Rosja wycofa wojska znad granicy | met | r2 | r4',
  ]);
});
