// Checks that a store is whole: its database, what is kept in it, and that its index is what that makes.

import { sidesOf } from '../record/decisions/decision.ts';
import { decisionShape } from '../record/decisions/decision-shape.ts';
import type { Directory } from '../record/directory/directory.ts';
import type { ReportRead } from '../record/input.ts';
import { makeRecord } from '../record/make-record.ts';
import type { Report } from '../report/report.ts';
import { loadLedger } from './decisions/ledger.ts';
import { digestOf } from './digest.ts';
import type { OnProgress } from './index-anew.ts';
import { readStore } from './load/read-store.ts';
import type { Reading } from './load/reading.ts';
import { recordAt } from './load-record.ts';
import type { Store } from './open-store.ts';
import { unpackWhole } from './packed.ts';

/** What is wrong, and what to do about it. */
export interface Fault {
  readonly problem: string;
  readonly remedy: string;
}

export interface Checked {
  readonly reports: number;
  readonly decisions: number;
  readonly faults: readonly Fault[];
}

const RESTORE = 'Restore a backup with `parley restore`';
const REBUILD = 'Make the index again with `parley rebuild`';
/** Reports that are looked at together. */
const BATCH = 200;

/** Checks everything. What is written meanwhile does not count as a fault. */
export async function checkStore(store: Store, onProgress: OnProgress): Promise<Checked> {
  const faults: Fault[] = (await store.faults()).map((problem) => ({ problem, remedy: RESTORE }));
  if (faults.length > 0) return { reports: 0, decisions: 0, faults };
  return readStore(store, (trx) => checkContents(trx, store.directory, onProgress));
}

async function checkContents(trx: Reading, directory: Directory, onProgress: OnProgress): Promise<Checked> {
  const { reads, texts, faults } = await checkReports(trx, onProgress);
  const ledger = await loadLedger(trx);
  const ofDecisions = ledger.flatMap((decision): Fault[] => {
    const isWhole =
      decisionShape.safeParse(decision).success &&
      sidesOf(decision.act).every(({ places }) =>
        places.every(({ report, start, end, text }) => texts.get(report)?.slice(start, end) === text),
      );
    return isWhole ? [] : [{ problem: `decision ${decision.id} does not fit the reports`, remedy: RESTORE }];
  });
  faults.push(...ofDecisions);
  if (faults.length === 0) {
    const asOf =
      reads
        .map(({ reading }) => reading.report.published)
        .sort()
        .at(-1) ?? '1970-01-01';
    const isRight =
      JSON.stringify(await recordAt(trx, asOf)) === JSON.stringify(makeRecord(reads, asOf, ledger, directory));
    if (!isRight) faults.push({ problem: 'the index is not what the reports make', remedy: REBUILD });
  }
  return { reports: reads.length, decisions: ledger.length, faults };
}

async function checkReports(
  trx: Reading,
  onProgress: OnProgress,
): Promise<{ reads: ReportRead[]; texts: Map<string, string>; faults: Fault[] }> {
  const ids = (await trx.selectFrom('reports').select('id').orderBy('number').execute()).map(({ id }) => id);
  const reads: ReportRead[] = [];
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  for (let start = 0; start < ids.length; start += BATCH) {
    const rows = await trx
      .selectFrom('reports')
      .leftJoin('readings', 'readings.report', 'reports.id')
      .select(['reports.id', 'digest', 'reports.content as report', 'readings.content as reading'])
      .where('reports.id', 'in', ids.slice(start, start + BATCH))
      .execute();
    for (const row of rows) {
      const { text, read, fault } = checkReport(row);
      if (text !== undefined) texts.set(row.id, text);
      if (read) reads.push(read);
      if (fault) faults.push(fault);
    }
    onProgress(Math.min(start + BATCH, ids.length), ids.length);
  }
  return { reads, texts, faults };
}

interface ReportRow {
  readonly id: string;
  readonly digest: string;
  readonly report: Uint8Array;
  readonly reading: Uint8Array | null;
}

/** What of the report is whole, and what is not. */
function checkReport({ id, digest, report: packed, reading }: ReportRow): {
  text?: string;
  read?: ReportRead;
  fault?: Fault;
} {
  const report = unpackWhole<Report>(packed);
  if (!report || digestOf(report) !== digest) {
    return { fault: { problem: `report ${id} is not what came in`, remedy: RESTORE } };
  }
  const { text } = report;
  const read = unpackWhole<Pick<ReportRead, 'reading' | 'sentences'>>(reading);
  if (!read || !isAnchored(read.reading, text)) {
    return { text, fault: { problem: `the reading of report ${id} does not fit its text`, remedy: REBUILD } };
  }
  return { text, read: { text, ...read } };
}

/** Whether everything in the reading that has a place says what stands there. */
function isAnchored(value: unknown, text: string): boolean {
  if (value === null || typeof value !== 'object') return true;
  const { start, end, text: words } = value as { start?: unknown; end?: unknown; text?: unknown };
  if (typeof start === 'number' && typeof end === 'number' && typeof words === 'string') {
    if (text.slice(start, end) !== words) return false;
  }
  return Object.values(value).every((part) => isAnchored(part, text));
}
