// Who is who: the names of people and how they are joined.
import type { Transaction } from 'kysely';
import { partyOfKey } from '../../record/actors/actor-key.ts';
import { type Appearance, hasForm, mostFrequent } from '../../record/actors/join-actors.ts';
import { joinForms, type PersonForm } from '../../record/actors/person-forms.ts';
import { correctedSlots, type Verdicts } from '../../record/decisions/verdicts.ts';
import { groupBy } from '../../record/group-by.ts';
import { inParts } from '../in-parts.ts';
import { appearancesUnder } from '../load/load-appearances.ts';
import type { Schema } from '../schema.ts';
import type { IndexChange } from './index-change.ts';
import { countNames, forgetNames } from './names.ts';

type ActorChange = Pick<IndexChange, 'names' | 'changedPeople' | 'keysOf'>;

/**
 * Adds the appearances of reports, joins the names again, and tells what that changed. `recounted` are the keys of actors
 * of whom something was forgotten.
 */
export async function indexActors(
  trx: Transaction<Schema>,
  added: readonly Appearance[],
  recounted: readonly string[],
  verdicts: Verdicts,
): Promise<ActorChange> {
  await insertAppearances(trx, added);
  const again = new Set(recounted);
  const appearances = [...added.filter(({ key }) => !again.has(key)), ...(await appearancesUnder(trx, recounted))];
  await forgetNames(trx, recounted);
  await countNames(trx, appearances);
  const before = await trx.selectFrom('forms').selectAll().execute();
  const kept = before.filter(({ key }) => !again.has(key));
  const forms = new Map<string, PersonForm>(kept.map((form) => [form.key, form]));
  const touched = new Set([...recounted, ...count(appearances, forms, verdicts)]);
  const roots = joinForms([...forms.values()], verdicts);
  const rootsBefore = new Map(before.map(({ key, root }) => [key, root]));
  for (const [key, root] of roots) if (rootsBefore.get(key) !== root) touched.add(key);
  await storeForms(trx, touched, forms, roots);

  const partyBefore = partyBy(before, rootsBefore, verdicts);
  const partyOf = partyBy([...forms.values()], roots, verdicts);
  const changedPeople = new Set(
    [...new Set([...rootsBefore.keys(), ...roots.keys()])].filter((key) => {
      const [was, is] = [rootsBefore.get(key) ?? key, roots.get(key) ?? key];
      return was !== is || partyBefore(was) !== partyOf(is);
    }),
  );
  return { names: { idOf: (key) => roots.get(key) ?? key, partyOf }, changedPeople, keysOf: keysBy(roots) };
}

/** Counts appearances under the names that may be joined with others; gives their keys. */
function count(appearances: readonly Appearance[], forms: Map<string, PersonForm>, verdicts: Verdicts): string[] {
  const joinable = appearances.filter((appearance) => hasForm(appearance, verdicts));
  for (const { key, actor } of joinable) {
    const known = forms.get(key);
    // Of names that differ in marks only, the one with marks.
    const name = known && known.name > actor.name ? known.name : actor.name;
    forms.set(key, { key, name, party: actor.party, count: (known?.count ?? 0) + 1 });
  }
  return joinable.map(({ key }) => key);
}

async function storeForms(
  trx: Transaction<Schema>,
  touched: ReadonlySet<string>,
  forms: ReadonlyMap<string, PersonForm>,
  roots: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = [...touched].flatMap((key) => {
    const form = forms.get(key);
    return form ? [{ ...form, root: roots.get(key)! }] : [];
  });
  const gone = [...touched].filter((key) => !forms.has(key));
  for (const part of inParts(gone)) await trx.deleteFrom('forms').where('key', 'in', part).execute();
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
}

function keysBy(roots: ReadonlyMap<string, string>): IndexChange['keysOf'] {
  const keys = groupBy([...roots.keys()], (key) => roots.get(key)!);
  return (id) => keys.get(id) ?? [id];
}

/** Gives the party of an actor by root. */
function partyBy(
  forms: readonly PersonForm[],
  roots: ReadonlyMap<string, string>,
  verdicts: Verdicts,
): (root: string) => string | null {
  const parties = new Map(
    [...groupBy(forms, ({ key }) => roots.get(key)!)].map(([root, own]) => {
      const given = own.flatMap(({ party, count }) => (party === null ? [] : [[party, count] as const]));
      const { party } = correctedSlots(verdicts.on(own.map(({ key }) => key)));
      return [root, party === undefined ? mostFrequent(given) : (party as string | null)];
    }),
  );
  return (root) => (parties.has(root) ? parties.get(root)! : partyOfKey(root));
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
