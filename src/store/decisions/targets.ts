// The index of what decisions speak of.
import type { Transaction } from 'kysely';
import { holding } from '../../record/decisions/decision.ts';
import type { DecidedKind } from '../../record/decisions/kinds.ts';
import { type Bound, Verdicts } from '../../record/decisions/verdicts.ts';
import type { ReportRead } from '../../record/input.ts';
import type { ToldByReport } from '../../record/told-by-report.ts';
import { inParts } from '../in-parts.ts';
import type { Schema } from '../schema.ts';
import { loadLedger } from './ledger.ts';

interface TargetChange {
  /** All that decisions speak of. */
  readonly bound: readonly Bound[];
  /** What some decision speaks of together with something in these reports. */
  decidedWith(kind: DecidedKind): readonly string[];
}

/** Adds what decisions speak of in these reports; `told` stands in their order. */
export async function indexTargets(
  trx: Transaction<Schema>,
  reports: readonly ReportRead[],
  told: readonly ToldByReport[],
): Promise<TargetChange> {
  const rows = told.flatMap((one, index) =>
    one.bound.map(({ decision, side, order, kind, id }) => ({
      decision,
      side,
      place: order,
      kind,
      target: id,
      report: reports[index].reading.report.id,
    })),
  );
  for (const part of inParts(rows)) await trx.insertInto('decision_targets').values(part).execute();
  const bound = await loadTargets(trx);
  const fresh = new Set(rows.map(({ decision }) => decision));
  return {
    bound,
    decidedWith: (kind) => bound.filter((one) => one.kind === kind && fresh.has(one.decision)).map(({ id }) => id),
  };
}

export async function loadTargets(db: Pick<Transaction<Schema>, 'selectFrom'>): Promise<Bound[]> {
  const rows = await db.selectFrom('decision_targets').selectAll().execute();
  return rows.map(({ decision, side, place, kind, target }) => ({
    decision,
    side,
    order: place,
    kind: kind as DecidedKind,
    id: target,
  }));
}

/** What people decided about facts of a kind; people whom a correction names stand by their keys. */
export async function loadVerdicts(db: Pick<Transaction<Schema>, 'selectFrom'>, kind: DecidedKind): Promise<Verdicts> {
  return new Verdicts(kind, holding(await loadLedger(db)), await loadTargets(db));
}
