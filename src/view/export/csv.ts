// A table of the record as comma-separated values.
import { stringify } from 'csv-stringify/sync';
import type { RecordDocument } from '../../record/record.ts';
import { safeLine } from '../words/safe.ts';
import { tableRows } from './csv-tables.ts';
import type { ExportOptions, ReportTexts } from './export-options.ts';

/**
 * One table (RFC 4180): a header, lines ended by CRLF, UTF-8 without a byte order mark. Each cell is one line of text. A cell
 * that a spreadsheet would take for a formula begins with an apostrophe, as OWASP advises; the exact words are in the record.
 */
export function toCsv(record: RecordDocument, _texts: ReportTexts, { table, language }: ExportOptions): string {
  return csvOf(tableRows(record, table, language));
}

/** Rows of cells as RFC 4180. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(safeLine));
  return stringify(lines, { record_delimiter: '\r\n', escape_formulas: true });
}
