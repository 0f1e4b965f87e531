// The part of a record that one report tells of.
import type { RecordDocument } from '../record/record.ts';

/** The record with only those facts that rest on the report too, the reports these rest on, and the actors they name. */
export function reportPart(record: RecordDocument, report: string): RecordDocument {
  const rests = ({ evidence }: { evidence: readonly { report: string }[] }) =>
    evidence.some((anchor) => anchor.report === report);
  const meetings = record.meetings.filter(({ reports }) => reports.includes(report));
  const statements = record.statements.filter(({ reports }) => reports.includes(report));
  const positions = record.positions.filter(rests);
  const conditions = record.conditions.filter(rests);
  const named = new Set([
    ...meetings.flatMap(({ participants }) => participants),
    ...statements.flatMap(({ speaker, via }) => [speaker, ...via]),
  ]);
  return {
    ...record,
    meetings,
    statements,
    positions,
    conditions,
    actors: record.actors.filter(
      ({ id, appearances }) => named.has(id) || appearances.some((appearance) => appearance.report === report),
    ),
  };
}
