// `/meetings.csv`, `/statements.json` …: what a page shows, with its filters, in formats of other programs.
import { OpenAPIHono } from '@hono/zod-openapi';
import { loadTexts } from '../../store/load-texts.ts';
import { type ExportFormat, exportFormats, exportRecord, formatFacts } from '../../view/export/index.ts';
import { type RecordKind, recordKinds } from '../../view/filter-record.ts';
import { isPageLanguage } from '../../view/words/languages.ts';
import type { ApiContext } from '../context.ts';
import { filterShape } from '../filters.ts';
import { ProblemError, problemAnswer, refuse } from '../problems.ts';
import { wantedPart } from '../wanted-part.ts';

/** What follows the dot in an address, and the format it stands for. */
const endings = new Map<string, ExportFormat>([
  ...exportFormats.map((format): [string, ExportFormat] => [format, format]),
  ...exportFormats.map((format): [string, ExportFormat] => [formatFacts[format].extension, format]),
  ['json', 'record'],
  ['jsonl', 'plover'],
]);

/** What the first part of an address stands for; `record` for all of it. */
const lists = new Map<string, readonly RecordKind[] | undefined>([
  ...recordKinds.map((kind): [string, readonly RecordKind[]] => [kind, [kind]]),
  ['record', undefined],
]);

/** Routes for the addresses of pages with an ending; `lang` is the language of the words around what reports say. */
export function exportRoutes(context: ApiContext): OpenAPIHono {
  const routes = new OpenAPIHono();
  routes.get('/:file{[a-z]+\\.[a-z-]+}', async (request, next) => {
    const [name, ending] = request.req.param('file').split('.');
    if (!lists.has(name)) return next();
    const format = endings.get(ending);
    if (!format) throw new ProblemError(404, `${ending}: the formats are ${[...endings.keys()].join(', ')}`);
    const wishes = filterShape.safeParse(queriesOf(request.req.queries()));
    if (!wishes.success) return refuse(wishes, request) ?? problemAnswer(request, 400);
    const record = await wantedPart(context, wishes.data, lists.get(name));
    const ids = record.reports.map(({ id }) => id);
    const texts = format === 'json-ld' ? await loadTexts(context.store, ids) : new Map<string, string>();
    const language = request.req.query('lang') ?? 'en';
    const table = name === 'record' ? undefined : name;
    const text = await exportRecord(format, record, texts, {
      ...(isPageLanguage(language) && { language }),
      ...(format === 'csv' && table && { table: table as RecordKind }),
    });
    const { mediaType, extension } = formatFacts[format];
    return request.body(text, 200, {
      'content-type': `${mediaType}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}.${extension}"`,
    });
  });
  return routes;
}

/** The values of an address: one as it is, several as a list. */
const queriesOf = (queries: Record<string, string[]>): Record<string, string | string[]> =>
  Object.fromEntries(Object.entries(queries).map(([name, values]) => [name, values.length > 1 ? values : values[0]]));
