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

/** Keys among which it is quicker to let the database look than to look through all that a report names. */
const FEW_KEYS = 500;

/** Those in some reports under some keys. */
export async function appearancesInReportsUnder(
  trx: Reading,
  reports: readonly string[],
  keys: readonly string[],
): Promise<Appearance[]> {
  if (keys.length > FEW_KEYS) {
    const wanted = new Set(keys);
    return (await appearancesInReports(trx, reports)).filter(({ key }) => wanted.has(key));
  }
  const rows = await queryInParts(reports, (part) =>
    select(trx).where('report', 'in', part).where('key', 'in', keys).execute(),
  );
  return rows.map(appearanceOf);
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
