// Reads short reports for the tests of the record.
import { readReport } from '../reading/read.ts';
import { parseReport } from '../report/report.ts';
import type { ReportRead } from './input.ts';

/** A report with this id, published on this ISO day. */
export async function reportRead(id: string, published: string, text: string, language = 'pl'): Promise<ReportRead> {
  const bytes = new TextEncoder().encode(JSON.stringify({ id, published, language, text }));
  const report = await parseReport({ bytes, name: `${id}.json` });
  const { reading, outline } = readReport(report);
  return { text: report.text, reading, sentences: outline.sentences };
}
