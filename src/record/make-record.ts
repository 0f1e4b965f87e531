// Makes the record of many reports.
import { joinActors } from './actors/join-actors.ts';
import { type Decision, holding } from './decisions/decision.ts';
import type { DecidedKind } from './decisions/kinds.ts';
import { Verdicts } from './decisions/verdicts.ts';
import { builtInDirectory, type Directory } from './directory/directory.ts';
import { inOrder, type ReportRead } from './input.ts';
import { conditionTelling, joinConditions } from './join-conditions.ts';
import { joinPositions } from './join-positions.ts';
import { joinStatements, statementTelling } from './join-statements.ts';
import { joinMeetings, meetingsAt } from './meetings/join-meetings.ts';
import { tellingOf } from './meetings/telling.ts';
import type { RecordDocument } from './record.ts';
import { findNearCopies, rootOriginal } from './sources/near-copies.ts';
import { relaysIn } from './sources/relays.ts';
import { toldByReport } from './told-by-report.ts';

/**
 * What these reports say together, seen from the ISO day `asOf`, with what people decided: `ledger` stands in its order.
 * `directory` tells who is known. The same reports and decisions give the same record in whatever order the reports are
 * given. Every report has an id of its own.
 */
export function makeRecord(
  given: readonly ReportRead[],
  asOf: string,
  ledger: readonly Decision[] = [],
  directory: Directory = builtInDirectory,
): RecordDocument {
  const reports = inOrder(given);
  const copies = findNearCopies(reports);
  const copyOf = (report: string) => rootOriginal(report, copies);
  const decisions = holding(ledger);
  const told = reports.map((report) => toldByReport(report, decisions));
  const bound = told.flatMap((one) => one.bound);
  const actors = joinActors(
    told.flatMap(({ appearances }) => appearances),
    new Verdicts('actor', decisions, bound),
    directory,
  );
  const verdictsOn = (kind: DecidedKind) => new Verdicts(kind, decisions, bound, actors.idOf);
  const tellings = told.flatMap(({ meetings }) => meetings).map((raw) => tellingOf(raw, actors));
  const statements = told.flatMap((one) => one.statements).map((raw) => statementTelling(raw, actors));
  return {
    asOf,
    reports: reports.map((report) => ({
      ...report.reading.report,
      copyOf: copyOf(report.reading.report.id) ?? null,
      relays: [...relaysIn(report).names],
    })),
    actors: [...actors.list],
    meetings: meetingsAt(
      joinMeetings(tellings, copyOf, verdictsOn('meeting')).map(({ meeting }) => meeting),
      asOf,
    ),
    statements: joinStatements(statements, copyOf, verdictsOn('statement')).map(({ statement }) => statement),
    positions: joinPositions(told.flatMap(({ positions }) => positions)),
    conditions: joinConditions(
      told.flatMap(({ conditions }) => conditions).map(conditionTelling),
      verdictsOn('condition'),
    ).flatMap(({ condition }) => condition ?? []),
  };
}
