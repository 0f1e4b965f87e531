// An index by which the acts of some days are found without looking through all.
import type { Kysely, Migration } from 'kysely';

export const actsByDay: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.createIndex('position_tellings_by_published').on('position_tellings').column('published').execute();
  },
};
