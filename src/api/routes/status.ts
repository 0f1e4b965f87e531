// `GET /api/v1/status`: what the server works on.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import program from '../../../package.json' with { type: 'json' };
import type { ApiContext } from '../context.ts';
import { json } from '../shapes/answers.ts';

const statusShape = z
  .object({
    version: z.string(),
    isSample: z.boolean().openapi({ description: 'Whether there are only the sample reports so far.' }),
    reports: z.int(),
  })
  .openapi('Status');
export type Status = z.infer<typeof statusShape>;

const status = createRoute({
  method: 'get',
  path: '/status',
  tags: ['Server'],
  summary: 'Which program answers, and how many reports it has',
  responses: { 200: json(statusShape, 'The state of the server.') },
});

export const statusRoutes = (context: ApiContext): OpenAPIHono =>
  new OpenAPIHono().openapi(status, async (request) => {
    const { count } = await context.store.db
      .selectFrom('reports')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return request.json({ version: program.version, isSample: context.isSample, reports: Number(count) }, 200);
  });
