// Opens the store a command works on, and tells a person what is wrong with it.
import { dirname } from 'node:path';
import { isFile, locateStore, makeFolderOf, mayHold } from '../store/locate-store.ts';
import { openStore, problemOf, type Store, StoreError } from '../store/open-store.ts';
import { safeLine } from '../view/words/safe.ts';
import { withDirectory } from './actors-file.ts';

export interface StoreWishes {
  /** Where the store is. */
  readonly store?: string;
  /** A file of actors. */
  readonly actors?: string;
}

/** Runs `work` on the store, which is made where there is none, and closes it. Gives the exit code of the work, or 1 when the store fails. */
export function withStore(options: StoreWishes, work: (store: Store) => Promise<number>): Promise<number> {
  const location = locationOf(options);
  const folder = isFile(location) ? dirname(location) : process.cwd();
  return withDirectory(folder, options.actors, (directory) =>
    withStoreErrors(async () => {
      makeFolderOf(location);
      const store = await openStore(location, directory);
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    }),
  );
}

/** Runs work that may find a store wanting, and tells a person what is wrong with it. */
export async function withStoreErrors(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    const problem = error instanceof StoreError ? error.message : storeProblem(error);
    if (problem === undefined) throw error;
    process.stderr.write(`parley: ${safeLine(problem)}\n`);
    return 1;
  }
}

/** As `withStore`, for what only reads: there has to be a store. */
export async function withExistingStore(
  options: StoreWishes,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const location = locationOf(options);
  if (mayHold(location)) return withStore(options, work);
  process.stderr.write(`parley: there is no store at ${safeLine(location)} yet. Make one with \`parley add FILE…\`.\n`);
  return 1;
}

export const locationOf = ({ store }: { readonly store?: string }): string =>
  locateStore({ wanted: store, env: process.env, folder: process.cwd() });

/** What to say of an error that the database or the disk gave; other errors are faults of the program. */
function storeProblem(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const fromStore = code === 'ERR_SQLITE_ERROR' || /^(?:E[A-Z]+|\d{2}[0-9A-Z]{3})$/.test(code);
  return fromStore ? `the store: ${problemOf(error)}` : undefined;
}
