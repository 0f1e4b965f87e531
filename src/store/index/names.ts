// Under which names and for which parties actors appear, and where first: counted, so that nobody's appearances are read again.
import type { Transaction } from 'kysely';
import type { Appearance } from '../../record/actors/join-actors.ts';
import { groupBy } from '../../record/group-by.ts';
import { byPublication } from '../../record/input.ts';
import { inParts, queryInParts } from '../in-parts.ts';
import type { Schema } from '../schema.ts';

/** Counts the names of new appearances. */
export async function countNames(trx: Transaction<Schema>, appearances: readonly Appearance[]): Promise<void> {
  await addCounts(trx, appearances);
  await noteFirst(trx, appearances);
}

/** Forgets all that was counted under these keys. */
export async function forgetNames(trx: Transaction<Schema>, keys: readonly string[]): Promise<void> {
  for (const part of inParts(keys)) {
    await trx.deleteFrom('actor_names').where('key', 'in', part).execute();
    await trx.deleteFrom('actor_keys').where('key', 'in', part).execute();
  }
}

async function addCounts(trx: Transaction<Schema>, appearances: readonly Appearance[]): Promise<void> {
  const named = groupBy(appearances, ({ key, actor }) => [key, actor.name, actor.party].join('\n'));
  const rows = [...named.values()].map((group) => {
    const [{ key, actor }] = group;
    return { key, name: actor.name, party: actor.party ?? '', count: group.length };
  });
  for (const part of inParts(rows)) {
    await trx
      .insertInto('actor_names')
      .values(part)
      .onConflict((conflict) =>
        conflict
          .columns(['key', 'name', 'party'])
          .doUpdateSet((eb) => ({ count: eb('actor_names.count', '+', eb.ref('excluded.count')) })),
      )
      .execute();
  }
}

async function noteFirst(trx: Transaction<Schema>, appearances: readonly Appearance[]): Promise<void> {
  const firsts = new Map<string, Appearance>();
  for (const one of appearances) {
    const first = firsts.get(one.key);
    if (!first || byPublication(one, first) < 0) firsts.set(one.key, one);
  }
  const known = await queryInParts([...firsts.keys()], (keys) =>
    trx
      .selectFrom('actor_keys')
      .select(['key', 'published', 'report', 'place as index'])
      .where('key', 'in', keys)
      .execute(),
  );
  for (const { key, ...before } of known) if (byPublication(before, firsts.get(key)!) < 0) firsts.delete(key);
  const rows = [...firsts.values()].map(({ key, actor: { type }, anchor, published, report, index }) => ({
    key,
    type,
    anchor,
    published,
    report,
    place: index,
  }));
  for (const part of inParts(rows)) {
    await trx
      .insertInto('actor_keys')
      .values(part)
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet((eb) => ({
          type: eb.ref('excluded.type'),
          anchor: eb.ref('excluded.anchor'),
          published: eb.ref('excluded.published'),
          report: eb.ref('excluded.report'),
          place: eb.ref('excluded.place'),
        })),
      )
      .execute();
  }
}
