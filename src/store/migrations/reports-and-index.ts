// The first tables of a store: reports, readings, and the index made from them.
import type { Kysely, Migration } from 'kysely';
import type { StoreDatabase } from '../databases/store-database.ts';

export const reportsAndIndex = ({ blob }: Pick<StoreDatabase, 'blob'>): Migration => ({
  async up(db: Kysely<unknown>) {
    const create = (name: string) => db.schema.createTable(name);
    await create('turns')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('count', 'integer', (column) => column.notNull())
      .execute();
    await (db as Kysely<{ turns: { id: number; count: number } }>)
      .insertInto('turns')
      .values({ id: 1, count: 0 })
      .execute();
    await create('reports')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('published', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('outlet', 'text')
      .addColumn('title', 'text')
      .addColumn('url', 'text')
      .addColumn('content', blob, (column) => column.notNull())
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('copy_of', 'text')
      .addColumn('relays', 'text', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .execute();
    await create('readings')
      .addColumn('report', 'text', (column) => column.primaryKey().references('reports.id'))
      .addColumn('reader', 'text', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('content', blob, (column) => column.notNull())
      .execute();
    await create('shingles')
      .addColumn('hash', 'integer', (column) => column.notNull())
      .addColumn('report', 'text', (column) => column.notNull())
      .addColumn('published', 'text', (column) => column.notNull())
      .execute();
    await create('forms')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('party', 'text')
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('root', 'text', (column) => column.notNull())
      .execute();
    await create('appearances')
      .addColumn('report', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('party', 'text')
      .addColumn('roles', 'text', (column) => column.notNull())
      .addColumn('anchor', 'text', (column) => column.notNull())
      .addColumn('published', 'text', (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('appearances_key', ['report', 'actor'])
      .execute();
    await create('meeting_tellings')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('report', 'text', (column) => column.notNull())
      .addColumn('published', 'text', (column) => column.notNull())
      .addColumn('first_day', 'integer', (column) => column.notNull())
      .addColumn('last_day', 'integer', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('meeting', 'text')
      .execute();
    await create('meeting_parties')
      .addColumn('party', 'text', (column) => column.notNull())
      .addColumn('first_day', 'integer', (column) => column.notNull())
      .addColumn('last_day', 'integer', (column) => column.notNull())
      .addColumn('telling', 'text', (column) => column.notNull())
      .execute();
    await create('meeting_people')
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('telling', 'text', (column) => column.notNull())
      .execute();
    await create('meetings')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('date', 'text')
      .addColumn('first_day', 'integer')
      .addColumn('last_day', 'integer')
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('disputed', 'integer', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();
    await create('statement_tellings')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('report', 'text', (column) => column.notNull())
      .addColumn('published', 'text', (column) => column.notNull())
      .addColumn('day', 'integer', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('speaker', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('statement', 'text')
      .execute();
    await create('statements')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('speaker', 'text', (column) => column.notNull())
      .addColumn('day', 'integer', (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();
    await create('position_tellings')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('report', 'text', (column) => column.notNull())
      .addColumn('published', 'text', (column) => column.notNull())
      .addColumn('line', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();
    await create('condition_tellings')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('report', 'text', (column) => column.notNull())
      .addColumn('published', 'text', (column) => column.notNull())
      .addColumn('day', 'integer', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('condition', 'text')
      .execute();
    await create('conditions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('day', 'integer', (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();
    for (const [table, ...columns] of indices) {
      await db.schema
        .createIndex(`${table}_by_${columns.join('_')}`)
        .on(table)
        .columns(columns)
        .execute();
    }
  },
});

const indices: readonly (readonly [table: string, ...columns: string[]])[] = [
  ['reports', 'number'],
  ['reports', 'published'],
  ['shingles', 'hash', 'published'],
  ['appearances', 'key'],
  ['meeting_tellings', 'meeting'],
  ['meeting_tellings', 'report'],
  ['meeting_parties', 'party', 'first_day'],
  ['meeting_people', 'key'],
  ['meetings', 'first_day'],
  ['statement_tellings', 'speaker', 'day'],
  ['statement_tellings', 'statement'],
  ['statements', 'speaker'],
  ['position_tellings', 'line', 'published'],
  ['condition_tellings', 'language', 'day'],
  ['condition_tellings', 'condition'],
];
