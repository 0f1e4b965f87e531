// Errors as RFC 9457 problem details.
import { z } from '@hono/zod-openapi';

export const PROBLEM_TYPE = 'application/problem+json';

/** @see https://www.rfc-editor.org/rfc/rfc9457 */
export const problemShape = z
  .object({
    type: z.string().openapi({ description: 'What kind of problem it is; about:blank where the status says all.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional().openapi({ description: 'What is wrong in this request, and the remedy.' }),
    errors: z
      .array(z.object({ at: z.string(), detail: z.string() }))
      .optional()
      .openapi({ description: 'The parts of the request that are wrong.' }),
  })
  .openapi('Problem');
export type Problem = z.infer<typeof problemShape>;
