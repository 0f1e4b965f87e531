// How routes describe their answers.
import type { z } from '@hono/zod-openapi';
import { PROBLEM_TYPE, problemShape } from './problem.ts';

/** An answer in JSON. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

const meanings = {
  400: 'The request is wrong.',
  401: 'Nobody is signed in.',
  403: 'The user may not do this.',
  404: 'There is no such thing.',
  409: 'It does not fit what is there.',
  413: 'The body is too large.',
  422: 'The report can’t be read.',
} as const;

type Meaning = keyof typeof meanings;

interface ProblemResponse {
  readonly description: string;
  readonly content: Readonly<Record<typeof PROBLEM_TYPE, { schema: typeof problemShape }>>;
}

/** The problems a route may answer with, besides the answer itself. */
export const problems = (...statuses: readonly Meaning[]): Record<Meaning, ProblemResponse> =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: meanings[status], content: { [PROBLEM_TYPE]: { schema: problemShape } } },
    ]),
  ) as Record<Meaning, ProblemResponse>;
