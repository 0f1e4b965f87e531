// Copies what a store keeps into another one, of whichever database, and makes the index there.
import type { Transaction } from 'kysely';
import { indexAnew, type OnProgress } from './index-anew.ts';
import { atOneMoment } from './load/read-store.ts';
import type { Reading } from './load/reading.ts';
import { type Store, StoreError } from './open-store.ts';
import type { Schema } from './schema.ts';
import { forgetAll, keptTables } from './tables.ts';
import { takeTurn } from './take-turn.ts';

/** Rows that are copied together; reports are long. */
const BATCH = 100;

/**
 * Puts what `from` keeps in the place of all that `to` holds, all or nothing.
 *
 * @throws StoreError where somebody has written to `to` after `turn`, the count of its turns; nothing is changed then
 */
export async function copyStore(from: Store, to: Store, onProgress: OnProgress, turn?: number): Promise<void> {
  await atOneMoment(from, (reading) =>
    to.db.transaction().execute(async (trx) => {
      const taken = await takeTurn(trx);
      if (turn !== undefined && taken !== turn + 1) {
        throw new StoreError('another program has written to the store meanwhile. Nothing was changed; run it again.');
      }
      await forgetAll(trx, to.search);
      for (const table of keptTables) await copyTable(reading, trx, table);
      await indexAnew(trx, to, onProgress);
    }),
  );
}

type KeptTable = (typeof keptTables)[number];

/** The column by which each table is gone through. */
const keys = { reports: 'id', readings: 'report', decisions: 'number', negotiations: 'id' } as const satisfies Record<
  KeptTable,
  string
>;

async function copyTable(from: Reading, to: Transaction<Schema>, table: KeptTable): Promise<void> {
  const key = keys[table];
  let last: string | number | undefined;
  for (;;) {
    let query = from
      .selectFrom(table as 'reports')
      .selectAll()
      .orderBy(key as 'id')
      .limit(BATCH);
    if (last !== undefined) query = query.where(key as 'id', '>', last as string);
    const rows = await query.execute();
    if (rows.length === 0) return;
    await to
      .insertInto(table as 'reports')
      .values(rows)
      .execute();
    last = rows.at(-1)![key as 'id'];
  }
}
