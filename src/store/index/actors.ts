// Who is who: the names of people and how they are joined.
import type { Transaction } from 'kysely';
import { partyOfKey } from '../../record/actors/actor-key.ts';
import { type Appearance, hasForm, mostFrequent, withAppearance } from '../../record/actors/join-actors.ts';
import { entryOf, knownBy, partyOfKnown } from '../../record/actors/known-actors.ts';
import { joinForms, type PersonForm } from '../../record/actors/person-forms.ts';
import { correctedSlots, type Verdicts } from '../../record/decisions/verdicts.ts';
import type { Directory } from '../../record/directory/directory.ts';
import { groupBy } from '../../record/group-by.ts';
import { inParts } from '../in-parts.ts';
import { appearancesUnder } from '../load/load-appearances.ts';
import type { Schema } from '../schema.ts';
import { changeDirectory, isJoinedByAnother, storeKnown } from './directory.ts';
import type { IndexChange } from './index-change.ts';
import { countNames, forgetNames } from './names.ts';

type ActorChange = Pick<IndexChange, 'names' | 'changedPeople' | 'keysOf'>;

/** By what actors are joined. */
interface Joining {
  readonly verdicts: Verdicts;
  readonly directory: Directory;
}

/**
 * Adds the appearances of reports, joins the names again, and tells what that changed. `forgotten` are the keys of actors
 * of whom something was forgotten.
 */
export async function indexActors(
  trx: Transaction<Schema>,
  added: readonly Appearance[],
  forgotten: readonly string[],
  joining: Joining,
): Promise<ActorChange> {
  const { verdicts, directory } = joining;
  await insertAppearances(trx, added);
  const isAnother = await isJoinedByAnother(trx, directory);
  const recounted = [...new Set([...forgotten, ...(isAnother ? await changeDirectory(trx, directory) : [])])];
  const again = new Set(recounted);
  const appearances = [...added.filter(({ key }) => !again.has(key)), ...(await appearancesUnder(trx, recounted))];
  await forgetNames(trx, recounted);
  await countNames(trx, appearances);
  const before = await trx.selectFrom('forms').selectAll().execute();
  const kept = before.filter(({ key }) => !again.has(key));
  const forms = new Map<string, PersonForm>(kept.map((form) => [form.key, form]));
  const touched = new Set([...recounted, ...count(appearances, forms, joining)]);
  const roots = joinForms([...forms.values()], verdicts);
  const rootsBefore = new Map(before.map(({ key, root }) => [key, root]));
  for (const [key, root] of roots) if (rootsBefore.get(key) !== root) touched.add(key);
  await storeForms(trx, touched, forms, roots);
  await storeKnown(
    trx,
    [...touched].flatMap((key) => forms.get(key)?.entry ?? []),
    directory,
  );

  const knownBefore = new Set(before.flatMap(({ key, entry }) => (isAnother && entry !== null ? [key] : [])));
  const partyBefore = partyBy(before, rootsBefore, joining);
  const partyOf = partyBy([...forms.values()], roots, joining);
  const changedPeople = new Set(
    [...new Set([...rootsBefore.keys(), ...roots.keys()])].filter((key) => {
      const [was, is] = [rootsBefore.get(key) ?? key, roots.get(key) ?? key];
      return was !== is || partyBefore(was) !== partyOf(is) || knownBefore.has(key);
    }),
  );
  return { names: { idOf: (key) => roots.get(key) ?? key, partyOf }, changedPeople, keysOf: keysBy(roots) };
}

/** Counts appearances under the names that may be joined with others; gives their keys. */
function count(
  appearances: readonly Appearance[],
  forms: Map<string, PersonForm>,
  { verdicts, directory }: Joining,
): Set<string> {
  const joinable = appearances.filter((appearance) => hasForm(appearance, verdicts, directory));
  for (const appearance of joinable) forms.set(appearance.key, withAppearance(forms.get(appearance.key), appearance));
  const keys = new Set(joinable.map(({ key }) => key));
  for (const key of keys) {
    const form = forms.get(key)!;
    forms.set(key, { ...form, entry: entryOf(form, directory) });
  }
  return keys;
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
      .values(
        part.map(({ key, name, party, count, first, last, entry, root }) => ({
          ...{ key, name, party, count, first, last, entry, root },
        })),
      )
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          count: eb.ref('excluded.count'),
          first: eb.ref('excluded.first'),
          last: eb.ref('excluded.last'),
          entry: eb.ref('excluded.entry'),
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
  { verdicts, directory }: Joining,
): (root: string) => string | null {
  const parties = new Map(
    [...groupBy(forms, ({ key }) => roots.get(key)!)].map(([root, own]) => {
      const given = own.flatMap(({ party, count }) => (party === null ? [] : [[party, count] as const]));
      const { party } = correctedSlots(verdicts.on(own.map(({ key }) => key)));
      if (party !== undefined) return [root, party as string | null];
      return [root, mostFrequent(given) ?? partyOfKnown(knownBy(own, directory))];
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
