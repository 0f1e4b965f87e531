// Reads a report: runs the layers in their order, each on what those before it found.
import program from '../../package.json' with { type: 'json' };
import { languageCodes, languageOf } from '../language/index.ts';
import { articleText } from '../report/article.ts';
import type { Range } from '../report/draft.ts';
import type { Report } from '../report/report.ts';
import { findActors } from './actors/find-actors.ts';
import { withActor } from './actors/mention.ts';
import { assemble, type ExplainedFact, type Found, statementId } from './assemble.ts';
import { findConditions } from './conditions/find-conditions.ts';
import type { Spoken } from './conditions/scene.ts';
import { findSettlements } from './conditions/settlements.ts';
import { findMeetings } from './meetings/find-meetings.ts';
import { findPositions } from './positions/find-positions.ts';
import type { Reading } from './reading.ts';
import { findStatements } from './statements/find-statements.ts';
import { type AnalysedText, analyseText } from './text/analysed-text.ts';
import { findTimes } from './times/find-times.ts';
import type { TokenRange } from './trace.ts';

/** A report in a language that has no folder in `src/language`. */
export class UnreadLanguageError extends Error {
  override readonly name = 'UnreadLanguageError';

  constructor(language: string) {
    super(`reports in the language ${language} are not read yet. Parley reads ${languageCodes.join(', ')}.`);
  }
}

/** What is needed to show a place of a report. Offsets are those of the reading. */
export interface Outline {
  /** The report's text with all that is not the article blanked to spaces. */
  article: string;
  /** The line the article opens with, where it is no paragraph of its own. */
  headline?: Range;
  paragraphs: Range[];
  sentences: Range[];
}

export interface ReadReport {
  reading: Reading;
  /** By the key of the fact (`facts.ts`). */
  traces: ReadonlyMap<string, ExplainedFact>;
  outline: Outline;
}

/**
 * Reads one report. The same report always gives the same reading.
 *
 * @throws UnreadLanguageError
 */
export function readReport(report: Report): ReadReport {
  const language = languageOf(report.language);
  if (!language) throw new UnreadLanguageError(report.language);
  const { id, published, title, outlet, url } = report;
  const body = report.body ?? { start: 0, end: report.text.length };
  const article = articleText(report);
  const text = analyseText(report.text, language, { ...body, masked: article });
  const { layers, traces } = assemble(text, find(text, published));
  const reading: Reading = {
    report: {
      id,
      language: report.language,
      published,
      ...(title && { title }),
      ...(outlet && { outlet }),
      ...(url && { url }),
    },
    reader: { name: program.name, version: program.version },
    ...layers,
  };
  return { reading, traces, outline: outlineOf(text, article) };
}

/** Runs the layers. */
function find(text: AnalysedText, published: string): Found {
  const times = findTimes(text, published);
  const named = findActors(text);
  const { statements, actors: list, referents } = findStatements(text, named);
  const mentions = named.mentions.map((mention) => {
    const actor = referents.get(mention.index);
    return actor === undefined ? mention : withActor(mention, actor);
  });
  const actors = { ...named, list, mentions };
  const spoken = statements.map(
    ({ speaker, first, last, cue }, index): Spoken => ({
      id: statementId(index),
      speaker,
      first,
      last,
      cueFirst: cue?.first ?? -1,
      cueLast: cue?.last ?? -1,
    }),
  );
  const meetings = findMeetings(text, actors, times, published);
  const conditions = findConditions(text, actors, spoken);
  const positions = findPositions(text, actors, spoken, conditions);
  const settlements = findSettlements(text, actors, spoken);
  return { times, actors, statements, meetings, positions, conditions, settlements };
}

function outlineOf(text: AnalysedText, article: string): Outline {
  const ranges = (stretches: readonly TokenRange[]): Range[] =>
    stretches.map(({ first, last }) => ({ start: text.tokens[first].start, end: text.tokens[last - 1].end }));
  const [headline] = ranges(text.paragraphs.filter(({ index, kind }) => index === 0 && kind === 'headline'));
  return {
    article,
    ...(headline && { headline }),
    paragraphs: ranges(text.paragraphs),
    sentences: ranges(text.sentences),
  };
}
