// The facts of a store as they are kept, with actors by their keys, and the record they make.
import type { JoinedMeeting } from '../../record/meetings/join-meetings.ts';
import { meetingsAt } from '../../record/meetings/join-meetings.ts';
import { peopleNamed, withPeople } from '../../record/meetings/people-named.ts';
import type {
  RecordDocument,
  RecordedCondition,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
} from '../../record/record.ts';
import type { LoadedActors } from './load-actors.ts';

/** A fact with the place of its first telling in the reading of that report. */
export interface Placed<T> {
  readonly fact: T;
  readonly place: number;
}

export interface StoredFacts {
  readonly meetings: readonly JoinedMeeting[];
  readonly statements: readonly Placed<RecordedStatement>[];
  readonly positions: readonly RecordedPosition[];
  readonly conditions: readonly Placed<RecordedCondition>[];
}

/** The record of these facts, seen from an ISO day. `reports`, in the order of publication, are all that the facts rest on. */
export function documentOf(
  { meetings, statements, positions, conditions }: StoredFacts,
  reports: RecordedReport[],
  { actors, idOf }: LoadedActors,
  asOf: string,
): RecordDocument {
  const idsOf = (keys: readonly string[]) => [...new Set(keys.flatMap((key) => idOf(key) ?? []))];
  const order = new Map(reports.map(({ id }, index) => [id, index]));
  return {
    asOf,
    reports,
    actors: [...actors],
    meetings: meetingsAt(
      meetings.map((meeting) => withPeople(meeting, idOf)),
      asOf,
    ),
    statements: inOrder(statements, order).map((statement) => ({
      ...statement,
      speaker: idOf(statement.speaker)!,
      via: idsOf(statement.via),
    })),
    positions: [...positions],
    conditions: inOrder(conditions, order),
  };
}

/** Facts in the order of their first reports and of the readings of these. */
function inOrder<T extends { evidence: readonly { report: string }[] }>(
  placed: readonly Placed<T>[],
  order: ReadonlyMap<string, number>,
): T[] {
  return [...placed]
    .sort((a, b) => order.get(a.fact.evidence[0].report)! - order.get(b.fact.evidence[0].report)! || a.place - b.place)
    .map(({ fact }) => fact);
}

/** The reports that something of these facts rests on. */
export const reportsOf = ({ meetings, statements, positions, conditions }: StoredFacts): string[] => [
  ...meetings.flatMap(({ history, reports }) => [...history.map(({ report }) => report), ...reports]),
  ...statements.flatMap(({ fact }) => fact.reports),
  ...[...meetings, ...positions, ...[...statements, ...conditions].map(({ fact }) => fact)].flatMap(({ evidence }) =>
    evidence.map(({ report }) => report),
  ),
];

/** The keys of the actors that these facts name. */
export const keysIn = ({ meetings, statements }: StoredFacts): string[] => [
  ...meetings.flatMap(peopleNamed),
  ...statements.flatMap(({ fact: { speaker, via } }) => [speaker, ...via]),
];
