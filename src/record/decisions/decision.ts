// What a person said about a fact of the record, and the places of reports that it speaks of. Decisions stand in a ledger that only grows.
import type { Act, Decision, Target } from './decision-shape.ts';
import { namesPeople, type Place } from './kinds.ts';

export type { Act, Decision, Target };

/** The decisions that hold, in the order of the ledger: those that are not undone. What undoes an undoing brings back what that had undone. */
export function holding(ledger: readonly Decision[]): Decision[] {
  const undone = undoneIn(ledger);
  return ledger.filter(({ id, act }) => act.act !== 'undo' && !undone.has(id));
}

/** The facts that a decision speaks of, the one it is about first; those of a correction of people are the people. */
export function sidesOf(act: Act): Target[] {
  switch (act.act) {
    case 'merge':
      return act.targets;
    case 'split':
      return [act.target, act.rest];
    case 'add':
      return [{ kind: act.fact.kind, places: [act.place] }];
    case 'undo':
      return [];
    case 'correct':
      return namesPeople(act.slot) ? [act.target, { kind: 'actor', places: act.value as Place[] }] : [act.target];
    default:
      return [act.target];
  }
}

/** Ids of the decisions, those that undo others among them, that are undone. */
export function undoneIn(ledger: readonly Decision[]): Set<string> {
  const undone = new Set<string>();
  for (const { id, act } of ledger.toReversed()) if (act.act === 'undo' && !undone.has(id)) undone.add(act.undoes);
  return undone;
}
