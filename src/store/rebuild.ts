// Reads the reports of a store again, and makes its index anew.
import type { Transaction } from 'kysely';
import type { ReportRead } from '../record/input.ts';
import { relaysIn } from '../record/sources/relays.ts';
import type { Report } from '../report/report.ts';
import { indexAnew, type OnProgress } from './index-anew.ts';
import { type Store, StoreError } from './open-store.ts';
import { pack, unpackWhole } from './packed.ts';
import type { Schema } from './schema.ts';
import { takeTurn } from './take-turn.ts';

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
    const reports = await indexAnew(trx, store, onProgress, async (ids) => {
      const reads = await readAgain(trx, ids, read);
      changed += reads.filter((one) => one.isChanged).length;
      return reads.map((one) => one.read);
    });
    return { reports, changed };
  });
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
