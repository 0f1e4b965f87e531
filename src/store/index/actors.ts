// Who is who: the names of people and how they are joined.
import type { Transaction } from 'kysely';
import { partyOfKey } from '../../record/actors/actor-key.ts';
import { type Appearance, appearancesIn, mostFrequent } from '../../record/actors/join-actors.ts';
import { joinForms, type PersonForm } from '../../record/actors/person-forms.ts';
import { groupBy } from '../../record/group-by.ts';
import type { ReportRead } from '../../record/input.ts';
import { inParts } from '../in-parts.ts';
import type { Schema } from '../schema.ts';
import type { IndexChange } from './index-change.ts';
import { countNames } from './names.ts';

type ActorChange = Pick<IndexChange, 'names' | 'keyOf' | 'changedPeople' | 'keysOf'>;

/** Adds the appearances of new reports, joins the names again, and tells what that changed. */
export async function indexActors(trx: Transaction<Schema>, reports: readonly ReportRead[]): Promise<ActorChange> {
  const appearances = reports.flatMap(appearancesIn);
  await insertAppearances(trx, appearances);
  await countNames(trx, appearances);

  const before = await trx.selectFrom('forms').selectAll().execute();
  const counted = new Map<string, PersonForm>(before.map((form) => [form.key, form]));
  const touched = new Set<string>();
  for (const { key, actor } of appearances) {
    if (actor.type !== 'person') continue;
    const known = counted.get(key);
    // Of names that differ in marks only, the one with marks.
    const name = known && known.name > actor.name ? known.name : actor.name;
    counted.set(key, { key, name, party: actor.party, count: (known?.count ?? 0) + 1 });
    touched.add(key);
  }
  const roots = joinForms([...counted.values()]);
  const rootsBefore = new Map(before.map(({ key, root }) => [key, root]));
  for (const [key, root] of roots) if (rootsBefore.get(key) !== root) touched.add(key);
  const rows = [...touched].map((key) => ({ ...counted.get(key)!, root: roots.get(key)! }));
  for (const part of inParts(rows)) {
    await trx
      .insertInto('forms')
      .values(part.map(({ key, name, party, count, root }) => ({ key, name, party, count, root })))
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          count: eb.ref('excluded.count'),
          root: eb.ref('excluded.root'),
        })),
      )
      .execute();
  }

  const partiesBefore = partiesOf(before, rootsBefore);
  const parties = partiesOf([...counted.values()], roots);
  const changedPeople = new Set(
    before
      .filter(({ key, root }) => {
        const now = roots.get(key)!;
        return now !== root || parties.get(now) !== partiesBefore.get(root);
      })
      .map(({ key }) => key),
  );
  const keys = new Map(appearances.map(({ report, actor, key }) => [`${report}\t${actor.id}`, key]));
  const keyOf = (report: string, actor: string) => keys.get(`${report}\t${actor}`)!;
  return { names: namesBy(roots, parties), keyOf, changedPeople, keysOf: keysBy(roots) };
}

const namesBy = (
  roots: ReadonlyMap<string, string>,
  parties: ReadonlyMap<string, string | null>,
): IndexChange['names'] => ({
  idOf: (_report, key) => roots.get(key) ?? key,
  partyOf: (id) => (parties.has(id) ? parties.get(id)! : partyOfKey(id)),
});

function keysBy(roots: ReadonlyMap<string, string>): IndexChange['keysOf'] {
  const keys = groupBy([...roots.keys()], (key) => roots.get(key)!);
  return (id) => keys.get(id) ?? [id];
}

/** The party of each person, by root. */
function partiesOf(forms: readonly PersonForm[], roots: ReadonlyMap<string, string>): Map<string, string | null> {
  const byRoot = groupBy(forms, ({ key }) => roots.get(key)!);
  return new Map(
    [...byRoot].map(([root, own]) => [
      root,
      mostFrequent(own.flatMap(({ party, count }) => (party === null ? [] : [[party, count]]))),
    ]),
  );
}

async function insertAppearances(trx: Transaction<Schema>, appearances: readonly Appearance[]): Promise<void> {
  const rows = appearances.map(
    ({ report, actor: { id, type, name, party, roles }, key, anchor, published, index }) => ({
      report,
      actor: id,
      key,
      type,
      name,
      party,
      roles: JSON.stringify(roles),
      anchor,
      published,
      place: index,
    }),
  );
  for (const part of inParts(rows)) await trx.insertInto('appearances').values(part).execute();
}
