// One report with its text, and what of the record rests on it.
import type { RecordDocument, RecordedReport } from '../../record/record.ts';
import { loadReads } from '../load-reads.ts';
import type { Store } from '../open-store.ts';
import { factsToldIn } from '../search/facts-at.ts';
import { loadFacts, loadPositions } from './load-facts.ts';
import { recordOf } from './load-part.ts';
import { readStore } from './read-store.ts';

export interface ReportPage {
  readonly report: RecordedReport;
  /** As it came. Offsets of evidence are UTF-16 units of it. */
  readonly text: string;
  /** The facts that rest on it, with all their evidence, also that of other reports, and whom they name. */
  readonly record: RecordDocument;
}

/** The report with this id as the record stands on an ISO day; undefined where there is none. */
export function loadReport(store: Store, id: string, asOf: string): Promise<ReportPage | undefined> {
  return readStore(store, async (trx) => {
    const [read] = await loadReads(trx, [id]);
    if (!read) return undefined;
    const { published } = read.reading.report;
    const told = await factsToldIn(trx, [id]);
    const kind = ['meetings', 'statements', 'conditions'] as const;
    const ids = [...new Set(told.map((fact) => fact.id))];
    const facts = await loadFacts(trx, { id: ids.length > 0 ? ids : [''], kind });
    const positions = (await loadPositions(trx, { since: published, until: published })).filter(({ evidence }) =>
      evidence.some(({ report }) => report === id),
    );
    const record = await recordOf(trx, { ...facts, positions }, { kind: [...kind, 'positions'] }, asOf, [id]);
    const report = record.reports.find((one) => one.id === id)!;
    return { report, text: read.text, record };
  });
}
