// Lets writers change the store one after the other.
import type { Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** Waits until no other transaction is changing the store; the turn lasts until this one ends. */
export async function takeTurn(trx: Transaction<Schema>): Promise<void> {
  await trx
    .updateTable('turns')
    .set((eb) => ({ count: eb('count', '+', 1) }))
    .execute();
}
