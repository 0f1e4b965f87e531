// Decisions in a store on each database: what they do to the record, that they outlast the way in which it came to be, that they can be undone.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Decision } from '../../record/decisions/decision.ts';
import { makeRecord } from '../../record/make-record.ts';
import type { RecordDocument } from '../../record/record.ts';
import { describeOnEachDatabase, sampleReports } from '../each-database.fixture.ts';
import { keepReports } from '../keep-reports.ts';
import { loadRecord } from '../load-record.ts';
import type { Store } from '../open-store.ts';
import { decide, undo } from './decide.ts';
import { DecisionError } from './decision-error.ts';
import { addToLedger, loadLedger } from './ledger.ts';
import type { ActRequest } from './make-act.ts';

const asOf = '2025-12-08';
const making = { by: 'Anna Nowak', at: '2025-12-08T09:30:00.000Z', why: 'the communiqué says so' };
const reports = await sampleReports();

/** Wishes for decisions: which kind, and of which facts, by numbers that any record gives a meaning. */
const wishes = fc.array(
  fc.record({
    kind: fc.constantFrom(...(['confirm', 'reject', 'correct', 'merge', 'split', 'add', 'undo'] as const)),
    list: fc.constantFrom(...(['meetings', 'actors', 'statements'] as const)),
    one: fc.nat(1000),
    other: fc.nat(1000),
  }),
  { minLength: 1, maxLength: 6 },
);
type Wish = typeof wishes extends fc.Arbitrary<(infer W)[]> ? W : never;

const corrections = {
  meetings: [
    ['date', '2025-04-11'],
    ['status', 'cancelled'],
    ['parties', ['IRN', 'USA']],
    ['place', { name: 'Rzym', country: 'ITA' }],
  ],
  actors: [
    ['party', 'OMN'],
    ['name', 'Ktoś Inny'],
  ],
  statements: [['mode', 'indirect']],
} as const;

function requestOf({ kind, list, one, other }: Wish, record: RecordDocument): ActRequest | undefined {
  const facts: readonly { id: string }[] = record[list];
  const pick = <T>(values: readonly T[], number: number): T => values[number % values.length];
  if (facts.length < 2) return undefined;
  const fact = pick(facts, one);
  switch (kind) {
    case 'confirm':
    case 'reject':
      return { act: kind, id: fact.id };
    case 'correct': {
      const [slot, value] = pick<readonly [string, unknown]>(corrections[list], other);
      return { act: kind, id: fact.id, slot, value };
    }
    case 'merge': {
      const second = pick(facts, other);
      return fact === second ? undefined : { act: kind, ids: [fact.id, second.id] };
    }
    case 'split': {
      const told = record.meetings.find((meeting) => meeting.reports.length > 1);
      return told && { act: kind, id: told.id, reports: [pick(told.reports, other)] };
    }
    case 'add': {
      const { report } = pick(reports, one);
      const added = { kind: 'meeting', status: 'held', mode: 'call', date: '2025-04-10', place: null } as const;
      const quote = report.text.slice(0, 80);
      return { act: kind, report: report.id, quote, fact: { ...added, parties: ['IRN', 'USA'], participants: [] } };
    }
    case 'undo':
      return undefined;
  }
}

describeOnEachDatabase('decisions', ({ inStore }) => {
  const recordIn = async (store: Store) => JSON.stringify(await loadRecord(store, asOf));
  const made = (ledger: readonly Decision[]) =>
    JSON.stringify(
      makeRecord(
        reports.map(({ read }) => read),
        asOf,
        ledger,
      ),
    );
  /** Makes the decision that is wished for, where it makes sense in this record. */
  async function follow(store: Store, wish: Wish): Promise<void> {
    const ledger = await loadLedger(store.db);
    try {
      if (wish.kind === 'undo') {
        if (ledger.length > 0) await undo(store, making, ledger[wish.one % ledger.length].id);
        return;
      }
      const request = requestOf(wish, await loadRecord(store, asOf));
      if (request) await decide(store, making, request);
    } catch (error) {
      if (!(error instanceof DecisionError)) throw error;
    }
  }

  it('make the record that reports and ledger make together, come they before or after the reports, and can all be undone', async () => {
    await fc.assert(
      fc.asyncProperty(
        wishes,
        fc.shuffledSubarray([...reports.keys()], { minLength: reports.length }),
        async (list, order) => {
          const ledger = await inStore(async (store) => {
            await keepReports(store, reports);
            const before = await recordIn(store);
            for (const wish of list) await follow(store, wish);
            const decisions = await loadLedger(store.db);
            expect(await recordIn(store)).toBe(made(decisions));
            for (const { id } of decisions.toReversed()) await undo(store, making, id).catch(() => undefined);
            expect(await recordIn(store)).toBe(before);
            return decisions;
          });
          await inStore(async (store) => {
            await store.db.transaction().execute(async (trx) => {
              for (const { id, ...decision } of ledger) await addToLedger(trx, decision);
            });
            for (let at = 0; at < order.length; at += 7) {
              await keepReports(
                store,
                order.slice(at, at + 7).map((index) => reports[index]),
              );
            }
            expect(await recordIn(store)).toBe(made(ledger));
          });
        },
      ),
      { numRuns: 4 },
    );
  });

  it('change nothing when they make no sense', async () => {
    await inStore(async (store) => {
      await keepReports(store, reports);
      const before = await recordIn(store);
      const { meetings } = await loadRecord(store, asOf);
      const [{ id }] = meetings;
      const refused: readonly (readonly [ActRequest, string])[] = [
        [{ act: 'confirm', id: 'm-nowhere-1' }, 'm-nowhere-1: the record has no such fact'],
        [
          { act: 'correct', id, slot: 'weather', value: 'fair' },
          'weather: of a meeting can be corrected: status, mode',
        ],
        [{ act: 'correct', id, slot: 'status', value: 'maybe' }, 'status: Invalid option'],
        [{ act: 'correct', id, slot: 'date', value: 'soon' }, 'date: no day, week, month'],
        [
          { act: 'correct', id, slot: 'participants', value: ['Nobody Atall'] },
          'no person of the record has this name',
        ],
        [{ act: 'merge', ids: [id, id] }, 'give two facts or more'],
        [{ act: 'split', id, reports: ['r99'] }, 'report r99 does not tell of'],
      ];
      for (const [request, message] of refused) await expect(decide(store, making, request)).rejects.toThrow(message);
      await expect(undo(store, making, 'd7')).rejects.toThrow('d7: there is no such decision');
      expect(await loadLedger(store.db)).toEqual([]);
      expect(await recordIn(store)).toBe(before);
    });
  });
});
