// Runs the built program as a person does, in a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const BIN = new URL('../../bin/parley.js', import.meta.url).pathname;

/** How the program ended, and what it wrote. */
export interface Ending {
  code: number | null;
  out: string;
  error: string;
}

/** The program in `folder`, which also holds the data folder of the user; `through` is a command that runs what follows it. */
export function programIn(folder: string, through: readonly string[] = []) {
  const start = (...args: string[]): ChildProcess => {
    const { NO_COLOR, FORCE_COLOR, PARLEY_STORE, PARLEY_ACTORS, DATABASE_URL, ...env } = process.env;
    const [command, ...rest] = [...through, process.execPath, BIN, ...args];
    return spawn(command, rest, {
      cwd: folder,
      env: { ...env, LC_ALL: 'C.UTF-8', XDG_DATA_HOME: join(folder, 'data') },
    });
  };
  const parley = async (...args: string[]): Promise<Ending> => {
    const child = start(...args);
    const ending: Ending = { code: null, out: '', error: '' };
    child.stdout!.setEncoding('utf8').on('data', (data) => {
      ending.out += data;
    });
    child.stderr!.setEncoding('utf8').on('data', (data) => {
      ending.error += data;
    });
    [ending.code] = (await once(child, 'close')) as [number];
    return ending;
  };
  return { start, parley };
}
