// The facts that stand in some passages of reports.
import type { RawCondition } from '../../record/join-conditions.ts';
import type { RawStatement } from '../../record/join-statements.ts';
import type { RawTelling } from '../../record/meetings/telling.ts';
import type { Range } from '../../report/draft.ts';
import type { Reading } from '../load/reading.ts';

/** A fact of the record, and where a report tells of it. */
export interface ToldFact {
  readonly report: string;
  readonly id: string;
  readonly places: readonly Range[];
}

/** The meetings, statements and conditions that these reports tell of, in this order. */
export async function factsToldIn(trx: Reading, reports: readonly string[]): Promise<ToldFact[]> {
  const meetings = await trx
    .selectFrom('meeting_tellings')
    .select(['report', 'meeting as id', 'content'])
    .where('report', 'in', reports)
    .execute();
  const statements = await trx
    .selectFrom('statement_tellings')
    .select(['report', 'statement as id', 'content'])
    .where('report', 'in', reports)
    .execute();
  const conditions = await trx
    .selectFrom('condition_tellings')
    .select(['report', 'condition as id', 'content'])
    .where('report', 'in', reports)
    .execute();
  return [
    ...told(meetings, (raw: RawTelling) => raw.meeting.evidence),
    ...told(statements, (raw: RawStatement) => [raw.statement.content]),
    ...told(conditions, ({ condition: { outcome, requires } }: RawCondition) => [outcome, requires]),
  ];
}

/** What people rejected is of no fact. */
const told = <T>(
  rows: readonly { report: string; id: string | null; content: string }[],
  placesOf: (raw: T) => readonly Range[],
): ToldFact[] =>
  rows.flatMap(({ report, id, content }) =>
    id === null ? [] : [{ report, id, places: placesOf(JSON.parse(content) as T) }],
  );
