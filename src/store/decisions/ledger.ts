// The ledger of decisions in a store: it is read, and added to.
import type { Transaction } from 'kysely';
import type { Act, Decision } from '../../record/decisions/decision.ts';
import type { Schema } from '../schema.ts';

/** All decisions, those that were undone among them, in the order in which they were made. */
export async function loadLedger(db: Pick<Transaction<Schema>, 'selectFrom'>): Promise<Decision[]> {
  const rows = await db.selectFrom('decisions').selectAll().orderBy('number').execute();
  return rows.map(({ number, act, ...made }) => ({ id: `d${number}`, ...made, act: JSON.parse(act) as Act }));
}

/** Adds a decision behind all others, in a transaction that took its turn; gives it its id. */
export async function addToLedger(trx: Transaction<Schema>, made: Omit<Decision, 'id'>): Promise<Decision> {
  const last = await trx
    .selectFrom('decisions')
    .select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  const { by, at, why, act } = made;
  await trx
    .insertInto('decisions')
    .values({ number, by, at, why, act: JSON.stringify(act) })
    .execute();
  return { id: `d${number}`, ...made };
}
