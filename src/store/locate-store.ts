// Where a person's store is.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const FILE = 'parley.db';

export interface Places {
  /** What `--store` says. */
  readonly wanted?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder of the project. */
  readonly folder: string;
}

/**
 * The location to give `openStore`: what was asked for, else `PARLEY_STORE`, `DATABASE_URL`, `parley.db` in the project's
 * folder where there is one, and else the file in the person's data folder.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function locateStore({ wanted, env, folder }: Places): string {
  const named = wanted ?? (env.PARLEY_STORE || env.DATABASE_URL);
  if (named) return named;
  const here = join(folder, FILE);
  return existsSync(here) ? here : join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'parley', FILE);
}

export const isPostgres = (location: string): boolean => /^postgres(?:ql)?:\/\//.test(location);

/** Whether a store lies in a file. */
export const isFile = (location: string): boolean => !isPostgres(location) && location !== ':memory:';

/** Whether there can be reports at this location: false for a file that is not there. */
export const mayHold = (location: string): boolean => !isFile(location) || existsSync(location);

/** Makes the folder of a store that is a file. */
export function makeFolderOf(location: string): void {
  if (isFile(location)) mkdirSync(dirname(location), { recursive: true });
}

/** Whether a file, by whatever name, is that of the store at this location. */
export function isFileOf(location: string, file: string): boolean {
  if (!isFile(location) || !existsSync(location) || !existsSync(file)) return false;
  const [one, other] = [statSync(location), statSync(file)];
  return one.ino === other.ino && one.dev === other.dev;
}
