// The library: `read` a report, and the parts it is made of.
import { type ReadReport, readReport } from './reading/read.ts';
import type { Reading } from './reading/reading.ts';
import { type Given, parseReport, type Report } from './report/report.ts';

export type { ExplainedFact } from './reading/assemble.ts';
export { type Outline, type ReadReport, readReport, UnreadLanguageError } from './reading/read.ts';
export type * from './reading/reading.ts';
export { ReportError, type ReportErrorCode } from './report/errors.ts';
export { type Given, parseReport, parseReports, type Report, type ReportInput } from './report/report.ts';

/** A report whose text is at hand; what is left out is sought in the text. */
export type ReportSource = Pick<Report, 'text'> & Partial<Pick<Report, 'id'>> & Given;

/**
 * Reads one report: its text, the bytes of its file (text, Markdown, JSON), or an object that holds its text.
 * `given` goes before what the report says of itself.
 *
 * @throws ReportError for an input that gives no report, UnreadLanguageError for a language Parley does not read
 */
export async function read(input: string | Uint8Array | ReportSource | Report, given?: Given): Promise<Reading> {
  return (await readWithTraces(input, given)).reading;
}

async function readWithTraces(input: string | Uint8Array | ReportSource | Report, given?: Given): Promise<ReadReport> {
  if (typeof input === 'object' && 'format' in input) return readReport({ ...input, ...given });
  const isText = typeof input === 'string' || input instanceof Uint8Array;
  const content = isText ? input : JSON.stringify(input);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readReport(await parseReport({ bytes, name: isText ? 'report' : 'report.json' }, given));
}
