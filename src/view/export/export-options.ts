// What an export is given besides the record.

import type { PageLanguage } from '../words/languages.ts';
import type { CsvTable } from './csv-tables.ts';
import { DEFAULT_BASE } from './identifiers.ts';

/** Texts of reports by report id; offsets of the record are UTF-16 units of them. A report may be missing. */
export type ReportTexts = ReadonlyMap<string, string>;

export interface ExportOptions {
  /** Of the words around what reports say; names of states, days and months follow it. */
  readonly language: PageLanguage;
  /** What the IRIs of linked data and feeds begin with, ended by `/` or `:`. */
  readonly base: string;
  /** The table of `csv`. */
  readonly table: CsvTable;
}

export const defaultOptions: ExportOptions = { language: 'en', base: DEFAULT_BASE, table: 'meetings' };
