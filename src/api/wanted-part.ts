// The part of the store's record that a request asks for.
import { narrowToNegotiation } from '../record/negotiations/narrow-to-negotiation.ts';
import type { RecordDocument } from '../record/record.ts';
import { loadPart } from '../store/load/load-part.ts';
import { loadRecord } from '../store/load-record.ts';
import { findNegotiation, NegotiationError } from '../store/negotiations.ts';
import { filterRecord, type RecordKind } from '../view/filter-record.ts';
import type { ApiContext } from './context.ts';
import { dayOf, type FilterWishes, filterOf } from './filters.ts';
import { ProblemError } from './problems.ts';

/** The record narrowed to the wishes and, where `kind` is given, to facts of these kinds. @throws ProblemError for an unknown negotiation */
export async function wantedPart(
  context: ApiContext,
  wishes: FilterWishes,
  kind?: readonly RecordKind[],
): Promise<RecordDocument> {
  const filter = { ...filterOf(wishes), kind };
  const asOf = dayOf(wishes, context);
  if (wishes.negotiation === undefined) return loadPart(context.store, asOf, filter);
  try {
    const negotiation = await findNegotiation(context.store, wishes.negotiation);
    return filterRecord(narrowToNegotiation(await loadRecord(context.store, asOf), negotiation), filter);
  } catch (error) {
    if (error instanceof NegotiationError) throw new ProblemError(404, error.message);
    throw error;
  }
}
