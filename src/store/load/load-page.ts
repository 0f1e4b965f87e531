// The part of a record that a page shows, and how much there is in all.
import type { RecordDocument } from '../../record/record.ts';
import { filterRecord, type RecordFilter, wantsAll } from '../../view/filter-record.ts';
import { type RecordPage, type RecordTotals, recordPages, totalsOf } from '../../view/terminal/record-pages.ts';
import type { Store } from '../open-store.ts';
import { loadFacts } from './load-facts.ts';
import { loadFew } from './load-few.ts';
import { recordOf } from './load-part.ts';
import { readStore } from './read-store.ts';
import type { Reading } from './reading.ts';

/** What a page is made of: no less of the record than it shows of what meets the filter. */
export interface PageRecord {
  readonly record: RecordDocument;
  readonly totals: RecordTotals;
}

/** Loads what a page shows of the record that stands on an ISO day. */
export async function loadPage(
  store: Store,
  page: RecordPage,
  asOf: string,
  filter: RecordFilter,
): Promise<PageRecord> {
  const { kind, status } = recordPages[page];
  const narrowed = { ...filter, kind, status: filter.status?.length ? filter.status : status };
  return readStore(store, async (trx) => {
    const isFew = page === 'brief' && wantsAll(filter);
    const facts = isFew ? await loadFew(trx, asOf) : await loadFacts(trx, narrowed);
    const record = filterRecord(await recordOf(trx, facts, narrowed, asOf), narrowed);
    return { record, totals: wantsAll(filter) ? await loadTotals(trx) : totalsOf(record) };
  });
}

async function loadTotals(trx: Reading): Promise<RecordTotals> {
  const count = async (table: 'reports' | 'meetings') => {
    const { rows } = await trx
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow();
    return Number(rows);
  };
  return { reports: await count('reports'), meetings: await count('meetings') };
}
