// `parley read`: reads files one after the other and prints what they say.
import { readReport, UnreadLanguageError } from '../reading/read.ts';
import { ReportError } from '../report/errors.ts';
import { type Given, parseReports } from '../report/report.ts';
import { InputError, readBytes } from './inputs.ts';
import { jsonLine } from './json-line.ts';
import { endQuietlyWhenClosed, print } from './output.ts';

export interface ReadOptions {
  json?: boolean;
  evidence?: boolean;
  explain?: number;
  published?: string;
  language?: string;
  color: boolean;
}

/** Prints the readings of `files` in their order. Gives the exit code: 0, or 1 when some file could not be read. */
export async function readCommand(files: readonly string[], options: ReadOptions): Promise<number> {
  endQuietlyWhenClosed();
  const given: Given = { published: options.published, language: options.language };
  let failed = false;
  for (const file of files) {
    try {
      for (const report of await parseReports({ bytes: await readBytes(file), name: file }, given)) {
        await print(jsonLine(readReport(report).reading));
      }
    } catch (error) {
      process.stderr.write(`parley: ${messageOf(error, file)}\n`);
      failed = true;
    }
  }
  return failed ? 1 : 0;
}

/** What to tell a person about a file that could not be read. Other errors are faults of the program and go on. */
function messageOf(error: unknown, file: string): string {
  if (error instanceof ReportError || error instanceof InputError) return error.message;
  if (error instanceof UnreadLanguageError) return `${file}: ${error.message}`;
  throw error;
}
