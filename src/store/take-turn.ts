// Lets writers change the store one after the other.
import type { Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** Waits until no other transaction is changing the store; the turn lasts until this one ends. Gives its number. */
export async function takeTurn(trx: Transaction<Schema>): Promise<number> {
  await trx
    .updateTable('turns')
    .set((eb) => ({ count: eb('count', '+', 1) }))
    .execute();
  const { count } = await trx.selectFrom('turns').select('count').executeTakeFirstOrThrow();
  return count;
}
