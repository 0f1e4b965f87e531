// Where reports name actors.
import type { ActorType } from '../../reading/reading.ts';
import type { Appearance } from '../../record/actors/join-actors.ts';
import { queryInParts } from '../in-parts.ts';
import type { Schema } from '../schema.ts';
import type { Reading } from './reading.ts';

const select = (trx: Reading) => trx.selectFrom('appearances').selectAll();

/** All appearances in the store, in no order. */
export const allAppearances = async (trx: Reading): Promise<Appearance[]> =>
  (await select(trx).execute()).map(appearanceOf);

/** Those in some reports. */
export const appearancesInReports = async (trx: Reading, reports: readonly string[]): Promise<Appearance[]> =>
  (await queryInParts(reports, (part) => select(trx).where('report', 'in', part).execute())).map(appearanceOf);

/** Those in some reports under some keys. The reports alone are looked up: a key may stand in most reports of the store. */
export async function appearancesInReportsUnder(
  trx: Reading,
  reports: readonly string[],
  keys: readonly string[],
): Promise<Appearance[]> {
  const wanted = new Set(keys);
  const rows = await queryInParts(reports, (part) => select(trx).where('report', 'in', part).execute());
  return rows.filter(({ key }) => wanted.has(key)).map(appearanceOf);
}

/** Those under some keys. */
export const appearancesUnder = async (trx: Reading, keys: readonly string[]): Promise<Appearance[]> =>
  (await queryInParts(keys, (part) => select(trx).where('key', 'in', part).execute())).map(appearanceOf);

const appearanceOf = (row: Schema['appearances']): Appearance => ({
  report: row.report,
  key: row.key,
  anchor: row.anchor,
  published: row.published,
  index: row.place,
  actor: {
    id: row.actor,
    type: row.type as ActorType,
    name: row.name,
    party: row.party,
    roles: JSON.parse(row.roles) as string[],
  },
});
