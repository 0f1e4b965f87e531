// Who the actors of some facts are: the ids, names and parties that all reports give them, and where some reports name them.

import type { ActorType } from '../../reading/reading.ts';
import { type Appearance, type KnownActor, knownActor, shownIn } from '../../record/actors/join-actors.ts';
import { knownBy } from '../../record/actors/known-actors.ts';
import { groupBy } from '../../record/group-by.ts';
import { byPublication } from '../../record/input.ts';
import type { RecordedActor } from '../../record/record.ts';
import { loadVerdicts } from '../decisions/targets.ts';
import { queryInParts } from '../in-parts.ts';
import { loadKnownEntries } from '../index/directory.ts';
import type { Reading } from './reading.ts';

/** Actors by the keys that stand for them. */
export interface LoadedActors {
  /** In the order of their first appearances in the store. */
  readonly actors: readonly RecordedActor[];
  /** The id of the actor that a key stands for. */
  idOf(key: string): string | undefined;
}

/** The actors that stand behind these keys, each with those of `appearances` that are its own. */
export async function loadActors(
  trx: Reading,
  keys: readonly string[],
  appearances: readonly Appearance[],
): Promise<LoadedActors> {
  const rootOf = await loadRoots(trx, [...new Set([...keys, ...appearances.map(({ key }) => key)])]);
  const known = await loadKnown(trx, [...new Set(rootOf.values())]);
  const shown = groupBy([...appearances].sort(byPublication), ({ key }) => rootOf.get(key)!);
  return {
    actors: [...known].map(([root, actor]) => ({ ...actor, ...shownIn(shown.get(root) ?? []) })),
    idOf: (key) => known.get(rootOf.get(key)!)?.id,
  };
}

/** The key by which the actor of each key goes. */
async function loadRoots(trx: Reading, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await queryInParts(keys, (part) =>
    trx.selectFrom('forms').select(['key', 'root']).where('key', 'in', part).execute(),
  );
  const roots = new Map(rows.map(({ key, root }) => [key, root]));
  return new Map(keys.map((key) => [key, roots.get(key) ?? key]));
}

/** All keys that stand for the actors behind these. */
export async function loadKeysBeside(trx: Reading, keys: readonly string[]): Promise<string[]> {
  const roots = await loadRoots(trx, [...new Set(keys)]);
  return [...(await loadMembers(trx, [...new Set(roots.values())])).keys()];
}

/** The keys of the actors that have these ids. */
export async function loadKeysOf(trx: Reading, ids: readonly string[]): Promise<string[]> {
  const anchors = ids.filter((id) => id.startsWith('a-')).map((id) => id.slice('a-'.length));
  const rows = await queryInParts(anchors, (part) =>
    trx.selectFrom('actor_keys').select('key').where('anchor', 'in', part).execute(),
  );
  return loadKeysBeside(
    trx,
    rows.map(({ key }) => key),
  );
}

/** All keys that stand for the same actors as these roots. */
async function loadMembers(trx: Reading, roots: readonly string[]): Promise<Map<string, string>> {
  const rows = await queryInParts(roots, (part) =>
    trx.selectFrom('forms').select(['key', 'root']).where('root', 'in', part).execute(),
  );
  return new Map([...roots.map((root) => [root, root] as const), ...rows.map(({ key, root }) => [key, root] as const)]);
}

/** Who the actors are, by root, in the order of their first appearances. */
async function loadKnown(trx: Reading, roots: readonly string[]): Promise<Map<string, KnownActor>> {
  const rootOf = await loadMembers(trx, roots);
  const keys = [...rootOf.keys()];
  const firsts = await queryInParts(keys, (part) =>
    trx
      .selectFrom('actor_keys')
      .select(['key', 'type', 'anchor', 'published', 'report', 'place as index'])
      .where('key', 'in', part)
      .execute(),
  );
  const names = await queryInParts(keys, (part) =>
    trx.selectFrom('actor_names').selectAll().where('key', 'in', part).execute(),
  );
  const forms = await queryInParts(keys, (part) =>
    trx.selectFrom('forms').select(['name', 'last', 'entry', 'root']).where('key', 'in', part).execute(),
  );
  const entries = await loadKnownEntries(
    trx,
    forms.flatMap(({ entry }) => entry ?? []),
  );
  const formsOf = groupBy(forms, ({ root }) => root);
  const namesOf = groupBy(names, ({ key }) => rootOf.get(key)!);
  const verdicts = await loadVerdicts(trx, 'actor');
  const keysOf = groupBy(keys, (key) => rootOf.get(key)!);
  const firstsOf = groupBy(firsts.sort(byPublication), ({ key }) => rootOf.get(key)!);
  return new Map(
    [...firstsOf].map(([root, [{ anchor, type }]]) => {
      const counted = namesOf.get(root)!.map(({ name, party, count }) => ({ name, party: party || null, count }));
      return [
        root,
        knownActor(
          anchor,
          type as ActorType,
          counted,
          verdicts.on(keysOf.get(root)!),
          knownBy(formsOf.get(root) ?? [], entries),
        ),
      ];
    }),
  );
}
