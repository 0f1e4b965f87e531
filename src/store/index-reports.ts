// Brings the index up to date with new reports: recomputes what they touch, and nothing else.
import type { Transaction } from 'kysely';
import type { ReportRead } from '../record/input.ts';
import { rootOriginal } from '../record/sources/near-copies.ts';
import { indexActors } from './index/actors.ts';
import { indexConditions } from './index/conditions.ts';
import { indexCopies } from './index/copies.ts';
import { indexMeetings, type MeetingChanges } from './index/meetings.ts';
import { indexPositions } from './index/positions.ts';
import { indexStatements } from './index/statements.ts';
import type { Schema } from './schema.ts';

/** What a change of the index needs to know while it is made. */
export interface IndexChange {
  readonly trx: Transaction<Schema>;
  /** Who is who, by keys. */
  readonly names: {
    idOf(report: string, key: string): string;
    partyOf(id: string): string | null;
  };
  /** Keys of people who are now someone else or stand for another party. */
  readonly changedPeople: ReadonlySet<string>;
  /** The report that each is a near-copy of, at the root. */
  readonly copyOf: (report: string) => string | undefined;
  /** Reports that are now copies of another one than before. */
  readonly changedCopies: ReadonlySet<string>;
  /** The keys that stand for one actor, that of the id among them. */
  keysOf(id: string): readonly string[];
}

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
