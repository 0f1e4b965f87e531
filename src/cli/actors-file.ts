// The directory of a command: the entries that come with the program, and those of a person's own file.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ActorsFileError } from '../record/directory/actors-file-error.ts';
import { builtInDirectory, Directory } from '../record/directory/directory.ts';
import { peopleTables } from '../record/directory/people/index.ts';
import { safeLine } from '../view/words/safe.ts';
import { InputError, readBytes } from './inputs.ts';

/**
 * Runs work with the directory for a folder: with the entries of the file that is `wanted`, else of that of PARLEY_ACTORS,
 * else of `actors.yaml` in the folder where there is one. Gives the exit code of the work, or 1, having said why, when the
 * file can't be read.
 */
export async function withDirectory(
  folder: string,
  wanted: string | undefined,
  work: (directory: Directory) => Promise<number>,
): Promise<number> {
  let directory: Directory;
  try {
    directory = await directoryOf(wanted ?? (process.env.PARLEY_ACTORS || ownFile(folder)));
  } catch (error) {
    if (!(error instanceof InputError || error instanceof ActorsFileError)) throw error;
    process.stderr.write(`parley: ${safeLine(error.message)}\n`);
    return 1;
  }
  return work(directory);
}

async function directoryOf(file: string | undefined): Promise<Directory> {
  if (file === undefined) return builtInDirectory;
  const bytes = await readBytes(file);
  const { parseActors } = await import('../record/directory/parse-actors.ts');
  return new Directory(peopleTables, parseActors(new TextDecoder().decode(bytes), file));
}

function ownFile(folder: string): string | undefined {
  const file = join(folder, 'actors.yaml');
  return existsSync(file) ? file : undefined;
}
