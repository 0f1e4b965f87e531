// The texts of the reports in a store.
import type { Report } from '../report/report.ts';
import { queryInParts } from './in-parts.ts';
import type { Store } from './open-store.ts';
import { unpack } from './packed.ts';

/** The texts of these reports, by id, as they came. */
export async function loadTexts({ db }: Store, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await queryInParts(ids, (part) =>
    db.selectFrom('reports').select(['id', 'content']).where('id', 'in', part).execute(),
  );
  return new Map(rows.map(({ id, content }) => [id, unpack<Report>(content).text]));
}
