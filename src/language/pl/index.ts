// Polish, assembled.
import type { Language } from '../language.ts';
import { loadPolishMorphology } from './lexicon/index.ts';
import { orthography } from './orthography.ts';
import { saying } from './saying.ts';
import { syntax } from './syntax.ts';

/** Opens the lexicon and assembles Polish. @throws LexiconError when the compiled lexicon is missing. */
export function loadPolish(): Language {
  return {
    code: 'pl',
    morphology: loadPolishMorphology(),
    orthography,
    syntax,
    saying,
  };
}
