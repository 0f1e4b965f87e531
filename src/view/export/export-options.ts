// What an export is given besides the record.
import type { CsvTable } from './csv-tables.ts';
import { DEFAULT_BASE } from './identifiers.ts';

/** Texts of reports by report id; offsets of the record are UTF-16 units of them. A report may be missing. */
export type ReportTexts = ReadonlyMap<string, string>;

export interface ExportOptions {
  /** BCP 47; decides names of states and how days are written. The words around them are English. */
  readonly locale: string;
  /** What the IRIs of linked data and feeds begin with, ended by `/` or `:`. */
  readonly base: string;
  /** The table of `csv`. */
  readonly table: CsvTable;
}

export const defaultOptions: ExportOptions = { locale: 'en-GB', base: DEFAULT_BASE, table: 'meetings' };
