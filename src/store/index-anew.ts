// Makes a store's index anew from what is kept.
import type { Transaction } from 'kysely';
import type { Directory } from '../record/directory/directory.ts';
import type { ReportRead } from '../record/input.ts';
import type { StoreDatabase } from './databases/store-database.ts';
import { indexReports } from './index-reports.ts';
import { loadReads } from './load-reads.ts';
import type { Schema } from './schema.ts';
import { indexTerms } from './search/index-terms.ts';
import { forgetIndex } from './tables.ts';

/** Reports that are indexed together. */
const BATCH = 100;

/** Tells how many of all reports are done. */
export type OnProgress = (done: number, all: number) => void;

/** Makes the index anew from reports as `load` gives them; gives how many they are. */
export async function indexAnew(
  trx: Transaction<Schema>,
  { search, directory }: Pick<StoreDatabase, 'search'> & { readonly directory: Directory },
  onProgress: OnProgress,
  load: (ids: readonly string[]) => Promise<readonly ReportRead[]> = (ids) => loadReads(trx, ids),
): Promise<number> {
  await forgetIndex(trx, search);
  const ids = (await trx.selectFrom('reports').select('id').orderBy('number').execute()).map(({ id }) => id);
  for (let start = 0; start < ids.length; start += BATCH) {
    await indexReports(trx, await load(ids.slice(start, start + BATCH)), directory);
    onProgress(Math.min(start + BATCH, ids.length), ids.length);
  }
  await indexTerms(trx, search);
  return ids.length;
}
