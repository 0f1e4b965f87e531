// Polish, assembled.
import type { Language } from '../language.ts';
import { acts } from './acts.ts';
import { calendar } from './calendar.ts';
import { conditions } from './conditions.ts';
import { issues } from './issues.ts';
import { loadPolishMorphology } from './lexicon/index.ts';
import { meeting } from './meeting/index.ts';
import { polishNames } from './names.ts';
import { orthography } from './orthography.ts';
import { roles } from './roles.ts';
import { saying } from './saying.ts';
import { syntax } from './syntax.ts';
import { loadPolishWorld } from './world/index.ts';

/** Opens the lexicon and assembles Polish. @throws LexiconError when the compiled lexicon is missing. */
export function loadPolish(): Language {
  const morphology = loadPolishMorphology();
  return {
    code: 'pl',
    morphology,
    orthography,
    syntax,
    saying,
    calendar,
    names: polishNames(morphology),
    roles,
    world: loadPolishWorld(),
    acts,
    conditions,
    issues,
    meeting,
  };
}
