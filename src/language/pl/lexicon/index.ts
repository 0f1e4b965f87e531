// Polish morphology: the compiled lexicon, opened once, with the rules of capital letters.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LexiconError } from '../../lexicon/format.ts';
import { Lexicon } from '../../lexicon/reader.ts';
import type { Analysis, Morphology } from '../../morphology.ts';

/** Name of the compiled lexicon inside `dist`. */
export const LEXICON_FILE = 'pl.lexicon';

/** Forms kept; a report has a few hundred different ones. */
const CACHE_SIZE = 20_000;

/** Opens the compiled Polish lexicon. @throws LexiconError when it is missing or of another version. */
export function loadPolishMorphology(): Morphology {
  return polishMorphology(new Lexicon(readLexicon()));
}

/** Polish morphology over an open lexicon. */
export function polishMorphology(lexicon: Pick<Lexicon, 'lookUp'>): Morphology {
  const cache = new Map<string, readonly Analysis[]>();
  return {
    analyse(form) {
      const known = cache.get(form);
      if (known) return known;
      const analyses = spellings(form).flatMap((spelling) => analyseSpelling(lexicon, spelling));
      if (cache.size >= CACHE_SIZE) cache.clear();
      cache.set(form, analyses);
      return analyses;
    },
  };
}

/** The spellings under which the lexicon may hold a form seen in running text. */
function spellings(form: string): string[] {
  const lower = form.toLowerCase();
  if (form === lower) return [form];
  const capitalised = lower.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  return form === form.toUpperCase() && form.length > 1 ? [...new Set([form, capitalised, lower])] : [form, lower];
}

function analyseSpelling(lexicon: Pick<Lexicon, 'lookUp'>, form: string): readonly Analysis[] {
  return lexicon.lookUp(form);
}

/** Looks beside this module (the built bundle), then in `dist` of the source tree. */
function readLexicon(): Uint8Array {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const path of [join(here, LEXICON_FILE), join(here, '../../../../dist', LEXICON_FILE)]) {
    try {
      return readFileSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new LexiconError(`The Polish lexicon ${LEXICON_FILE} is missing. Run \`npm run build\` to make it.`);
}
