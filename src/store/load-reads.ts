// Reports in a store with what was read in them.
import type { Transaction } from 'kysely';
import type { ReportRead } from '../record/input.ts';
import type { Report } from '../report/report.ts';
import { queryInParts } from './in-parts.ts';
import { unpack } from './packed.ts';
import type { Schema } from './schema.ts';

/** These reports as they were read when they came in; ids that the store does not have are left out. */
export async function loadReads(
  db: Pick<Transaction<Schema>, 'selectFrom'>,
  ids: readonly string[],
): Promise<ReportRead[]> {
  const rows = await queryInParts(ids, (part) =>
    db
      .selectFrom('reports')
      .innerJoin('readings', 'readings.report', 'reports.id')
      .select(['reports.content as report', 'readings.content as reading'])
      .where('reports.id', 'in', part)
      .execute(),
  );
  return rows.map(({ report, reading }) => ({
    text: unpack<Report>(report).text,
    ...unpack<Pick<ReportRead, 'reading' | 'sentences'>>(reading),
  }));
}
