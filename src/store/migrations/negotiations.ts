// Adds the negotiations that a store was told to keep apart.
import type { Kysely, Migration } from 'kysely';

export const negotiations: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('negotiations')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('parties', 'text', (column) => column.notNull())
      .addColumn('words', 'text', (column) => column.notNull())
      .execute();
  },
};
