// Takes what reports tell out of the index, so that it can be put in again.
import type { Transaction } from 'kysely';
import { inParts, queryInParts } from '../in-parts.ts';
import type { Schema } from '../schema.ts';

/** What lost something that it was made from. */
export interface Forgotten {
  readonly keys: readonly string[];
  readonly meetings: readonly string[];
  readonly statements: readonly string[];
  readonly conditions: readonly string[];
}

export const nothingForgotten: Forgotten = { keys: [], meetings: [], statements: [], conditions: [] };

const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.flatMap((value) => (value === null ? [] : [value]))),
];

/** Forgets what these reports tell; that they are there, and which of them are near-copies, stays known. */
export async function forgetReports(trx: Transaction<Schema>, reports: readonly string[]): Promise<Forgotten> {
  const appearances = await queryInParts(reports, (part) =>
    trx.selectFrom('appearances').select('key').distinct().where('report', 'in', part).execute(),
  );
  const meetings = await queryInParts(reports, (part) =>
    trx.selectFrom('meeting_tellings').select(['id', 'meeting']).where('report', 'in', part).execute(),
  );
  const statements = await queryInParts(reports, (part) =>
    trx.selectFrom('statement_tellings').select('statement').distinct().where('report', 'in', part).execute(),
  );
  const conditions = await queryInParts(reports, (part) =>
    trx.selectFrom('condition_tellings').select('condition').distinct().where('report', 'in', part).execute(),
  );
  for (const part of inParts(meetings.map(({ id }) => id))) {
    await trx.deleteFrom('meeting_parties').where('telling', 'in', part).execute();
    await trx.deleteFrom('meeting_people').where('telling', 'in', part).execute();
  }
  for (const part of inParts(reports)) {
    for (const table of toldTables) await trx.deleteFrom(table).where('report', 'in', part).execute();
  }
  return {
    keys: distinct(appearances.map(({ key }) => key)),
    meetings: distinct(meetings.map(({ meeting }) => meeting)),
    statements: distinct(statements.map(({ statement }) => statement)),
    conditions: distinct(conditions.map(({ condition }) => condition)),
  };
}

const toldTables = [
  'appearances',
  'meeting_tellings',
  'statement_tellings',
  'position_tellings',
  'condition_tellings',
  'decision_targets',
] as const;
