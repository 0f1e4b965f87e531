// Makes a store's index again from what is kept, and reads its reports again.
import type { Transaction } from 'kysely';
import type { ReportRead } from '../record/input.ts';
import { relaysIn } from '../record/sources/relays.ts';
import type { Report } from '../report/report.ts';
import { indexReports } from './index-reports.ts';
import { loadReads } from './load-reads.ts';
import { type Store, StoreError } from './open-store.ts';
import { pack, unpackWhole } from './packed.ts';
import type { Schema } from './schema.ts';
import { indexTerms } from './search/index-terms.ts';
import { forgetIndex } from './tables.ts';
import { takeTurn } from './take-turn.ts';

/** Reports that are indexed together. */
const BATCH = 100;

/** Tells how many of all reports are done. */
export type OnProgress = (done: number, all: number) => void;

/**
 * Reads every report again and makes the index anew, all or nothing. Decisions stay. Gives how many reports there are and
 * how many of them are now read otherwise.
 */
export async function rebuild(
  store: Store,
  read: (report: Report) => ReportRead,
  onProgress: OnProgress,
): Promise<{ reports: number; changed: number }> {
  return store.db.transaction().execute(async (trx) => {
    await takeTurn(trx);
    let changed = 0;
    const reports = await indexAnew(
      trx,
      store,
      async (ids) => {
        const reads = await readAgain(trx, ids, read);
        changed += reads.filter((one) => one.isChanged).length;
        return reads.map((one) => one.read);
      },
      onProgress,
    );
    return { reports, changed };
  });
}

/** Makes the index anew from reports as `load` gives them; gives how many they are. */
export async function indexAnew(
  trx: Transaction<Schema>,
  { search, directory }: Pick<Store, 'search' | 'directory'>,
  load: (ids: readonly string[]) => Promise<readonly ReportRead[]> = (ids) => loadReads(trx, ids),
  onProgress: OnProgress,
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

async function readAgain(
  trx: Transaction<Schema>,
  ids: readonly string[],
  read: (report: Report) => ReportRead,
): Promise<{ read: ReportRead; isChanged: boolean }[]> {
  const rows = await trx
    .selectFrom('reports')
    .leftJoin('readings', 'readings.report', 'reports.id')
    .select(['reports.id', 'reports.content as report', 'readings.content as before'])
    .where('reports.id', 'in', ids)
    .orderBy('reports.number')
    .execute();
  const reads: { read: ReportRead; isChanged: boolean }[] = [];
  for (const { id, report: packed, before } of rows) {
    const report = unpackWhole<Report>(packed);
    if (!report) throw new StoreError(`report ${id} is not what came in. Restore a backup with \`parley restore\`.`);
    const again = read(report);
    const { reading, sentences } = again;
    const { name: reader, version } = reading.reader;
    const content = pack({ reading, sentences });
    await trx
      .insertInto('readings')
      .values({ report: id, reader, version, content })
      .onConflict((conflict) => conflict.column('report').doUpdateSet({ reader, version, content }))
      .execute();
    const relays = JSON.stringify(relaysIn(again).names);
    await trx.updateTable('reports').set({ relays }).where('id', '=', id).execute();
    reads.push({ read: again, isChanged: factsIn(unpackWhole(before)) !== factsIn(again) });
  }
  return reads;
}

/** All that was read, whoever read it. */
const factsIn = (read: Pick<ReportRead, 'reading' | 'sentences'> | undefined): string | undefined =>
  read && JSON.stringify([{ ...read.reading, reader: null }, read.sentences]);
