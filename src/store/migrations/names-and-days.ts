// Names of actors counted and days of facts, by which parts of a record are found without loading the rest.
import { type Kysely, type Migration, sql } from 'kysely';

export const namesAndDays: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('actor_keys')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('anchor', 'text', (column) => column.notNull())
      .addColumn('published', 'text', (column) => column.notNull())
      .addColumn('report', 'text', (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('actor_names')
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('party', 'text', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('actor_names_key', ['key', 'name', 'party'])
      .execute();
    await db.schema.alterTable('conditions').addColumn('last_day', 'integer').execute();
    for (const fill of fills) await fill.execute(db);
    for (const [table, ...columns] of indices) {
      await db.schema
        .createIndex(`${table}_by_${columns.join('_')}`)
        .on(table)
        .columns(columns)
        .execute();
    }
  },
};

/** What a store made before this step gets. Days are wider than need be, which finds no less. */
const fills = [
  sql`insert into actor_names (key, name, party, count)
    select key, name, coalesce(party, ''), count(*) from appearances group by key, name, coalesce(party, '')`,
  sql`insert into actor_keys (key, type, anchor, published, report, place)
    select key, type, anchor, published, report, place from (
      select a.*, row_number() over (partition by key order by published, report, place) as nth from appearances a
    ) ranked where nth = 1`,
  sql`update meetings set first_day = 0, last_day = 1000000 where first_day is null`,
  sql`update conditions set last_day = 1000000`,
];

const indices: readonly (readonly [table: string, ...columns: string[]])[] = [
  ['actor_keys', 'anchor'],
  ['forms', 'root'],
  ['meetings', 'status', 'date'],
  ['statements', 'day'],
  ['conditions', 'day'],
  ['position_tellings', 'published'],
];
