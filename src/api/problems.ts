// What the server answers where it can't do what is asked.
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { PROBLEM_TYPE, type Problem } from './shapes/problem.ts';

/** A request that can't be answered. `detail` is for the person who asked. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly status: ContentfulStatusCode;

  constructor(status: ContentfulStatusCode, detail: string) {
    super(detail);
    this.status = status;
  }
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request is wrong',
  401: 'Sign in first',
  403: 'This is not allowed',
  404: 'There is no such thing',
  409: 'It does not fit what is there',
  413: 'It is too large',
  415: 'This format is not read',
  421: 'This server does not answer for that host',
  422: 'The request is wrong',
  429: 'Too many requests',
  500: 'The program failed',
  503: 'The store does not answer',
};

/** The answer that tells of a problem. */
export function problemAnswer(
  context: Context,
  status: ContentfulStatusCode,
  detail?: string,
  errors?: Problem['errors'],
): Response {
  const problem: Problem = {
    type: 'about:blank',
    title: titles[status] ?? 'The request failed',
    status,
    detail,
    errors,
  };
  return context.body(JSON.stringify(problem), status, { 'content-type': PROBLEM_TYPE });
}

/** What the server says of an error that a route threw. */
export function answerTo(error: Error, context: Context): Response {
  if (error instanceof ProblemError) return problemAnswer(context, error.status, error.message);
  if (error instanceof HTTPException) return problemAnswer(context, error.status, error.message);
  process.stderr.write(`parley: ${error.stack ?? error.message}\n`);
  return problemAnswer(context, 500, 'The server failed at this. What it wrote to its terminal tells why.');
}

/** What is wrong with a request that its shape refused. */
export function refuse(result: { success: boolean; error?: z.ZodError }, context: Context): Response | undefined {
  if (result.success || !result.error) return undefined;
  const errors = result.error.issues.map(({ path, message }) => ({ at: path.join('.'), detail: message }));
  return problemAnswer(context, 400, errors.map(({ at, detail }) => `${at}: ${detail}`).join('; '), errors);
}
