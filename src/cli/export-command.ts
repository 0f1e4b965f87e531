// `parley export`: writes the record in a format of other programs.
import { open, rename, rm } from 'node:fs/promises';
import { loadTexts } from '../store/load-texts.ts';
import { csvTables, type ExportFormat, type ExportOptions, exportFormats, exportRecord } from '../view/export/index.ts';
import { safeLine } from '../view/words/safe.ts';
import { endQuietlyWhenClosed, print } from './output.ts';
import { languageProblem, pageLanguage } from './page-language.ts';
import { type FilterOptions, filterProblem } from './record-filter.ts';
import { wantedRecord } from './wanted-record.ts';
import { withExistingStore } from './with-store.ts';

export interface ExportCommandOptions extends FilterOptions {
  store?: string;
  actors?: string;
  /** The file to write; standard output where it is left out. */
  output?: string;
  table?: string;
  base?: string;
  /** The language of the words around what reports say, as typed. */
  lang?: string;
}

/** What is wrong with the wishes, for the person who typed them, or undefined. */
export function usageProblem(format: string, options: ExportCommandOptions): string | undefined {
  const { table, base } = options;
  if (!exportFormats.some((known) => known === format)) return `${format}: the formats are ${exportFormats.join(', ')}`;
  if (table !== undefined) {
    if (format !== 'csv') return '--table goes with csv';
    if (!csvTables.some((known) => known === table)) return `--table ${table}: the tables are ${csvTables.join(', ')}`;
  }
  if (base !== undefined && !/[/:]$/.test(base)) return `--base ${base}: end it with / or :`;
  return languageProblem(options.lang) ?? filterProblem(options);
}

/** Gives the exit code: 0, or 1 when the store or the file fails. */
export async function exportCommand(format: ExportFormat, options: ExportCommandOptions): Promise<number> {
  endQuietlyWhenClosed();
  return withExistingStore(options, async (store) => {
    const record = await wantedRecord(store, options);
    const ids = record.reports.map(({ id }) => id);
    const texts = format === 'json-ld' ? await loadTexts(store, ids) : new Map<string, string>();
    const { table, base, output, lang } = options;
    const language = pageLanguage(lang, process.env);
    const wishes = { language, ...(table && { table }), ...(base && { base }) } as Partial<ExportOptions>;
    const text = await exportRecord(format, record, texts, wishes);
    if (output === undefined) await print(text);
    else if (!(await written(output, text))) return 1;
    return 0;
  });
}

/** Writes a file whole or not at all. Gives false, having said why, where it can't be written. */
async function written(file: string, text: string): Promise<boolean> {
  const draft = `${file}.${process.pid}.part`;
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
    return true;
  } catch (error) {
    await rm(draft, { force: true });
    const { message } = error as Error;
    process.stderr.write(`parley: ${safeLine(file)}: it can’t be written (${safeLine(message)}). Check its folder.\n`);
    return false;
  }
}
