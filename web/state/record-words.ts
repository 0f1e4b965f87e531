// The names of what a page of the interface holds, in the language of the interface.

import type { ActorName } from '../../src/api/shapes/page.ts';
import type { RecordedReport } from '../../src/record/record.ts';
import { RecordWords } from '../../src/view/words/record-words.ts';
import { language } from './language.svelte.ts';

/** Whom the facts of an answer name, and the reports they rest on. */
export interface Named {
  readonly asOf: string;
  readonly actors: readonly ActorName[];
  readonly reports: readonly RecordedReport[];
}

/** Puts the facts of an answer into words. Reads the language of the interface: made anew where that changes, if called in `$derived`. */
export const wordsFor = ({ asOf, actors, reports }: Named): RecordWords =>
  new RecordWords(
    {
      ...{ asOf, reports: [...reports], meetings: [], statements: [], positions: [], conditions: [] },
      actors: actors.map((actor) => ({ roles: [], appearances: [], ...actor })),
    },
    language.recordWords,
  );
