// `parley read`: reads files one after the other and prints what they say.
import { endQuietlyWhenClosed, print } from './output.ts';
import { printerFor } from './printer.ts';
import { readFiles } from './read-files.ts';
import type { ReadOptions } from './read-options.ts';

export { usageProblem } from './read-options.ts';

/** Prints the readings of `files` in their order. Gives the exit code: 0, or 1 when something could not be read or explained. */
export async function readCommand(files: readonly string[], options: ReadOptions): Promise<number> {
  endQuietlyWhenClosed();
  const printReading = await printerFor(options);
  return readFiles(
    files,
    { published: options.published, language: options.language },
    (_report, read) => print(printReading(read)),
    true,
  );
}
