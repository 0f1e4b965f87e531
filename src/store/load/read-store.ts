// Reads a store as it is at one moment, whoever else may be writing.
import type { Transaction } from 'kysely';
import { isJoinedByAnother } from '../index/directory.ts';
import { indexReports } from '../index-reports.ts';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema.ts';
import { takeTurn } from '../take-turn.ts';

/** Reads what is there. */
export const atOneMoment = <T>({ db }: Store, read: (trx: Transaction<Schema>) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').execute(read);

/** Reads the record, joined by the store's directory. */
export async function readStore<T>(store: Store, read: (trx: Transaction<Schema>) => Promise<T>): Promise<T> {
  await joinByDirectory(store);
  return atOneMoment(store, read);
}

/** Joins the actors again where that was last done by another directory than the store's. */
async function joinByDirectory({ db, directory }: Store): Promise<void> {
  if (!(await isJoinedByAnother(db, directory))) return;
  await db.transaction().execute(async (trx) => {
    await takeTurn(trx);
    await indexReports(trx, [], directory);
  });
}
