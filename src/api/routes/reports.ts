// `GET /api/v1/reports`: what came in, and one report with its text and what of the record rests on it.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { loadReport } from '../../store/load/load-report.ts';
import { loadReports } from '../../store/load/load-reports.ts';
import { atOneMoment } from '../../store/load/read-store.ts';
import type { ApiContext } from '../context.ts';
import { dayOf, filterShape } from '../filters.ts';
import { ProblemError, refuse } from '../problems.ts';
import { json, problems } from '../shapes/answers.ts';
import { recordShape, reportShape } from '../shapes/record.ts';

const MOST = 500;

const listShape = z
  .object({ total: z.int(), items: z.array(reportShape), next: z.string().nullable() })
  .openapi('Reports');
export type ReportsAnswer = z.infer<typeof listShape>;

const list = createRoute({
  method: 'get',
  path: '/reports',
  tags: ['Reports'],
  summary: 'The reports that came in, the latest published first',
  request: {
    query: z.object({
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .max(MOST)
        .default(50)
        .openapi({ description: `At most ${MOST}.` }),
      cursor: z.coerce.number().int().min(0).default(0).openapi({ description: 'The `next` of the page before.' }),
    }),
  },
  responses: { 200: json(listShape, 'One page of reports.'), ...problems(400) },
});

const pageShape = z.object({ report: reportShape, text: z.string(), record: recordShape }).openapi('ReportPage');
export type ReportAnswer = z.infer<typeof pageShape>;

const one = createRoute({
  method: 'get',
  path: '/reports/{id}',
  tags: ['Reports'],
  summary: 'A report with its text, and what of the record rests on it',
  request: { params: z.object({ id: z.string() }), query: filterShape.pick({ asOf: true }) },
  responses: { 200: json(pageShape, 'Evidence has offsets in UTF-16 units of the text.'), ...problems(400, 404) },
});

export const reportRoutes = (context: ApiContext): OpenAPIHono =>
  new OpenAPIHono({ defaultHook: refuse })
    .openapi(list, async (request) => {
      const { limit, cursor } = request.req.valid('query');
      const { total, items } = await atOneMoment(context.store, async (trx) => {
        const rows = trx.selectFrom('reports').orderBy('published', 'desc').orderBy('id').offset(cursor).limit(limit);
        const ids = (await rows.select('id').execute()).map(({ id }) => id);
        const { count } = await trx
          .selectFrom('reports')
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow();
        const place = new Map(ids.map((id, index) => [id, index]));
        const found = (await loadReports(trx, ids)).filter(({ id }) => place.has(id));
        return { total: Number(count), items: found.sort((a, b) => place.get(a.id)! - place.get(b.id)!) };
      });
      const next = cursor + items.length < total ? String(cursor + items.length) : null;
      return request.json({ total, items, next }, 200);
    })
    .openapi(one, async (request) => {
      const { id } = request.req.valid('param');
      const page = await loadReport(context.store, id, dayOf(request.req.valid('query'), context));
      if (!page) throw new ProblemError(404, `${id}: there is no report of this id`);
      return request.json(page, 200);
    });
