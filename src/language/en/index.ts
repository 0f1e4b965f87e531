// English, assembled.
import type { Language } from '../language.ts';
import { acts } from './acts.ts';
import { calendar } from './calendar.ts';
import { conditions } from './conditions.ts';
import { issues } from './issues.ts';
import { loadEnglishMorphology } from './lexicon/index.ts';
import { meeting } from './meeting/index.ts';
import { englishNames } from './names.ts';
import { orthography } from './orthography.ts';
import { roles } from './roles.ts';
import { saying } from './saying.ts';
import { syntax } from './syntax.ts';
import { loadEnglishWorld } from './world/index.ts';

/** Opens the lexicon and assembles English. @throws LexiconError when the compiled lexicon is missing. */
export function loadEnglish(): Language {
  const morphology = loadEnglishMorphology();
  return {
    code: 'en',
    morphology,
    orthography,
    syntax,
    saying,
    calendar,
    names: englishNames(),
    roles,
    world: loadEnglishWorld(),
    acts,
    conditions,
    issues,
    meeting,
  };
}
