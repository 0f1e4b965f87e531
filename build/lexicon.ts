// The build step that compiles the Polish lexicon.

import { ensurePolishLexicon } from './lexicon-file.ts';

ensurePolishLexicon();
