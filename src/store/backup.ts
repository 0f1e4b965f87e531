// Writes a store to one file, and puts such a file back.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Checked, checkStore } from './check.ts';
import { copyStore } from './copy-store.ts';
import { copySqliteFile } from './databases/sqlite.ts';
import type { OnProgress } from './index-anew.ts';
import { isFile, makeFolderOf, mayHold } from './locate-store.ts';
import { isDamage, openStore, problemOf, type Store, StoreError } from './open-store.ts';
import { holdsAnything } from './tables.ts';

/** What follows the name of a store in those of its files. */
const TAILS = ['', '-wal', '-shm'];

/**
 * Writes the store as it is now to `file`, an SQLite store whatever the database; it is there whole or not at all.
 *
 * @throws StoreError where a file of that name is there and may not be replaced
 */
export async function backUp(store: Store, file: string, mayReplace: boolean, onProgress: OnProgress): Promise<void> {
  if (existsSync(file) && !mayReplace) {
    throw new StoreError(`${file}: there is a file of that name already. Give another one, or --force.`);
  }
  await inPart(file, async (part) => {
    if (store.copyTo) store.copyTo(part);
    else await withStore(part, (copy) => copyStore(store, copy, onProgress));
    const faults = await withStore(part, (copy) => copy.faults());
    if (faults.length > 0)
      throw new StoreError(`${file}: what was written is broken (${faults[0]}). Try another disk.`);
    await place(part, file);
  });
}

/** What was done to restore a backup. */
export interface Restored {
  readonly checked: Checked;
  /** The file in which what the store held before is kept. */
  readonly aside?: string;
}

/**
 * Puts what a backup holds into the store at `location`, which has to be empty unless `mayReplace`; what it held is kept
 * in a file beside it. The backup stays as it is.
 *
 * @throws StoreError where the backup is no store, was made by a newer program or is broken, or the store is not empty
 */
export async function restore(
  file: string,
  location: string,
  mayReplace: boolean,
  onProgress: OnProgress,
): Promise<Restored> {
  if (!existsSync(file)) throw new StoreError(`${file}: there is no such file.`);
  makeFolderOf(location);
  const beside = isFile(location) ? location : join(tmpdir(), 'parley-backup.db');
  return inPart(beside, async (part) => {
    // Opening an older backup brings it up to date, which only its copy may suffer.
    copyBackup(file, part);
    const checked = await withStore(part, (copy) => checkStore(copy, onProgress));
    if (checked.faults.length > 0) {
      throw new StoreError(`${file}: it is broken: ${checked.faults[0].problem}. Nothing was changed.`);
    }
    return { checked, aside: await putIn(part, location, mayReplace, onProgress) };
  });
}

/** Puts the store in the file `part` in the place of that at `location`; gives the file in which what was there is kept. */
async function putIn(part: string, location: string, mayReplace: boolean, onProgress: OnProgress) {
  if (!mayHold(location)) {
    await place(part, location);
    return undefined;
  }
  try {
    return await withStore(location, (store) =>
      replaceContents(store, part, nameAside(location), mayReplace, onProgress),
    );
  } catch (error) {
    if (!mayReplace || !isFile(location) || !isDamage(error)) throw error;
    // Nothing can be copied out of it: it is kept as it is.
    const aside = nameAside(location);
    for (const tail of TAILS) if (existsSync(location + tail)) renameSync(location + tail, aside + tail);
    await place(part, location);
    return aside;
  }
}

/** Others may have the store open: its contents are replaced, not its file. */
async function replaceContents(
  store: Store,
  part: string,
  aside: string,
  mayReplace: boolean,
  onProgress: OnProgress,
): Promise<string | undefined> {
  const { db } = store;
  const { count: turn } = await db.selectFrom('turns').select('count').executeTakeFirstOrThrow();
  const isEmpty = !(await holdsAnything(db));
  if (!isEmpty) {
    if (!mayReplace) {
      throw new StoreError(
        'the store is not empty. With --replace the backup takes its place, and what it holds is kept in a file.',
      );
    }
    await backUp(store, aside, false, onProgress);
  }
  await withStore(part, (copy) => copyStore(copy, store, onProgress, turn));
  return isEmpty ? undefined : aside;
}

async function place(part: string, location: string): Promise<void> {
  await onDisk(part);
  renameSync(part, location);
}

/** A name that is free for what a store at `location` held. */
function nameAside(location: string): string {
  const name = `${isFile(location) ? location : 'parley.db'}.before-restore`;
  for (let number = 1; ; number++) if (!existsSync(`${name}-${number}`)) return `${name}-${number}`;
}

function copyBackup(file: string, part: string): void {
  try {
    copySqliteFile(file, part);
  } catch (error) {
    throw new StoreError(`${file}: ${problemOf(error)}`);
  }
}

async function withStore<T>(location: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(location);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Works on a file beside `file` that is gone afterwards, unless it was moved. */
async function inPart<T>(file: string, work: (part: string) => Promise<T>): Promise<T> {
  const part = `${file}.part-${process.pid}`;
  try {
    return await work(part);
  } finally {
    for (const tail of TAILS) rmSync(part + tail, { force: true });
  }
}

/** Waits until a file is on the disk. */
async function onDisk(file: string): Promise<void> {
  for (const name of [file, dirname(file)]) {
    const handle = await open(name, 'r');
    await handle.sync();
    await handle.close();
  }
}
