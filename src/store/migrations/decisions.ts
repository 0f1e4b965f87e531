// Adds the ledger of decisions, and the index of what they speak of.
import type { Kysely, Migration } from 'kysely';

export const decisions: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('decisions')
      .addColumn('number', 'integer', (column) => column.primaryKey())
      .addColumn('by', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('why', 'text', (column) => column.notNull())
      .addColumn('act', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('decision_targets')
      .addColumn('decision', 'text', (column) => column.notNull())
      .addColumn('side', 'integer', (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('target', 'text', (column) => column.notNull())
      .addColumn('report', 'text', (column) => column.notNull())
      .execute();
    for (const [table, column] of [
      ['decision_targets', 'report'],
      ['meeting_parties', 'telling'],
      ['meeting_people', 'telling'],
    ]) {
      await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
    }
  },
};
