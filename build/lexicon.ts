// The build step that compiles the lexicons.

import { ensureLexicons } from './lexicon-file.ts';

ensureLexicons();
