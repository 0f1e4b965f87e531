// Adds to the ledger of decisions, and reads it.
import type { DecisionAnswer, LedgerAnswer } from '../../src/api/routes/decisions.ts';
import { ask, send } from './client.ts';

/** Who decides, and why. */
export interface Making {
  readonly by: string;
  readonly why: string;
}

async function post(path: string, body: unknown): Promise<DecisionAnswer> {
  const headers = { 'content-type': 'application/json' };
  return (await send(path, { method: 'POST', body: JSON.stringify(body), headers })).json();
}

/** Confirms or rejects a fact. */
export const decide = (act: 'confirm' | 'reject', id: string, making: Making): Promise<DecisionAnswer> =>
  post('/decisions', { act, id, ...making });

export const undo = (decision: string, making: Making): Promise<DecisionAnswer> =>
  post(`/decisions/${encodeURIComponent(decision)}/undo`, making);

export const ledger = (): Promise<LedgerAnswer> => ask('/decisions');
