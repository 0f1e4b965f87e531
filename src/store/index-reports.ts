// Brings the index up to date: recomputes what reports and decisions touch, and nothing else.
import type { Transaction } from 'kysely';
import { holding } from '../record/decisions/decision.ts';
import type { DecidedKind } from '../record/decisions/kinds.ts';
import { Verdicts } from '../record/decisions/verdicts.ts';
import type { Directory } from '../record/directory/directory.ts';
import type { ReportRead } from '../record/input.ts';
import { type ToldByReport, toldByReport } from '../record/told-by-report.ts';
import { loadLedger } from './decisions/ledger.ts';
import { indexTargets } from './decisions/targets.ts';
import { indexActors } from './index/actors.ts';
import { indexConditions } from './index/conditions.ts';
import { indexCopies } from './index/copies.ts';
import { type Forgotten, forgetReports, nothingForgotten } from './index/forget-reports.ts';
import type { IndexChange } from './index/index-change.ts';
import { indexMeetings, type MeetingChanges } from './index/meetings.ts';
import { indexPositions } from './index/positions.ts';
import { indexStatements } from './index/statements.ts';
import { loadReads } from './load-reads.ts';
import type { Schema } from './schema.ts';

/** Indexes reports that are new in the store. The index is then what it would be had all reports come at once. */
export async function indexReports(
  trx: Transaction<Schema>,
  reports: readonly ReportRead[],
  directory: Directory,
): Promise<MeetingChanges> {
  return indexTold(trx, reports, directory, await indexCopies(trx, reports), nothingForgotten);
}

/** Indexes again reports whose decisions changed. */
export async function reindexReports(
  trx: Transaction<Schema>,
  ids: readonly string[],
  directory: Directory,
): Promise<void> {
  const reports = await loadReads(trx, ids);
  await indexTold(trx, reports, directory, new Set(), await forgetReports(trx, ids));
}

async function indexTold(
  trx: Transaction<Schema>,
  reports: readonly ReportRead[],
  directory: Directory,
  changedCopies: ReadonlySet<string>,
  forgotten: Forgotten,
): Promise<MeetingChanges> {
  const decisions = holding(await loadLedger(trx));
  const told = reports.map((report) => toldByReport(report, decisions));
  const all = <T>(listOf: (one: ToldByReport) => readonly T[]) => told.flatMap(listOf);
  const { bound, decidedWith } = await indexTargets(trx, reports, told);
  const actors = await indexActors(
    trx,
    all(({ appearances }) => appearances),
    forgotten.keys,
    { verdicts: new Verdicts('actor', decisions, bound), directory },
  );
  const verdictsOn = (kind: DecidedKind) => new Verdicts(kind, decisions, bound, actors.names.idOf);
  const change: IndexChange = { trx, ...actors, changedCopies, verdictsOn, decidedWith, forgotten };
  const meetings = await indexMeetings(
    change,
    all((one) => one.meetings),
  );
  await indexStatements(
    change,
    all(({ statements }) => statements),
  );
  await indexPositions(
    change,
    all(({ positions }) => positions),
  );
  await indexConditions(
    change,
    all(({ conditions }) => conditions),
  );
  return meetings;
}
