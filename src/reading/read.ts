// Reads a report: runs the layers in their order and puts what they found into the shape of a reading.
import { languageCodes, languageOf } from '../language/index.ts';
import { articleText } from '../report/article.ts';
import type { Report } from '../report/report.ts';
import { numberFacts } from './facts.ts';
import type { Reading, Span } from './reading.ts';
import { type AnalysedText, analyseText } from './text/analysed-text.ts';
import type { TokenRange } from './trace.ts';

/** Name and version of this reader, so that a record can say what it rests on. */
export const READER = { name: 'parley', version: '0.1.0' };

/** A report in a language that has no folder in `src/language`. */
export class UnreadLanguageError extends Error {
  override readonly name = 'UnreadLanguageError';

  constructor(language: string) {
    super(`reports in the language ${language} are not read yet. Parley reads ${languageCodes.join(', ')}.`);
  }
}

/** Why a fact was read. `words` are the words the rule went by, in the order of the text. */
export interface ExplainedFact {
  number: number;
  rule: string;
  words: Span[];
}

/** Where the paragraphs and the sentences of a report stand, as spans of its text. */
export interface Outline {
  paragraphs: Span[];
  sentences: Span[];
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
  const body = report.body ?? { start: 0, end: report.text.length };
  const text = analyseText(report.text, language, { ...body, masked: articleText(report) });
  const { id, published, title, outlet, url } = report;
  const reading: Reading = {
    report: {
      id,
      language: report.language,
      published,
      ...(title && { title }),
      ...(outlet && { outlet }),
      ...(url && { url }),
    },
    reader: READER,
    actors: [],
    times: [],
    meetings: [],
    statements: [],
    positions: [],
    conditions: [],
  };
  numberFacts(reading);
  return { reading, traces: new Map(), outline: outlineOf(text) };
}

function outlineOf(text: AnalysedText): Outline {
  const spans = (ranges: readonly TokenRange[]) => ranges.map((range) => spanOf(text, range));
  return { paragraphs: spans(text.paragraphs), sentences: spans(text.sentences) };
}

/** The span of the text that a stretch of tokens covers. */
function spanOf({ tokens, text }: AnalysedText, { first, last }: TokenRange): Span {
  const start = tokens[first].start;
  const end = tokens[last - 1].end;
  return { start, end, text: text.slice(start, end) };
}
