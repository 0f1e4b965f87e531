// `parley read`: reads files one after the other and prints what they say.
import { readReport, UnreadLanguageError } from '../reading/read.ts';
import { ReportError } from '../report/errors.ts';
import { type Given, parseReports } from '../report/report.ts';
import { safeLine } from '../view/words/safe.ts';
import { InputError, readBytes } from './inputs.ts';
import { endQuietlyWhenClosed, print } from './output.ts';
import { type Printer, printerFor } from './printer.ts';
import type { ReadOptions } from './read-options.ts';

export { usageProblem } from './read-options.ts';

/** Prints the readings of `files` in their order. Gives the exit code: 0, or 1 when something could not be read or explained. */
export async function readCommand(files: readonly string[], options: ReadOptions): Promise<number> {
  endQuietlyWhenClosed();
  const given: Given = { published: options.published, language: options.language };
  const printReading = await printerFor(options);
  const progress = await progressFor(files);
  let code = 0;
  for (const file of files) {
    try {
      await printFile(file, given, printReading);
    } catch (error) {
      const message = messageOf(error, file);
      progress?.clear();
      process.stderr.write(`parley: ${safeLine(message)}\n`);
      code = 1;
    }
    progress?.advance();
  }
  progress?.clear();
  return code;
}

/** Prints nothing of a file unless all its reports can be read. */
async function printFile(file: string, given: Given, printReading: Printer): Promise<void> {
  const reports = await parseReports({ bytes: await readBytes(file), name: file }, given);
  for (const report of reports) await print(printReading(readReport(report)));
}

/** A bar where there is a person to see it and nothing else writes to the same screen. */
async function progressFor(files: readonly string[]) {
  if (files.length < 2 || !process.stderr.isTTY || process.stdout.isTTY) return undefined;
  const { showProgress } = await import('./progress.ts');
  return showProgress(files.length);
}

/** What to tell a person about a file that gave no reading. Other errors are faults of the program and go on. */
function messageOf(error: unknown, file: string): string {
  if (error instanceof ReportError || error instanceof InputError) return error.message;
  if (error instanceof UnreadLanguageError) return `${file === '-' ? 'standard input' : file}: ${error.message}`;
  throw error;
}
