// What is wrong with a file of actors, said so that a person knows where to look and what to do.

/** The message names the file, the place and the remedy. */
export class ActorsFileError extends Error {
  override readonly name = 'ActorsFileError';

  /** Lines and columns count from 1. */
  constructor(file: string, { line, col }: { readonly line: number; readonly col: number }, problem: string) {
    super(`${file}, line ${line}, column ${col}: ${problem}. docs/directory.md shows how entries are written.`);
  }
}
