// The report files that names on the command line stand for.
import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const REPORT = new Set(['.txt', '.md', '.markdown', '.json']);

/** Files as named, and for a folder those in it and in its folders that may be reports, in the order of their names. */
export function findFiles(names: readonly string[]): string[] {
  return names.flatMap((name) => (name !== '-' && isFolder(name) ? filesIn(name) : [name]));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path);
      return REPORT.has(extname(entry.name).toLowerCase()) ? [path] : [];
    });
}

const isFolder = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
