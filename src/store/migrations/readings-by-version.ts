// Lets readings be found by the version of the program that made them.
import type { Kysely, Migration } from 'kysely';

export const readingsByVersion: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createIndex('readings_by_version').on('readings').column('version').execute();
  },
};
