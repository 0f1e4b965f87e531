// `GET /api/v1/brief`: where things stand.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { loadPage, type PageRecord } from '../../store/load/load-page.ts';
import { briefOf } from '../../view/brief.ts';
import { totalsOf } from '../../view/terminal/record-pages.ts';
import type { ApiContext } from '../context.ts';
import { dayOf, type FilterWishes, filterOf, filterShape } from '../filters.ts';
import { refuse } from '../problems.ts';
import { json, problems } from '../shapes/answers.ts';
import { nameShape } from '../shapes/page.ts';
import { conditionShape, meetingShape, positionShape, reportShape } from '../shapes/record.ts';
import { wantedPart } from '../wanted-part.ts';

const briefShape = z
  .object({
    asOf: z.string(),
    totals: z.object({ reports: z.int(), meetings: z.int() }),
    latest: z.array(meetingShape),
    next: z.array(meetingShape),
    changes: z.array(positionShape),
    open: z.array(conditionShape),
    disputed: z.array(meetingShape),
    actors: z.array(nameShape).openapi({ description: 'Those whom the facts name.' }),
    reports: z.array(reportShape).openapi({ description: 'Those that the facts rest on.' }),
  })
  .openapi('Brief');
export type BriefAnswer = z.infer<typeof briefShape>;

const brief = createRoute({
  method: 'get',
  path: '/brief',
  tags: ['Record'],
  summary: 'Where things stand: the last meetings, what is next, what changed, what is open and disputed',
  request: { query: filterShape },
  responses: { 200: json(briefShape, 'A few facts of each kind.'), ...problems(400, 404) },
});

/** What the brief is made of. */
async function pageOf(context: ApiContext, wishes: FilterWishes): Promise<PageRecord> {
  if (wishes.negotiation === undefined) {
    return loadPage(context.store, 'brief', dayOf(wishes, context), filterOf(wishes));
  }
  const record = await wantedPart(context, wishes);
  return { record, totals: totalsOf(record) };
}

export const briefRoutes = (context: ApiContext): OpenAPIHono =>
  new OpenAPIHono({ defaultHook: refuse }).openapi(brief, async (request) => {
    const { record, totals } = await pageOf(context, request.req.valid('query'));
    const actors = record.actors.map(({ id, type, names, party }) => ({ id, type, names, party }));
    return request.json({ asOf: record.asOf, totals, ...briefOf(record), actors, reports: record.reports }, 200);
  });
