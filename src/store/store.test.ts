// The store on each database it knows: what it holds is what the reports make, however they came.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { builtInDirectory, Directory } from '../record/directory/directory.ts';
import { makeRecord } from '../record/make-record.ts';
import { parseReport } from '../report/report.ts';
import { describeOnEachDatabase, keptReport, sampleReports } from './each-database.fixture.ts';
import { type KeptReport, keepReports } from './keep-reports.ts';
import { loadRecord } from './load-record.ts';
import { openStore, type Store } from './open-store.ts';

const asOf = '2025-12-08';
const reports = await sampleReports();

describeOnEachDatabase('a store', ({ fresh, inStore, inOneProcess }) => {
  const recordOf = async (store: Store) => JSON.stringify(await loadRecord(store, asOf));
  const made = (list: readonly KeptReport[]) =>
    JSON.stringify(
      makeRecord(
        list.map(({ read }) => read),
        asOf,
      ),
    );

  it('holds the record that the reports make, in whatever order and parts they came', async () => {
    const shuffled = fc.shuffledSubarray(reports, { minLength: 3 });
    await fc.assert(
      fc.asyncProperty(shuffled, fc.integer({ min: 1, max: 6 }), async (list, size) => {
        await inStore(async (store) => {
          for (let start = 0; start < list.length; start += size)
            await keepReports(store, list.slice(start, start + size));
          expect(await recordOf(store)).toBe(made(list));
        });
      }),
      { numRuns: 5 },
    );
  });

  it('holds which conditions are met and dropped, in whatever order and parts the reports came', async () => {
    const set = 'Ukraina zgodzi się na rozejm, jeśli Rosja wycofa wojska znad granicy.';
    const texts: Readonly<Record<string, string>> = {
      '2025-12-01': set,
      '2025-12-02': 'Unia zniesie sankcje, jeśli Rosja wycofa wojska znad granicy.',
      '2025-12-03': 'We wtorek Rosja spełniła warunek wycofania wojsk znad granicy.',
      '2025-12-04': set,
      '2025-12-05': 'Ukraina zrezygnowała z żądania wycofania wojsk.',
    };
    const told = await Promise.all(
      Object.entries(texts).map(async ([published, text]) =>
        keptReport(
          await parseReport({ name: `${published}.txt`, bytes: new TextEncoder().encode(text) }, { published }),
        ),
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(told, { minLength: 2 }),
        fc.integer({ min: 1, max: 3 }),
        async (list, size) => {
          await inStore(async (store) => {
            for (let start = 0; start < list.length; start += size)
              await keepReports(store, list.slice(start, start + size));
            expect(await recordOf(store)).toBe(made(list));
          });
        },
      ),
      { numRuns: 8 },
    );
  });

  it('joins actors by another directory as if there had never been one', async () => {
    const location = await fresh();
    const nobody = new Directory([]);
    const recordBy = (directory: Directory, list: readonly KeptReport[]) =>
      JSON.stringify(
        makeRecord(
          list.map(({ read }) => read),
          asOf,
          [],
          directory,
        ),
      );
    expect(recordBy(nobody, reports)).not.toBe(recordBy(builtInDirectory, reports));
    let kept: KeptReport[] = [];
    for (const [directory, added] of [
      [builtInDirectory, reports.slice(0, 4)],
      [nobody, reports.slice(4)],
      [builtInDirectory, []],
    ] as const) {
      const store = await openStore(location, directory);
      if (added.length > 0) await keepReports(store, added);
      kept = [...kept, ...added];
      expect(await recordOf(store)).toBe(recordBy(directory, kept));
      await store.close();
    }
  });

  it('names those of whom reports disagree whether they came as the record does', async () => {
    const told = (id: string, text: string) =>
      keptReport({ id, published: '2025-12-05', language: 'pl', text, format: 'text' });
    const list = [
      told('came', 'W czwartek w Genewie rozmawiali Rustem Umerow, Andrij Hnatow i Steve Witkoff.'),
      told(
        'stayed',
        'W czwartek w Genewie rozmawiali Rustem Umerow i Steve Witkoff. Andrij Hnatow nie brał udziału w rozmowach.',
      ),
    ];
    await inStore(async (store) => {
      await keepReports(store, list);
      const { meetings, actors } = await loadRecord(store, asOf);
      const { id } = actors.find(({ names }) => names.includes('Andrij Hnatow'))!;
      expect(meetings[0].disagreements).toEqual([
        {
          slot: 'participants',
          values: [
            { value: [id], reports: ['came'] },
            { value: { without: [id] }, reports: ['stayed'] },
          ],
        },
      ]);
      expect(await recordOf(store)).toBe(made(list));
    });
  });

  it('changes nothing when a report comes twice', async () => {
    await inStore(async (store) => {
      await keepReports(store, reports);
      const before = await recordOf(store);
      const again = await keepReports(store, reports.slice(0, 4));
      expect(again).toMatchObject({
        added: [],
        known: reports.slice(0, 4).map(({ report }) => report.id),
        clashes: [],
      });
      expect(await recordOf(store)).toBe(before);
    });
  });

  it('does not take another text under an id it has', async () => {
    await inStore(async (store) => {
      const [first, second] = reports;
      await keepReports(store, [first]);
      const clashing = { ...second, report: { ...second.report, id: first.report.id } };
      expect((await keepReports(store, [clashing])).clashes).toEqual([{ id: first.report.id }]);
      expect(await recordOf(store)).toBe(made([first]));
    });
  });

  // An SQLite store is shared by processes, not within one: `cli/store.test.ts` has several add at once.
  it.runIf(inOneProcess)('takes reports from several writers at once', async () => {
    const location = await fresh();
    const stores = await Promise.all([1, 2, 3].map(() => openStore(location)));
    await Promise.all(
      stores.map(async (store, worker) => {
        for (const report of reports.filter((_, index) => index % stores.length === worker)) {
          await keepReports(store, [report]);
        }
      }),
    );
    expect(await recordOf(stores[0])).toBe(made(reports));
    await Promise.all(stores.map((store) => store.close()));
  });

  it('indexes anew what was indexed before there was a directory', async () => {
    const location = await fresh();
    const early = await openStore(location);
    await keepReports(early, reports.slice(0, 4));
    await early.db.updateTable('directory').set({ digest: '' }).execute();
    await early.db.deleteFrom('meetings').execute();
    await early.close();
    const store = await openStore(location);
    expect(await recordOf(store)).toBe(made(reports.slice(0, 4)));
    await store.close();
  });

  it('refuses a store of a newer program, and leaves it as it is', async () => {
    const location = await fresh();
    const store = await openStore(location);
    await store.db
      .insertInto('kysely_migration' as never)
      .values({ name: '2999-01-01-from-the-future', timestamp: '2999' } as never)
      .execute();
    await store.close();
    await expect(openStore(location)).rejects.toThrow('made by a newer Parley');
  });
});
