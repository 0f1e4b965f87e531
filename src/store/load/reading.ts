// Reads a store as it is at one moment, whoever else may be writing.
import type { Transaction } from 'kysely';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema.ts';

/** What may only look. */
export type Reading = Pick<Transaction<Schema>, 'selectFrom'>;

export const readStore = <T>({ db }: Store, read: (trx: Transaction<Schema>) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').execute(read);
