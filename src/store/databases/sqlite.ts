// A store in an SQLite file, safe with several processes at once: write-ahead log, every commit on the disk before it counts.
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import type { StoreDatabase } from './store-database.ts';

/** How long a writer waits for another one. */
const PATIENCE_MS = 30_000;

/** Opens or creates the file; `:memory:` keeps nothing. @throws what SQLite says of a file it can't open */
export function sqliteDatabase(file: string): StoreDatabase {
  const database = new DatabaseSync(file, { timeout: PATIENCE_MS, enableForeignKeyConstraints: true });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  return {
    dialect: new WholeStepsDialect({ database: preparing(database) }),
    blob: 'blob',
    backUp: (target) => database.exec(`VACUUM INTO '${target.replaceAll("'", "''")}'`),
  };
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
function preparing(database: DatabaseSyncInstance): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      let statement = prepared.get(sql);
      if (!statement) {
        statement = asStatement(database.prepare(sql));
        prepared.set(sql, statement);
      }
      return statement;
    },
  };
}

type Parameter = Parameters<StatementSyncInstance['all']>[number];

const asStatement = (statement: StatementSyncInstance): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (parameters) => statement.all(...(parameters as Parameter[])),
  run: (parameters) => statement.run(...(parameters as Parameter[])),
  iterate: (parameters) => statement.iterate(...(parameters as Parameter[])) as IterableIterator<unknown>,
});
