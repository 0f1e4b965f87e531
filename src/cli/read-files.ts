// Reads the files named on the command line, one after the other, and tells on standard error what could not be read.
import { type ReadReport, readReport, UnreadLanguageError } from '../reading/read.ts';
import { ReportError } from '../report/errors.ts';
import { type Given, parseReports, type Report } from '../report/report.ts';
import { safeLine } from '../view/words/safe.ts';
import { InputError, readBytes } from './inputs.ts';

/**
 * Hands on each file's reports with what is read in them, in the order of `files`, and nothing of a file unless all its
 * reports can be read. `isPrinting` says that `take` prints. Gives the exit code: 0, or 1 when something could not be read.
 */
export async function readFiles(
  files: readonly string[],
  given: Given,
  take: (report: Report, read: ReadReport, file: string) => Promise<void> | void,
  isPrinting = false,
): Promise<number> {
  const progress = await progressFor(files, isPrinting);
  let code = 0;
  for (const [index, file] of files.entries()) {
    try {
      const reports = await parseReports({ bytes: await readBytes(file), name: file }, given);
      for (const report of reports) await take(report, readReport(report), file);
    } catch (error) {
      const message = messageOf(error, file);
      progress?.clear();
      process.stderr.write(`parley: ${safeLine(message)}\n`);
      code = 1;
    }
    progress?.update(index + 1, files.length);
  }
  progress?.clear();
  return code;
}

/** A bar where nothing else writes to the same screen meanwhile. */
async function progressFor(files: readonly string[], isPrinting: boolean) {
  if (files.length < 2 || (isPrinting && process.stdout.isTTY)) return undefined;
  const { showProgress } = await import('./progress.ts');
  return showProgress('files');
}

/** What to tell a person about a file that gave no reading. Other errors are faults of the program and go on. */
function messageOf(error: unknown, file: string): string {
  if (error instanceof ReportError || error instanceof InputError) return error.message;
  if (error instanceof UnreadLanguageError) return `${file === '-' ? 'standard input' : file}: ${error.message}`;
  throw error;
}
