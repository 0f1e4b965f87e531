// The bytes of the files named on the command line.
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';

/** What can be wrong with a file before anything of it is read. The message names the file and the remedy. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(file: string, problem: string, remedy: string) {
    super(`${file}: ${problem}. ${remedy}`);
  }
}

const problems: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  ENOENT: ['there is no such file', 'Check its name and folder.'],
  ENOTDIR: ['there is no such file', 'Check its name and folder.'],
  EISDIR: ['this is a folder', 'Name the files in it, for example with `*.txt`.'],
  EACCES: ['it may not be read', 'Check its permissions.'],
  EPERM: ['it may not be read', 'Check its permissions.'],
  ERR_FS_FILE_TOO_LARGE: ['it is larger than 2 GB', 'Split it into reports.'],
};

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws InputError
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    // One file is read after the other, which takes half as long without promises.
    return file === '-' ? await buffer(process.stdin) : readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [problem, remedy] = problems[code ?? ''] ?? [message, 'Check that it can be opened.'];
    throw new InputError(file === '-' ? 'standard input' : file, problem, remedy);
  }
}
