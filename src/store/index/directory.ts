// The directory by which the actors of a store are joined, and the entries that its names stand for.
import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Directory } from '../../record/directory/directory.ts';
import type { DirectoryEntry } from '../../record/directory/entry.ts';
import { inParts, queryInParts } from '../in-parts.ts';
import type { Reading } from '../load/reading.ts';
import type { Schema } from '../schema.ts';

const digests = new WeakMap<Directory, string>();

function digestOf(directory: Directory): string {
  const digest = digests.get(directory) ?? createHash('sha256').update(directory.content()).digest('hex');
  digests.set(directory, digest);
  return digest;
}

/** Whether the store holds reports that were indexed before there was a directory, and so by tables and rules of then. */
export async function isIndexedOfOld(trx: Reading): Promise<boolean> {
  const { digest } = await trx.selectFrom('directory').select('digest').executeTakeFirstOrThrow();
  return digest === '' && (await trx.selectFrom('reports').select('id').limit(1).execute()).length > 0;
}

/** Whether the actors of the store were joined by another directory. */
export async function isJoinedByAnother(trx: Reading, directory: Directory): Promise<boolean> {
  const { digest } = await trx.selectFrom('directory').select('digest').executeTakeFirstOrThrow();
  return digest !== digestOf(directory);
}

/** Notes that actors are joined by this directory; gives the keys of those whom it may make others, which are to be counted again. */
export async function changeDirectory(trx: Transaction<Schema>, directory: Directory): Promise<string[]> {
  await trx
    .updateTable('directory')
    .set({ digest: digestOf(directory) })
    .execute();
  await trx.deleteFrom('known_actors').execute();
  const rows = await trx
    .selectFrom('actor_keys')
    .select('key')
    .where('type', 'in', ['person', 'organisation'])
    .execute();
  return rows.map(({ key }) => key);
}

/** Keeps the entries with these ids. */
export async function storeKnown(
  trx: Transaction<Schema>,
  ids: readonly string[],
  directory: Directory,
): Promise<void> {
  const rows = [...new Set(ids)].map((id) => ({ id, content: JSON.stringify(directory.get(id)) }));
  for (const part of inParts(rows)) {
    await trx
      .insertInto('known_actors')
      .values(part)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
}

/** The kept entries with these ids. */
export async function loadKnownEntries(trx: Reading, ids: readonly string[]): Promise<Map<string, DirectoryEntry>> {
  const rows = await queryInParts([...new Set(ids)], (part) =>
    trx.selectFrom('known_actors').selectAll().where('id', 'in', part).execute(),
  );
  return new Map(rows.map(({ id, content }) => [id, JSON.parse(content) as DirectoryEntry]));
}
