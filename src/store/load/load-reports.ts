// The reports of a record as it lists them.
import { compareText } from '../../record/order.ts';
import type { RecordedReport } from '../../record/record.ts';
import { rootOriginal } from '../../record/sources/near-copies.ts';
import { queryInParts } from '../in-parts.ts';
import type { Reading } from './reading.ts';

/** All reports, or those with these ids and the ones they are copies of, in the order of publication. */
export async function loadReports(trx: Reading, ids?: readonly string[]): Promise<RecordedReport[]> {
  const rows = ids ? await loadWithOriginals(trx, ids) : await select(trx).execute();
  const copies = new Map(rows.flatMap(({ id, copy_of }) => (copy_of === null ? [] : [[id, copy_of]])));
  return rows
    .sort((a, b) => compareText(a.published, b.published) || compareText(a.id, b.id))
    .map(({ id, language, published, outlet, title, url, relays }) => ({
      id,
      language,
      published,
      ...(title !== null && { title }),
      ...(outlet !== null && { outlet }),
      ...(url !== null && { url }),
      copyOf: rootOriginal(id, copies) ?? null,
      relays: JSON.parse(relays) as string[],
    }));
}

const select = (trx: Reading) =>
  trx.selectFrom('reports').select(['id', 'published', 'language', 'outlet', 'title', 'url', 'relays', 'copy_of']);

async function loadWithOriginals(trx: Reading, ids: readonly string[]) {
  const rows = new Map<string, Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]>();
  let wanted = [...new Set(ids)];
  while (wanted.length > 0) {
    const found = await queryInParts(wanted, (part) => select(trx).where('id', 'in', part).execute());
    for (const row of found) rows.set(row.id, row);
    const originals = new Set(found.flatMap(({ copy_of }) => copy_of ?? []));
    wanted = [...originals].filter((id) => !rows.has(id));
  }
  return [...rows.values()];
}
