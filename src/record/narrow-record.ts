// The record with some of its facts only, and with what these rest on: their reports and actors.
import { peopleNamed } from './meetings/people-named.ts';
import type { Anchor, RecordDocument, RecordedActor } from './record.ts';

export type RecordedFacts = Pick<RecordDocument, 'meetings' | 'statements' | 'positions' | 'conditions'>;

/** Which actors stay besides those that a fact names. */
export interface WantedActors {
  /** These stay with their reports. */
  readonly bringing?: readonly RecordedActor[];
  /** Asked of an actor with only its appearances in reports that stay. */
  readonly isWanted: (actor: RecordedActor) => boolean;
}

/** The record with only these facts, and the reports and actors they name. What it says of the others is gone from the actors. */
export function narrowRecord(
  record: RecordDocument,
  facts: RecordedFacts,
  { bringing = [], isWanted }: WantedActors,
): RecordDocument {
  const { meetings, statements, positions, conditions } = facts;
  const cited = new Set([
    ...meetings.flatMap(({ reports, history }) => [...reports, ...history.map(({ report }) => report)]),
    ...statements.flatMap(({ reports }) => reports),
    ...[...meetings, ...statements, ...positions, ...conditions].flatMap(({ evidence }) => reportsOf(evidence)),
    ...bringing.flatMap(({ appearances }) => appearances.map(({ report }) => report)),
  ]);
  // A near-copy is only understood beside what it copies.
  for (const { id, copyOf } of record.reports) if (cited.has(id) && copyOf !== null) cited.add(copyOf);
  const named = new Set([
    ...meetings.flatMap(peopleNamed),
    ...statements.flatMap(({ speaker, via }) => [speaker, ...via]),
  ]);
  return {
    ...record,
    reports: record.reports.filter(({ id }) => cited.has(id)),
    actors: record.actors.flatMap((actor) => {
      const appearances = actor.appearances.filter(({ report }) => cited.has(report));
      const stays = named.has(actor.id) || (appearances.length > 0 && isWanted({ ...actor, appearances }));
      if (!stays) return [];
      const roles = actor.roles
        .map(({ value, reports }) => ({ value, reports: reports.filter((report) => cited.has(report)) }))
        .filter(({ reports }) => reports.length > 0);
      return [{ ...actor, roles, appearances }];
    }),
    ...facts,
  };
}

export const reportsOf = (evidence: readonly Anchor[]): string[] => evidence.map(({ report }) => report);
