// Makes sure the tests have a compiled Polish lexicon to read.

import { ensureLexicons } from './lexicon-file.ts';

export default ensureLexicons;
