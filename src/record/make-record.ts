// Makes the record of many reports.
import { joinActors } from './actors/join-actors.ts';
import { inOrder, type ReportRead } from './input.ts';
import { conditionTelling, joinConditions, rawConditionsIn } from './join-conditions.ts';
import { joinPositions, positionTellingsIn } from './join-positions.ts';
import { joinStatements, rawStatementsIn, statementTelling } from './join-statements.ts';
import { joinMeetings, meetingsAt } from './meetings/join-meetings.ts';
import { rawTellingsIn, tellingOf } from './meetings/telling.ts';
import type { RecordDocument } from './record.ts';
import { findNearCopies, rootOriginal } from './sources/near-copies.ts';
import { relaysIn } from './sources/relays.ts';

/**
 * What these reports say together, seen from the ISO day `asOf`. The same reports give the same record in whatever order
 * they are given. Every report has an id of its own.
 */
export function makeRecord(given: readonly ReportRead[], asOf: string): RecordDocument {
  const reports = inOrder(given);
  const copies = findNearCopies(reports);
  const copyOf = (report: string) => rootOriginal(report, copies);
  const actors = joinActors(reports);
  const tellings = reports.flatMap(rawTellingsIn).map((raw) => tellingOf(raw, actors));
  const statements = reports.flatMap(rawStatementsIn).map((raw) => statementTelling(raw, actors));
  return {
    asOf,
    reports: reports.map((report) => ({
      ...report.reading.report,
      copyOf: copyOf(report.reading.report.id) ?? null,
      relays: [...relaysIn(report).names],
    })),
    actors: [...actors.list],
    meetings: meetingsAt(
      joinMeetings(tellings, copyOf).map(({ meeting }) => meeting),
      asOf,
    ),
    statements: joinStatements(statements, copyOf).map(({ statement }) => statement),
    positions: joinPositions(reports.flatMap(positionTellingsIn)),
    conditions: joinConditions(reports.flatMap(rawConditionsIn).map(conditionTelling)).map(
      ({ condition }) => condition,
    ),
  };
}
