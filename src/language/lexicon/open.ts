// Opens a compiled lexicon from disk.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LexiconError } from './format.ts';
import { Lexicon } from './reader.ts';

/**
 * The lexicon in `file`, looked for beside this module (the built bundle), then in `dist` of the source tree.
 *
 * @throws LexiconError when it is missing or of another version.
 */
export function openLexicon(file: string, language: string): Lexicon {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const path of [join(here, file), join(here, '../../../dist', file)]) {
    try {
      return new Lexicon(readFileSync(path));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new LexiconError(`The ${language} lexicon ${file} is missing. Run \`npm run build\` to make it.`);
}
