// The layers under positions and conditions, run over a text for the tests.
import { languageOf } from '../../language/index.ts';
import { findActors } from '../actors/find-actors.ts';
import type { Actors } from '../actors/mention.ts';
import { findStatements } from '../statements/find-statements.ts';
import { type AnalysedText, analyseText } from '../text/analysed-text.ts';
import type { Spoken } from './stage.ts';

export interface Layers {
  readonly text: AnalysedText;
  readonly actors: Actors;
  readonly statements: Spoken[];
}

/** Analyses a text, with its actors and statements. */
export function layersOf(words: string, code: 'en' | 'pl' = 'pl'): Layers {
  const text = analyseText(words, languageOf(code)!, { start: 0, end: words.length });
  const actors = findActors(text);
  const found = findStatements(text, actors);
  const statements = found.statements.map(({ speaker, first, last, cue }, index) => ({
    id: `s${index + 1}`,
    speaker,
    first,
    last,
    cueFirst: cue?.first ?? -1,
    cueLast: cue?.last ?? -1,
  }));
  return { text, actors: { ...actors, list: found.actors }, statements };
}
