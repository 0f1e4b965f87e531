// `GET /api/v1/stands`: where each party stands on each issue.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { standsOf } from '../../view/stands.ts';
import type { ApiContext } from '../context.ts';
import { filterShape } from '../filters.ts';
import { refuse } from '../problems.ts';
import { json, problems } from '../shapes/answers.ts';
import { positionShape, reportShape } from '../shapes/record.ts';
import { wantedPart } from '../wanted-part.ts';

const standsShape = z
  .object({
    asOf: z.string(),
    stands: z.array(
      z.object({
        party: z.string(),
        issue: z.string(),
        last: positionShape.openapi({ description: 'The last act of the party about the issue.' }),
        acts: z.int().openapi({ description: 'How many acts there are.' }),
      }),
    ),
    reports: z.array(reportShape),
  })
  .openapi('Stands');
export type StandsAnswer = z.infer<typeof standsShape>;

const stands = createRoute({
  method: 'get',
  path: '/stands',
  tags: ['Record'],
  summary: 'Where each party stands on each issue: the last act, and how many there are',
  request: { query: filterShape },
  responses: { 200: json(standsShape, 'One stand for each party and issue.'), ...problems(400, 404) },
});

export const standRoutes = (context: ApiContext): OpenAPIHono =>
  new OpenAPIHono({ defaultHook: refuse }).openapi(stands, async (request) => {
    const { asOf, positions, reports } = await wantedPart(context, request.req.valid('query'), ['positions']);
    const told = standsOf(positions);
    const cited = new Set(told.flatMap(({ last }) => last.evidence.map(({ report }) => report)));
    return request.json({ asOf, stands: told, reports: reports.filter(({ id }) => cited.has(id)) }, 200);
  });
