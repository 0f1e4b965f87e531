// Makes the record of many reports.
import { joinActors } from './actors/join-actors.ts';
import { inOrder, type ReportRead } from './input.ts';
import { joinConditions } from './join-conditions.ts';
import { joinPositions } from './join-positions.ts';
import { joinStatements } from './join-statements.ts';
import { joinMeetings } from './meetings/join-meetings.ts';
import type { RecordDocument, RecordedReport } from './record.ts';
import { Sources } from './sources/count-sources.ts';

/**
 * What these reports say together, seen from the ISO day `asOf`. The same reports give the same record in whatever order
 * they are given. Every report has an id of its own.
 */
export function makeRecord(given: readonly ReportRead[], asOf: string): RecordDocument {
  const reports = inOrder(given);
  const sources = new Sources(reports);
  const actors = joinActors(reports);
  return {
    asOf,
    reports: reports.map((report) => recordedReport(report, sources)),
    actors: [...actors.list],
    meetings: joinMeetings(reports, actors, sources, asOf),
    statements: joinStatements(reports, actors, sources),
    positions: joinPositions(reports),
    conditions: joinConditions(reports),
  };
}

function recordedReport({ reading: { report } }: ReportRead, sources: Sources): RecordedReport {
  return {
    ...report,
    copyOf: sources.copies.get(report.id) ?? null,
    relays: [...sources.relaysOf(report.id)],
  };
}
