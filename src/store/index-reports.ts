// Brings the index up to date with new reports: recomputes what they touch, and nothing else.
import type { Transaction } from 'kysely';
import type { ReportRead } from '../record/input.ts';
import { rootOriginal } from '../record/sources/near-copies.ts';
import { indexActors } from './index/actors.ts';
import { indexConditions } from './index/conditions.ts';
import { indexCopies } from './index/copies.ts';
import type { IndexChange } from './index/index-change.ts';
import { indexMeetings, type MeetingChanges } from './index/meetings.ts';
import { indexPositions } from './index/positions.ts';
import { indexStatements } from './index/statements.ts';
import type { Schema } from './schema.ts';

/** Indexes reports that are new in the store. The index is then what it would be had all reports come at once. */
export async function indexReports(trx: Transaction<Schema>, reports: readonly ReportRead[]): Promise<MeetingChanges> {
  const { copies, changed: changedCopies } = await indexCopies(trx, reports);
  const actors = await indexActors(trx, reports);
  const change: IndexChange = { trx, ...actors, copyOf: (report) => rootOriginal(report, copies), changedCopies };
  const meetings = await indexMeetings(change, reports);
  await indexStatements(change, reports);
  await indexPositions(change, reports);
  await indexConditions(change, reports);
  return meetings;
}
