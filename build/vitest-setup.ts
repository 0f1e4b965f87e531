// Makes sure the tests have a compiled Polish lexicon to read.

import { ensurePolishLexicon } from './lexicon-file.ts';

export default ensurePolishLexicon;
