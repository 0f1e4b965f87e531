// A store in an SQLite file, safe with several processes at once: write-ahead log, every commit on the disk before it counts.
import { statSync } from 'node:fs';
import { constants } from 'node:os';
import { pathToFileURL } from 'node:url';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { sqliteIndex } from '../search/sqlite-index.ts';
import type { StoreDatabase } from './store-database.ts';

/** How long a writer waits for another one. */
const PATIENCE_MS = 30_000;
/** Memory for pages of the file, at most. */
const CACHE_KB = 64 * 1024;
/** Pages of 4 KB that are written to the log before they go to their places: a page that changes often goes there once. */
const LOG_PAGES = 8192;

/**
 * Opens or creates the file; `:memory:` keeps nothing. Where nothing may or can be written, it can still be read.
 *
 * @throws what SQLite says of a file it can't open
 */
export function sqliteDatabase(file: string): StoreDatabase {
  const { database, barrier } = opened(file);
  database.exec(`PRAGMA cache_size = -${CACHE_KB}; PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
  return {
    dialect: new WholeStepsDialect({ database: preparing(database, barrier) }),
    blob: 'blob',
    clustered: 'without rowid',
    search: sqliteIndex,
    faults: async () => faultsOf(database),
    copyTo: (target) => vacuumInto(database, target),
  };
}

interface Opened {
  readonly database: DatabaseSyncInstance;
  /** Why nothing can be written. */
  readonly barrier?: unknown;
}

function opened(file: string): Opened {
  const database = new DatabaseSync(file, { timeout: PATIENCE_MS, enableForeignKeyConstraints: true });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    return { database };
  } catch (barrier) {
    database.close();
    // Beside a log that has not been taken in, the file alone would be an older state.
    if (!barsWriting(barrier) || sizeOf(`${file}-wal`) > 0) throw barrier;
    return { database: unchanging(file), barrier };
  }
}

/** Opens a file to which nobody writes, and beside which nothing need be written. */
const unchanging = (file: string): DatabaseSyncInstance =>
  new DatabaseSync(`${pathToFileURL(file)}?immutable=1`, { readOnly: true });

/** @see https://www.sqlite.org/rescode.html */
const SQLITE_READONLY = 8;
/** The low byte of an extended result code is the code itself. */
const CODE = 0xff;
const { ENOSPC, EDQUOT, EFBIG } = constants.errno;

/** Whether the file may not be written, or the disk has no room for what SQLite keeps beside it. */
function barsWriting(error: unknown): boolean {
  const { errcode = 0, systemErrno = 0 } = error as { errcode?: number; systemErrno?: number };
  return (errcode & CODE) === SQLITE_READONLY || [ENOSPC, EDQUOT, EFBIG].includes(systemErrno);
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** Writes what an SQLite file and its log hold to `target`, which does not exist yet; the file stays as it is. @throws what SQLite says of a file it can't read */
export function copySqliteFile(file: string, target: string): void {
  const database =
    sizeOf(`${file}-wal`) > 0 ? new DatabaseSync(file, { readOnly: true, timeout: PATIENCE_MS }) : unchanging(file);
  try {
    vacuumInto(database, target);
  } finally {
    database.close();
  }
}

const vacuumInto = (database: DatabaseSyncInstance, target: string): void =>
  database.exec(`VACUUM INTO '${target.replaceAll("'", "''")}'`);

function faultsOf(database: DatabaseSyncInstance): string[] {
  const integrity = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
  const references = database.prepare('PRAGMA foreign_key_check').all() as { table: string }[];
  return [
    ...integrity.map(({ integrity_check }) => integrity_check).filter((line) => line !== 'ok'),
    ...references.map(({ table }) => `a row of ${table} refers to one that is not there`),
  ];
}

/** SQLite rolls back changes of tables as any other, which Kysely does not count on: a step that is killed leaves nothing behind. */
class WholeStepsDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new (class extends SqliteAdapter {
      override get supportsTransactionalDdl(): boolean {
        return true;
      }
    })();
  }
}

/** The interface that Kysely expects, on that of `node:sqlite`. Statements are prepared once. */
function preparing(database: DatabaseSyncInstance, barrier: unknown): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close() {
      // Prepared statements keep the connection, and with it the log, until they are collected: bring its pages home first.
      try {
        // Passive: nobody waits for others who are reading or writing.
        database.exec('PRAGMA wal_checkpoint(PASSIVE)');
      } catch {
        // Where there is no room or right to write them, the log beside the store keeps them.
      }
      database.close();
    },
    prepare(sql) {
      let statement = prepared.get(sql);
      if (!statement) {
        statement = asStatement(database.prepare(sql), barrier);
        // After some errors, as of a full disk, SQLite has rolled back by itself and knows nothing to roll back.
        if (sql === 'rollback') statement = { ...statement, run: whileOpen(database, statement.run) };
        prepared.set(sql, statement);
      }
      return statement;
    },
  };
}

const whileOpen =
  (database: DatabaseSyncInstance, run: SqliteStatement['run']): SqliteStatement['run'] =>
  (parameters) =>
    database.isTransaction ? run(parameters) : { changes: 0, lastInsertRowid: 0 };

type Parameter = Parameters<StatementSyncInstance['all']>[number];

const asStatement = (statement: StatementSyncInstance, barrier: unknown): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (parameters) => statement.all(...(parameters as Parameter[])),
  run: (parameters) => {
    try {
      return statement.run(...(parameters as Parameter[]));
    } catch (error) {
      throw barrier ?? error;
    }
  },
  iterate: (parameters) => statement.iterate(...(parameters as Parameter[])) as IterableIterator<unknown>,
});
