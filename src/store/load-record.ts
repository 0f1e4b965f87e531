// The whole record that a store holds.
import { recordedActor } from '../record/actors/join-actors.ts';
import { knownBy } from '../record/actors/known-actors.ts';
import { groupBy } from '../record/group-by.ts';
import { byPublication } from '../record/input.ts';
import type { RecordDocument, RecordedActor } from '../record/record.ts';
import { loadVerdicts } from './decisions/targets.ts';
import { loadKnownEntries } from './index/directory.ts';
import type { LoadedActors } from './load/load-actors.ts';
import { allAppearances } from './load/load-appearances.ts';
import { loadFacts } from './load/load-facts.ts';
import { loadReports } from './load/load-reports.ts';
import { readStore } from './load/read-store.ts';
import type { Reading } from './load/reading.ts';
import { documentOf } from './load/stored-facts.ts';
import type { Store } from './open-store.ts';

/** The record as it stands on an ISO day: what `makeRecord` makes of all reports in the store. */
export const loadRecord = (store: Store, asOf: string): Promise<RecordDocument> =>
  readStore(store, (trx) => recordAt(trx, asOf));

/** The same within a look at the store that has begun. */
export const recordAt = async (trx: Reading, asOf: string): Promise<RecordDocument> =>
  documentOf(await loadFacts(trx, {}), await loadReports(trx), await loadAllActors(trx), asOf);

/** All actors: it is faster to count all their names than to load what was counted. */
async function loadAllActors(trx: Reading): Promise<LoadedActors> {
  const rows = await trx.selectFrom('forms').select(['key', 'name', 'last', 'entry', 'root']).execute();
  const roots = new Map(rows.map(({ key, root }) => [key, root]));
  const formsOf = groupBy(rows, ({ root }) => root);
  const entries = await loadKnownEntries(
    trx,
    rows.flatMap(({ entry }) => entry ?? []),
  );
  const rootOf = (key: string) => roots.get(key) ?? key;
  const appearances = (await allAppearances(trx)).sort(byPublication);
  const verdicts = await loadVerdicts(trx, 'actor');
  const ids = new Map<string, string>();
  const actors = [...groupBy(appearances, ({ key }) => rootOf(key))].map(([root, group]): RecordedActor => {
    const actor = recordedActor(group, verdicts, knownBy(formsOf.get(root) ?? [], entries));
    ids.set(root, actor.id);
    return actor;
  });
  return { actors, idOf: (key) => ids.get(rootOf(key)) };
}
