// `parley record`: makes the record of files in one go, without a store.
import { languageCodes } from '../language/index.ts';
import type { Directory } from '../record/directory/directory.ts';
import type { ReportRead } from '../record/input.ts';
import { makeRecord } from '../record/make-record.ts';
import { isIsoDay } from '../report/dates.ts';
import { withDirectory } from './actors-file.ts';
import { InputError } from './inputs.ts';
import { jsonLine } from './json-line.ts';
import { endQuietlyWhenClosed, print } from './output.ts';
import type { PageWishes } from './page-language.ts';
import { languageProblem } from './page-language.ts';
import { pageOptions } from './printer.ts';
import { readFiles } from './read-files.ts';
import { dayOf } from './record-filter.ts';

export interface RecordOptions extends PageWishes {
  json?: boolean;
  /** ISO day; today where it is left out. */
  asOf?: string;
  language?: string;
  actors?: string;
}

/** What is wrong with the wishes, for the person who typed them, or undefined. */
export function usageProblem({ asOf, language, lang }: RecordOptions): string | undefined {
  if (asOf !== undefined && !isIsoDay(asOf)) return `--as-of ${asOf}: write the day as YYYY-MM-DD`;
  if (language !== undefined && !languageCodes.includes(language)) {
    return `--language ${language}: Parley reads ${languageCodes.join(', ')}`;
  }
  return languageProblem(lang);
}

/**
 * Prints the record of all reports in `files`. A file that can't be read is named on standard error, and the record is
 * that of the others. Gives the exit code: 0, or 1 when something could not be read.
 */
export function recordCommand(files: readonly string[], options: RecordOptions): Promise<number> {
  endQuietlyWhenClosed();
  return withDirectory(process.cwd(), options.actors, (directory) => printRecord(files, options, directory));
}

async function printRecord(files: readonly string[], options: RecordOptions, directory: Directory): Promise<number> {
  const reports = new Map<string, { file: string; report: ReportRead }>();
  const code = await readFiles(files, { language: options.language }, ({ id, text }, { reading, outline }, file) => {
    const other = reports.get(id);
    if (other) throw sameId(file, id, other.file);
    reports.set(id, { file, report: { text, reading, sentences: outline.sentences } });
  });
  const record = makeRecord(
    [...reports.values()].map(({ report }) => report),
    dayOf(options),
    [],
    directory,
  );
  if (options.json) await print(jsonLine(record));
  else {
    const { renderRecord } = await import('../view/terminal/render-record.ts');
    await print(renderRecord(record, 'brief', pageOptions(options)));
  }
  return code;
}

const sameId = (file: string, id: string, other: string) =>
  new InputError(file, `its report has the id ${id}, as has that of ${other}`, 'Give each report an id of its own.');
