// What lies close in time lies close on the disk: shingles by week, long meetings apart, copies by their originals.
import { type Kysely, type Migration, sql } from 'kysely';
import type { StoreDatabase } from '../databases/store-database.ts';

/** Days of a week of shingles. */
const WEEK = 7;
const DAY = 86_400_000;

type Shingles = Kysely<{ shingles: { hash: number; report: string; published: string } }>;

export const nearInTime = ({ clustered }: Pick<StoreDatabase, 'clustered'>): Migration => ({
  async up(db: Kysely<unknown>) {
    await sql`create table weekly_shingles (
      week integer not null, hash integer not null, report integer not null, primary key (week, hash, report)
    ) ${sql.raw(clustered)}`.execute(db);
    await db.schema.createIndex('shingles_by_published').on('shingles').columns(['published']).execute();
    const days = await (db as Shingles).selectFrom('shingles').select('published').distinct().execute();
    for (const { published } of days) {
      const week = Math.floor(Date.parse(published) / DAY / WEEK);
      await sql`insert into weekly_shingles (week, hash, report)
        select ${week}, s.hash, r.number from shingles s join reports r on r.id = s.report where s.published = ${published}`.execute(
        db,
      );
    }
    await db.schema.dropTable('shingles').execute();
    await sql`create index meeting_parties_long on meeting_parties (party, first_day) where last_day - first_day > 31`.execute(
      db,
    );
    await sql`create index reports_copied on reports (copy_of) where copy_of is not null`.execute(db);
    for (const [table, ...columns] of [
      ['statement_tellings', 'report'],
      ['meetings', 'status', 'first_day'],
      ['meetings', 'disputed', 'first_day'],
    ]) {
      await db.schema
        .createIndex(`${table}_by_${columns.join('_')}`)
        .on(table)
        .columns(columns)
        .execute();
    }
  },
});
