// A part of a record is what filtering the whole record gives, on each database.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filterRecord, type RecordFilter, recordKinds } from '../../view/filter-record.ts';
import { type RecordPage, recordPages } from '../../view/terminal/record-pages.ts';
import { renderRecord } from '../../view/terminal/render-record.ts';
import { messagesIn } from '../../view/words/languages.ts';
import { describeOnEachDatabase, keptReport, sampleReports } from '../each-database.fixture.ts';
import { keepReports } from '../keep-reports.ts';
import { loadRecord } from '../load-record.ts';
import { loadPage } from './load-page.ts';
import { loadFact, loadPart } from './load-part.ts';

const asOf = '2025-12-08';
const plain = { width: 80, color: false, messages: messagesIn('en') };
const reports = await sampleReports();

const days = reports.map(({ report }) => report.published);
const some = <T>(values: readonly T[]) =>
  fc.option(fc.subarray([...values], { minLength: 1, maxLength: 2 }), { nil: undefined });
const day = fc.option(fc.constantFrom(...days), { nil: undefined });

describeOnEachDatabase('a part of a record', ({ inStore }) => {
  it('is what the filter leaves of the whole', async () => {
    await inStore(async (store) => {
      await keepReports(store, reports);
      const whole = await loadRecord(store, asOf);
      const filters: fc.Arbitrary<RecordFilter> = fc.record({
        party: some([...new Set(whole.actors.flatMap(({ party }) => party ?? []))]),
        person: some([...whole.actors.flatMap(({ names }) => names), whole.actors[0].id]),
        since: day,
        until: day,
        status: some(['held', 'planned', 'unconfirmed', 'open']),
        kind: some(recordKinds),
        id: some(
          [whole.meetings, whole.statements, whole.actors, whole.positions, whole.conditions]
            .flat()
            .map(({ id }) => id),
        ),
      });
      await fc.assert(
        fc.asyncProperty(filters, async (filter) => {
          expect(JSON.stringify(await loadPart(store, asOf, filter))).toBe(JSON.stringify(filterRecord(whole, filter)));
        }),
      );
    });
  });

  it('is one fact with all it rests on', async () => {
    await inStore(async (store) => {
      await keepReports(store, reports);
      const whole = await loadRecord(store, asOf);
      const [meeting] = whole.meetings;
      const fact = await loadFact(store, meeting.id, asOf);
      expect(fact?.meetings).toEqual([meeting]);
      expect(fact?.statements).toEqual([]);
      expect(fact?.reports.map(({ id }) => id)).toEqual(expect.arrayContaining(meeting.reports));
      expect(await loadFact(store, 'm-nowhere-0', asOf)).toBeUndefined();
    });
  });

  it('knows a person by every spelling, wherever it is asked for', async () => {
    const told = (id: string, published: string, text: string) =>
      keptReport({ id, published, language: 'pl', text, format: 'text' });
    await inStore(async (store) => {
      await keepReports(store, [
        told('late', '2025-12-06', 'W piątek w Genewie rozmawiali Rustem Umierow i Steve Witkoff.'),
      ]);
      await keepReports(store, [
        told('early', '2025-12-01', 'W piątek w Rzymie rozmawiali Rustem Umerow i Marco Rubio.'),
      ]);
      const whole = await loadRecord(store, asOf);
      const person = whole.actors.find(({ names }) => names.includes('Rustem Umerow'))!;
      expect(person.names).toEqual(['Rustem Umierow', 'Rustem Umerow']);
      const late = await loadPart(store, asOf, { kind: ['meetings'], since: '2025-12-05' });
      expect(late.actors.find(({ id }) => id === person.id)).toMatchObject({
        names: person.names,
        appearances: [{ report: 'late', name: 'Rustem Umierow' }],
      });
      expect((await loadFact(store, person.id, asOf))?.actors).toEqual([person]);
    });
  });
});

describeOnEachDatabase('a page', ({ inStore }) => {
  it('reads as if the whole record had been loaded', async () => {
    await inStore(async (store) => {
      await keepReports(store, reports);
      for (const day of ['2025-04-20', asOf, '2026-02-01']) {
        const whole = await loadRecord(store, day);
        for (const page of Object.keys(recordPages) as RecordPage[]) {
          const { record, totals } = await loadPage(store, page, day, {});
          expect(renderRecord(record, page, plain, totals)).toBe(renderRecord(whole, page, plain));
        }
      }
    });
  });
});
