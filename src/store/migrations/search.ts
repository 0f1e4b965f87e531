// Adds the index by which reports are found by their words.
import type { Kysely, Migration } from 'kysely';
import type { StoreDatabase } from '../databases/store-database.ts';

export const search = (database: Pick<StoreDatabase, 'search'>): Migration => ({
  async up(db: Kysely<unknown>) {
    await database.search.create(db);
    await db.schema.createIndex('condition_tellings_by_report').on('condition_tellings').column('report').execute();
  },
});
