// Which tables of a store hold what is kept, and which only what can be made again from it.
import { sql, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';
import type { SearchIndex } from './search/search-index.ts';

/** What people and reports brought, in an order in which rows find those they refer to. */
export const keptTables = [
  'reports',
  'readings',
  'decisions',
  'negotiations',
] as const satisfies readonly (keyof Schema)[];

/** The index. */
const indexTables = [
  'weekly_shingles',
  'forms',
  'known_actors',
  'appearances',
  'actor_keys',
  'actor_names',
  'meeting_tellings',
  'meeting_parties',
  'meeting_people',
  'meetings',
  'statement_tellings',
  'statements',
  'position_tellings',
  'condition_tellings',
  'conditions',
  'decision_targets',
] as const satisfies readonly (keyof Schema)[];

type Listed = 'turns' | 'directory' | (typeof keptTables)[number] | (typeof indexTables)[number];
/** Does not compile when a table is in neither list. */
const everyTable: Record<Exclude<keyof Schema, Listed>, never> = {};
void everyTable;

/** Whether anything is kept in a store. */
export async function holdsAnything(db: Pick<Transaction<Schema>, 'selectFrom'>): Promise<boolean> {
  for (const table of keptTables) {
    if (await db.selectFrom(table).select(sql.lit(1).as('one')).limit(1).executeTakeFirst()) return true;
  }
  return false;
}

/** Empties the index. */
export async function forgetIndex(trx: Transaction<Schema>, search: SearchIndex): Promise<void> {
  await search.forget(trx);
  for (const table of indexTables) await trx.deleteFrom(table).execute();
  await trx.updateTable('reports').set({ copy_of: null }).execute();
}

/** Empties the whole store. */
export async function forgetAll(trx: Transaction<Schema>, search: SearchIndex): Promise<void> {
  await forgetIndex(trx, search);
  for (const table of keptTables.toReversed()) await trx.deleteFrom(table).execute();
}
