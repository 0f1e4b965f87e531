// `GET /api/v1/search`: reports by their words, and the facts that stand where the words do.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { search } from '../../store/search/search.ts';
import { wantsAll } from '../../view/filter-record.ts';
import type { ApiContext } from '../context.ts';
import { filterOf, filterShape } from '../filters.ts';
import { refuse } from '../problems.ts';
import { json, problems } from '../shapes/answers.ts';
import { reportShape } from '../shapes/record.ts';
import { wantedPart } from '../wanted-part.ts';

const rangeShape = z.object({ start: z.int(), end: z.int() });

const resultShape = z
  .object({
    hits: z
      .array(
        z.object({
          report: reportShape,
          passages: z
            .array(rangeShape.extend({ text: z.string(), words: z.array(rangeShape).readonly() }))
            .readonly()
            .openapi({
              description: 'Sentences with the words that were sought; offsets in UTF-16 units of the text.',
            }),
          facts: z.array(z.string()).readonly().openapi({ description: 'Ids of what the passages tell of.' }),
        }),
      )
      .readonly(),
    more: z.boolean().openapi({ description: 'Whether there are more than `limit`.' }),
  })
  .openapi('SearchResult');
export type SearchAnswer = z.infer<typeof resultShape>;

const route = createRoute({
  method: 'get',
  path: '/search',
  tags: ['Record'],
  summary: 'Reports that have all words of a query in any inflected form, the best first',
  request: {
    query: filterShape.extend({
      q: z.string().refine((query) => /[\p{L}\p{N}]/u.test(query), 'give some words to look for'),
      limit: z.coerce.number().int().min(1).max(200).default(20),
    }),
  },
  responses: { 200: json(resultShape, 'What was found.'), ...problems(400, 404) },
});

export const searchRoutes = (context: ApiContext): OpenAPIHono =>
  new OpenAPIHono({ defaultHook: refuse }).openapi(route, async (request) => {
    const { q, limit, ...wishes } = request.req.valid('query');
    const isNarrowed = wishes.negotiation !== undefined || !wantsAll(filterOf(wishes));
    const narrowed = isNarrowed ? await wantedPart(context, wishes) : undefined;
    const among = narrowed && new Set(narrowed.reports.map(({ id }) => id));
    return request.json(await search(context.store, q, { limit, among }), 200);
  });
