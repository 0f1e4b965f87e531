// Adds decisions to the ledger, and brings the index up to date with them.
import type { Transaction } from 'kysely';
import { type Act, type Decision, sidesOf, undoneIn } from '../../record/decisions/decision.ts';
import { reindexReports } from '../index-reports.ts';
import type { Store } from '../open-store.ts';
import type { Schema } from '../schema.ts';
import { takeTurn } from '../take-turn.ts';
import { DecisionError } from './decision-error.ts';
import { addToLedger, loadLedger } from './ledger.ts';
import { type ActRequest, makeAct } from './make-act.ts';

/** Who decides, when and why: `at` is an ISO 8601 instant in UTC. */
export type Making = Pick<Decision, 'by' | 'at' | 'why'>;

/** Makes a decision; after it returns it is on the disk. @throws DecisionError where it makes no sense; nothing is changed then */
export async function decide(store: Store, making: Making, request: ActRequest): Promise<Decision> {
  return store.db.transaction().execute(async (trx) => {
    await takeTurn(trx);
    return keep(trx, store, making, await makeAct(trx, request));
  });
}

/** Undoes a decision, or the undoing of one. @throws DecisionError where there is none, or it is undone already */
export async function undo(store: Store, making: Making, id: string): Promise<Decision> {
  return store.db.transaction().execute(async (trx) => {
    await takeTurn(trx);
    const ledger = await loadLedger(trx);
    if (!ledger.some((decision) => decision.id === id)) {
      throw new DecisionError(`${id}: there is no such decision. \`parley decisions\` lists them`);
    }
    if (undoneIn(ledger).has(id)) throw new DecisionError(`${id}: it is undone already`);
    return keep(trx, store, making, { act: 'undo', undoes: id });
  });
}

async function keep(trx: Transaction<Schema>, { directory }: Store, making: Making, act: Act): Promise<Decision> {
  const decision = await addToLedger(trx, { ...making, act });
  const places = sidesOf(decided(act, await loadLedger(trx))).flatMap((side) => side.places);
  await reindexReports(trx, [...new Set(places.map(({ report }) => report))], directory);
  return decision;
}

/** The act itself, or the one that is undone or brought back by it. */
function decided(act: Act, ledger: readonly Decision[]): Act {
  if (act.act !== 'undo') return act;
  return decided(ledger.find(({ id }) => id === act.undoes)!.act, ledger);
}
