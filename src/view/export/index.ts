// The formats in which a record leaves the program, and the one function that writes them.
import type { RecordDocument } from '../../record/record.ts';
import { defaultOptions, type ExportOptions, type ReportTexts } from './export-options.ts';

export { csvTables } from './csv-tables.ts';
export type { ExportOptions, ReportTexts } from './export-options.ts';

export const exportFormats = [
  'record',
  'json-ld',
  'csv',
  'ics',
  'atom',
  'markdown',
  'html',
  'plover',
  'wikitext',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface FormatFacts {
  /** What the format is, for a page of help. */
  readonly description: string;
  /** Media type (IANA), of text in UTF-8. */
  readonly mediaType: string;
  /** How the name of a file ends, without the dot. */
  readonly extension: string;
}

type Write = (record: RecordDocument, texts: ReportTexts, options: ExportOptions) => string;

interface Format extends FormatFacts {
  /** Loads what writes it: no format costs the others the time of its libraries. */
  load(): Promise<Write>;
}

const formats: Readonly<Record<ExportFormat, Format>> = {
  record: {
    description: 'the record itself, as one JSON document',
    mediaType: 'application/json',
    extension: 'json',
    load: async () => (await import('./record-json.ts')).toRecordJson,
  },
  'json-ld': {
    description: 'linked data: schema.org, PROV-O, Web Annotation',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    load: async () => (await import('./json-ld.ts')).toJsonLd,
  },
  csv: {
    description: 'one table as comma-separated values (RFC 4180)',
    mediaType: 'text/csv',
    extension: 'csv',
    load: async () => (await import('./csv.ts')).toCsv,
  },
  ics: {
    description: 'the meetings as a calendar (RFC 5545)',
    mediaType: 'text/calendar',
    extension: 'ics',
    load: async () => (await import('./ics.ts')).toIcs,
  },
  atom: {
    description: 'a feed with one entry per change (RFC 4287)',
    mediaType: 'application/atom+xml',
    extension: 'atom',
    load: async () => (await import('./atom.ts')).toAtom,
  },
  markdown: {
    description: 'a chronology with footnotes',
    mediaType: 'text/markdown',
    extension: 'md',
    load: async () => (await import('./markdown.ts')).toMarkdown,
  },
  html: {
    description: 'a chronology as one web page',
    mediaType: 'text/html',
    extension: 'html',
    load: async () => (await import('./html.ts')).toHtml,
  },
  plover: {
    description: 'events of PLOVER with the fields of POLECAT, one JSON object a line',
    mediaType: 'application/jsonl',
    extension: 'jsonl',
    load: async () => (await import('./plover.ts')).toPlover,
  },
  wikitext: {
    description: 'a chronology for Wikipedia, with {{cite news}}',
    mediaType: 'text/x-wiki',
    extension: 'wiki',
    load: async () => (await import('./wikitext.ts')).toWikitext,
  },
};

export const formatFacts: Readonly<Record<ExportFormat, FormatFacts>> = formats;

/**
 * The record in a format, as text to be written in UTF-8. The same record gives the same bytes; no clock is asked. To export a
 * part of a record, give what `filterRecord` leaves of it. `texts` holds the texts of the reports by id; only `json-ld` asks
 * for them, to tell positions in code points.
 */
export async function exportRecord(
  format: ExportFormat,
  record: RecordDocument,
  texts: ReportTexts,
  options: Partial<ExportOptions> = {},
): Promise<string> {
  const write = await formats[format].load();
  return write(record, texts, { ...defaultOptions, ...options });
}
