// The contract of a language: one folder per language fills it, with the same file names in each.
import type { Morphology } from './morphology.ts';
import type { Orthography } from './orthography.ts';
import type { Saying } from './saying.ts';
import type { Syntax } from './syntax.ts';

/** What the reader knows of one language. Data first; functions only for inflection. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  readonly morphology: Morphology;
  readonly orthography: Orthography;
  readonly syntax: Syntax;
  readonly saying: Saying;
}
