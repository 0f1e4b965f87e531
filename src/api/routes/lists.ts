// `GET /api/v1/meetings`, `/actors`, `/statements` …: the facts of the record by kind, in pages, and one by its id.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { loadFact } from '../../store/load/load-part.ts';
import { type RecordKind, recordKinds } from '../../view/filter-record.ts';
import type { ApiContext } from '../context.ts';
import { dayOf, filterShape } from '../filters.ts';
import { pageFrom } from '../paging.ts';
import { ProblemError, refuse } from '../problems.ts';
import { json, problems } from '../shapes/answers.ts';
import { pageOf, pageShape } from '../shapes/page.ts';
import {
  actorShape,
  conditionShape,
  meetingShape,
  positionShape,
  recordShape,
  statementShape,
} from '../shapes/record.ts';
import { wantedPart } from '../wanted-part.ts';

const lists = {
  meetings: { shape: meetingShape, summary: 'Who met whom, in the order of time' },
  actors: { shape: actorShape, summary: 'People and bodies, by all their names' },
  statements: { shape: statementShape, summary: 'Who said what, through whom' },
  positions: { shape: positionShape, summary: 'What parties asked, refused, agreed to, by issue' },
  conditions: { shape: conditionShape, summary: 'What depends on what' },
} as const satisfies Record<RecordKind, { shape: z.ZodType; summary: string }>;

const query = filterShape.extend(pageShape.shape);

const listRoute = (kind: RecordKind) =>
  createRoute({
    method: 'get',
    path: `/${kind}`,
    tags: ['Record'],
    summary: lists[kind].summary,
    request: { query },
    responses: { 200: json(pageOf(lists[kind].shape as z.ZodType), 'One page of them.'), ...problems(400, 404) },
  });

const factRoute = (kind: RecordKind) =>
  createRoute({
    method: 'get',
    path: `/${kind}/{id}`,
    tags: ['Record'],
    summary: `One of the ${kind}, with the reports and actors it rests on`,
    request: { params: z.object({ id: z.string() }), query: filterShape.pick({ asOf: true }) },
    responses: { 200: json(recordShape, 'A record that holds it and what it names.'), ...problems(400, 404) },
  });

export function listRoutes(context: ApiContext): OpenAPIHono {
  const routes = new OpenAPIHono({ defaultHook: refuse });
  for (const kind of recordKinds) {
    routes.openapi(listRoute(kind), async (request) => {
      const wishes = request.req.valid('query');
      const record = await wantedPart(context, wishes, [kind]);
      return request.json(pageFrom(record, kind, wishes), 200);
    });
    routes.openapi(factRoute(kind), async (request) => {
      const { id } = request.req.valid('param');
      const part = await loadFact(context.store, id, dayOf(request.req.valid('query'), context));
      if (!part?.[kind].some((fact) => fact.id === id)) {
        throw new ProblemError(404, `${id}: the record has no such thing among its ${kind}`);
      }
      return request.json(part, 200);
    });
  }
  return routes;
}
