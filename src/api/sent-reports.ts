// The reports that a request brings: pasted text as JSON, or files in a form.
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Context } from 'hono';
import { type ReadReport, readReport, UnreadLanguageError } from '../reading/read.ts';
import { ReportError } from '../report/errors.ts';
import { parseReports, type Report, type ReportInput } from '../report/report.ts';
import { ProblemError } from './problems.ts';
import { type GivenWishes, givenShape, pastedShape, type Refused } from './shapes/adding.ts';

export interface SentReports {
  readonly inputs: readonly ReportInput[];
  readonly given: GivenWishes;
}

/** @throws ProblemError where the body holds no report */
export async function sentReports(context: Context): Promise<SentReports> {
  const type = context.req.header('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return fromForm(await context.req.parseBody({ all: true }));
  if (!type.startsWith('application/json')) {
    throw new ProblemError(415, 'Send a pasted report as application/json, or files as multipart/form-data');
  }
  const pasted = pastedShape.safeParse(await context.req.json().catch(() => undefined));
  if (!pasted.success) throw new ProblemError(400, `${pasted.error.issues[0].path.join('.') || 'body'}: give a text`);
  const { text, ...given } = pasted.data;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { inputs: [{ bytes: new TextEncoder().encode(text), name: `pasted-${digest}.txt` }], given };
}

async function fromForm({ file, ...rest }: Record<string, unknown>): Promise<SentReports> {
  const files = [file].flat().filter((one): one is File => one instanceof File);
  if (files.length === 0) throw new ProblemError(400, 'file: the form has no file');
  const fields = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
  const given = givenShape.safeParse(fields);
  if (!given.success)
    throw new ProblemError(400, given.error.issues.map(({ path, message }) => `${path}: ${message}`)[0]);
  const inputs = await Promise.all(
    files.map(async (one) => ({ bytes: new Uint8Array(await one.arrayBuffer()), name: one.name })),
  );
  return { inputs, given: given.data };
}

interface ReadFile {
  readonly reports: readonly { readonly report: Report; readonly read: ReadReport }[];
  readonly refused: readonly Refused[];
}

/** Reads what one file holds: all its reports, or why it was refused. Others are served between two reports. */
export async function readSent(input: ReportInput, given: GivenWishes): Promise<ReadFile> {
  try {
    const reports = [];
    for (const report of await parseReports(input, given)) {
      reports.push({ report, read: readReport(report) });
      await setImmediate();
    }
    return { reports, refused: [] };
  } catch (error) {
    if (!(error instanceof ReportError || error instanceof UnreadLanguageError)) throw error;
    const code = error instanceof ReportError ? error.code : 'unread-language';
    return { reports: [], refused: [{ name: input.name, code, detail: error.message }] };
  }
}
