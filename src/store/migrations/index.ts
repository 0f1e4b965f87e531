// How the tables of a store came to be, step by step. A step that was released is never changed.
import type { Migration } from 'kysely';
import type { StoreDatabase } from '../databases/store-database.ts';
import { decisions } from './decisions.ts';
import { directory } from './directory.ts';
import { namesAndDays } from './names-and-days.ts';
import { nearInTime } from './near-in-time.ts';
import { negotiations } from './negotiations.ts';
import { readingsByVersion } from './readings-by-version.ts';
import { reportsAndIndex } from './reports-and-index.ts';
import { search } from './search.ts';

/** All steps by name, in the order of their names. */
export const migrations = (
  database: Pick<StoreDatabase, 'blob' | 'clustered' | 'search'>,
): Record<string, Migration> => ({
  '2026-12-01-reports-and-index': reportsAndIndex(database),
  '2026-12-02-decisions': decisions,
  '2026-12-02-names-and-days': namesAndDays,
  '2026-12-03-negotiations': negotiations,
  '2026-12-04-near-in-time': nearInTime(database),
  '2026-12-05-readings-by-version': readingsByVersion,
  '2026-12-06-search': search(database),
  '2026-12-07-directory': directory,
});
