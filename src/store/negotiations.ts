// The negotiations that a store keeps apart: defined, changed and removed by people.
import type { Kysely } from 'kysely';
import type { Party } from '../reading/reading.ts';
import { type Negotiation, negotiationKey } from '../record/negotiations/negotiation.ts';
import { compareText } from '../record/order.ts';
import { type Store, StoreError } from './open-store.ts';
import type { Schema } from './schema.ts';
import { takeTurn } from './take-turn.ts';

/** What is wrong with a wish about negotiations, for the person who typed it. */
export class NegotiationError extends StoreError {}

export type NegotiationWish = Pick<Negotiation, 'name' | 'parties' | 'words'>;

/** All negotiations, by name. */
export const loadNegotiations = ({ db }: Store): Promise<Negotiation[]> => load(db);

/**
 * The negotiation of this name or id, in any case and with or without diacritics.
 *
 * @throws NegotiationError where there is none; the message lists those there are
 */
export const findNegotiation = async ({ db }: Store, name: string): Promise<Negotiation> => found(await load(db), name);

/** @throws NegotiationError for a name that another one has, or that is none */
export async function addNegotiation({ db }: Store, wish: NegotiationWish): Promise<Negotiation> {
  return db.transaction().execute(async (trx) => {
    await takeTurn(trx);
    const id = negotiationKey(wish.name);
    refuseName(await load(trx), wish.name);
    const negotiation = { id, ...wish };
    await trx.insertInto('negotiations').values(asRow(negotiation)).execute();
    return negotiation;
  });
}

/**
 * Gives the negotiation other parties, words or another name; its id stays.
 *
 * @throws NegotiationError as `findNegotiation` and `addNegotiation`
 */
export async function changeNegotiation(
  { db }: Store,
  name: string,
  change: Partial<NegotiationWish>,
): Promise<Negotiation> {
  return db.transaction().execute(async (trx) => {
    await takeTurn(trx);
    const all = await load(trx);
    const before = found(all, name);
    if (change.name !== undefined) {
      refuseName(
        all.filter(({ id }) => id !== before.id),
        change.name,
      );
    }
    const negotiation = { ...before, ...change };
    await trx.updateTable('negotiations').set(asRow(negotiation)).where('id', '=', before.id).execute();
    return negotiation;
  });
}

/** Removes the negotiation; what it was about stays in the store. @throws NegotiationError as `findNegotiation` */
export async function removeNegotiation({ db }: Store, name: string): Promise<Negotiation> {
  return db.transaction().execute(async (trx) => {
    await takeTurn(trx);
    const negotiation = found(await load(trx), name);
    await trx.deleteFrom('negotiations').where('id', '=', negotiation.id).execute();
    return negotiation;
  });
}

/** The parties of all actors that reports name. */
export async function loadParties({ db }: Store): Promise<Party[]> {
  const rows = await db.selectFrom('appearances').select('party').distinct().execute();
  return rows.flatMap(({ party }) => party ?? []).sort();
}

async function load(db: Kysely<Schema>): Promise<Negotiation[]> {
  const rows = await db.selectFrom('negotiations').selectAll().execute();
  return rows
    .map(({ id, name, parties, words }) => ({ id, name, parties: JSON.parse(parties), words: JSON.parse(words) }))
    .sort((a, b) => compareText(a.name, b.name));
}

const asRow = ({ id, name, parties, words }: Negotiation): Schema['negotiations'] => ({
  ...{ id, name },
  parties: JSON.stringify(parties),
  words: JSON.stringify(words),
});

const keysOf = ({ id, name }: Negotiation): string[] => [id, negotiationKey(name)];

function found(all: readonly Negotiation[], name: string): Negotiation {
  const key = negotiationKey(name);
  const negotiation = all.find((one) => keysOf(one).includes(key));
  if (negotiation) return negotiation;
  const names = all.map((one) => `“${one.name}”`).join(', ');
  const remedy = names ? `There are ${names}` : 'There is none yet: see `parley negotiation suggest`';
  throw new NegotiationError(`there is no negotiation “${name}”. ${remedy}.`);
}

function refuseName(others: readonly Negotiation[], name: string): void {
  const key = negotiationKey(name);
  if (key === '') throw new NegotiationError(`“${name}” is no name for a negotiation: give it letters or digits.`);
  const other = others.find((one) => keysOf(one).includes(key));
  if (other === undefined) return;
  const remedy = `Choose another name, or change it with \`parley negotiation change\``;
  throw new NegotiationError(`there is a negotiation “${other.name}” already. ${remedy}.`);
}
