// Opens a store: finds the database, brings its tables up to date, refuses what a newer program has made.
import { setTimeout } from 'node:timers/promises';
import { getSystemErrorMap } from 'node:util';
import { Kysely, Migrator } from 'kysely';
import { builtInDirectory, type Directory } from '../record/directory/directory.ts';
import type { StoreDatabase } from './databases/store-database.ts';
import { isIndexedOfOld } from './index/directory.ts';
import { indexAnew } from './index-anew.ts';
import { isPostgres } from './locate-store.ts';
import { migrations } from './migrations/index.ts';
import type { Schema } from './schema.ts';
import type { SearchIndex } from './search/search-index.ts';
import { takeTurn } from './take-turn.ts';

const ATTEMPTS = 5;
const PAUSE_MS = 200;

/** What is wrong with a store, for the person who named it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

export interface Store {
  readonly db: Kysely<Schema>;
  readonly search: SearchIndex;
  /** By which its actors are joined. */
  readonly directory: Directory;
  /** What the database finds wrong with itself. */
  faults(): Promise<string[]>;
  /** Writes a copy of the whole store to a file that does not exist yet; absent where the database can't. */
  readonly copyTo?: (file: string) => void;
  close(): Promise<void>;
}

/**
 * Opens the store at `location`: the path of an SQLite file, `:memory:`, or a `postgres://` address. Its actors are joined
 * by `directory`.
 *
 * @throws StoreError for a file that is no store, may not be written, or was made by a newer program; it stays untouched
 */
export async function openStore(location: string, directory: Directory = builtInDirectory): Promise<Store> {
  let db: Kysely<Schema> | undefined;
  try {
    const database = await databaseAt(location);
    db = new Kysely<Schema>({ dialect: database.dialect });
    await migrate(db, database);
    const opened = db;
    const { faults, copyTo, search } = database;
    await indexIfOfOld(db, { search, directory });
    return { db, directory, search, faults, copyTo, close: () => opened.destroy() };
  } catch (error) {
    await db?.destroy();
    throw error instanceof StoreError
      ? error
      : new StoreError(`${nameOf(location)}: ${problemOf(error)}`, { cause: error });
  }
}

/** What the first released program indexed is indexed anew. */
async function indexIfOfOld(db: Kysely<Schema>, by: Pick<Store, 'search' | 'directory'>): Promise<void> {
  if (!(await isIndexedOfOld(db))) return;
  await db.transaction().execute(async (trx) => {
    await takeTurn(trx);
    if (await isIndexedOfOld(trx)) await indexAnew(trx, by, () => {});
  });
}

async function databaseAt(location: string): Promise<StoreDatabase> {
  if (isPostgres(location)) return (await import('./databases/postgres.ts')).postgresDatabase(location);
  return (await import('./databases/sqlite.ts')).sqliteDatabase(location);
}

/** The address of a database may hold a password. */
const nameOf = (location: string): string => (isPostgres(location) ? 'the database' : location);

async function migrate(db: Kysely<Schema>, database: StoreDatabase): Promise<void> {
  const known = migrations(database);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => known } });
  for (let attempt = 1; ; attempt++) {
    const done = await appliedSteps(db);
    refuseUnknown(done, known);
    if (done.length === Object.keys(known).length) return;
    const { error } = await migrator.migrateToLatest();
    if (!error) return;
    // Two programs may open a new store at once: the slower one fails, and then finds the work done.
    if (attempt === ATTEMPTS) throw error;
    await setTimeout(PAUSE_MS);
  }
}

function refuseUnknown(done: readonly string[], known: Readonly<Record<string, unknown>>): void {
  const unknown = done.filter((name) => !(name in known));
  if (unknown.length > 0) {
    throw new StoreError(
      `the store was made by a newer Parley (step ${unknown[0]}). Update the program; nothing was changed.`,
    );
  }
}

async function appliedSteps(db: Kysely<Schema>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const steps = db as unknown as Kysely<{ kysely_migration: { name: string } }>;
  return (await steps.selectFrom('kysely_migration').select('name').execute()).map(({ name }) => name);
}

const problems: readonly (readonly [sign: RegExp, problem: string])[] = [
  [/malformed/i, 'its file is damaged. Put a backup in its place with `parley restore FILE --replace`'],
  [/not a database/i, 'this file is no store of Parley. Name another with --store'],
  [/unable to open|cantopen|EISDIR/i, 'it can’t be opened. Check that its folder exists and may be written'],
  [/readonly|read-only/i, 'it may not be written. Check its permissions'],
  [/disk.*full|no space|ENOSPC/i, 'the disk is full. The store is whole as it was; free some space and run it again'],
  [
    /EDQUOT|EFBIG/,
    'no more may be written here. The store is whole as it was; raise the limit of the disk or of files',
  ],
  [/locked|busy/i, 'another program holds it. Run it again in a moment'],
  [
    /ECONNREFUSED|ENOTFOUND/i,
    'there is no PostgreSQL at the address in DATABASE_URL. Check it and that the server runs',
  ],
];

/** Whether an error says that a file is damaged, so that what it holds can't be told. */
export const isDamage = (error: unknown): boolean =>
  error instanceof Error && (/not a database|malformed/i.test(error.message) || isDamage(error.cause));

/** What to tell a person about an error of the database. */
export function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return `${error}.`;
  const { message, code = '', systemErrno = 0 } = error as NodeJS.ErrnoException & { systemErrno?: number };
  const signs = `${message} ${code} ${getSystemErrorMap().get(-systemErrno)?.[0] ?? ''}`;
  return `${problems.find(([sign]) => sign.test(signs))?.[1] ?? message.trim()}.`;
}
