// Makes the compiled Polish lexicon when it is missing or older than anything it is made of.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePolishLexicon } from '../src/language/pl/lexicon/compile.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OUTPUT = join(ROOT, 'dist/pl.lexicon');
const DICTIONARY = join(ROOT, 'node_modules/dictionary-pl');
const SOURCE_FOLDERS = ['src/language/lexicon', 'src/language/pl/lexicon'];

/** Writes `dist/pl.lexicon` if need be; tells on stderr when it does. */
export function ensurePolishLexicon(): void {
  if (existsSync(OUTPUT) && statSync(OUTPUT).mtimeMs > Math.max(...inputs().map((path) => statSync(path).mtimeMs)))
    return;
  const start = performance.now();
  process.stderr.write('Compiling the Polish lexicon (up to 40 s)...\n');
  const bytes = compilePolishLexicon(read('index.aff'), read('index.dic'));
  mkdirSync(dirname(OUTPUT), { recursive: true });
  // Two builds may run at once: each writes its own file, and the rename is atomic.
  const draft = `${OUTPUT}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, OUTPUT);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(`Compiled the Polish lexicon: ${(bytes.length / 1e6).toFixed(1)} MB in ${seconds} s.\n`);
}

const read = (name: string): string => readFileSync(join(DICTIONARY, name), 'utf8');

function inputs(): string[] {
  const sources = SOURCE_FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(ROOT, folder, name)),
  );
  const dictionary = ['index.aff', 'index.dic'].map((name) => join(DICTIONARY, name));
  return [...sources, ...dictionary, join(ROOT, 'src/language/morphology.ts')];
}
