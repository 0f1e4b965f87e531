// The part of a store's record that a page or an export is asked for.
import { narrowToNegotiation } from '../record/negotiations/narrow-to-negotiation.ts';
import type { RecordDocument } from '../record/record.ts';
import { loadPage, type PageRecord } from '../store/load/load-page.ts';
import { loadPart } from '../store/load/load-part.ts';
import { loadRecord } from '../store/load-record.ts';
import { findNegotiation } from '../store/negotiations.ts';
import type { Store } from '../store/open-store.ts';
import { filterRecord } from '../view/filter-record.ts';
import { type RecordPage, totalsOf } from '../view/terminal/record-pages.ts';
import { dayOf, type FilterOptions, filterOf } from './record-filter.ts';

/** @throws NegotiationError for a negotiation that the store does not know */
export async function wantedRecord(store: Store, options: FilterOptions): Promise<RecordDocument> {
  const { negotiation } = options;
  if (negotiation === undefined) return loadPart(store, dayOf(options), filterOf(options));
  const wanted = await findNegotiation(store, negotiation);
  // What belongs to it is told by the whole record: who met, in which reports.
  const record = narrowToNegotiation(await loadRecord(store, dayOf(options)), wanted);
  return filterRecord(record, filterOf(options));
}

/** What a page shows of it. @throws NegotiationError as `wantedRecord` */
export async function wantedPage(store: Store, page: RecordPage, options: FilterOptions): Promise<PageRecord> {
  if (options.negotiation === undefined) return loadPage(store, page, dayOf(options), filterOf(options));
  const record = await wantedRecord(store, options);
  return { record, totals: totalsOf(record) };
}
