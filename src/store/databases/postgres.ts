// A store in PostgreSQL, for several people and workers.
import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { postgresIndex } from '../search/postgres-index.ts';
import type { StoreDatabase } from './store-database.ts';

/** Connects to a `postgres://` address on the first question. */
export function postgresDatabase(address: string): StoreDatabase {
  return {
    dialect: new PostgresDialect({ pool: poolAt(address) }),
    blob: 'bytea',
    clustered: '',
    search: postgresIndex,
    // The server watches over its own pages.
    faults: async () => [],
  };
}

/**
 * A server that goes away breaks connections for which nobody waits: the pool drops them, and whoever asks next hears of it
 * if it is still away.
 */
function poolAt(address: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: address });
  const drop = () => {};
  pool.on('error', drop);
  pool.on('connect', (client) => client.on('error', drop));
  return pool;
}
