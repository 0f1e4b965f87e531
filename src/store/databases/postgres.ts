// A store in PostgreSQL, for several people and workers.
import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { postgresIndex } from '../search/postgres-index.ts';
import type { StoreDatabase } from './store-database.ts';

/** Connects to a `postgres://` address on the first question. */
export function postgresDatabase(address: string): StoreDatabase {
  return {
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: address }) }),
    blob: 'bytea',
    clustered: '',
    search: postgresIndex,
    // The server watches over its own pages.
    faults: async () => [],
  };
}
