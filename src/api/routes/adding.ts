// `POST /api/v1/readings` shows what reports say; `POST /api/v1/reports` keeps them.
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import type { ApiContext } from '../context.ts';
import { keepSent } from '../keep-sent.ts';
import { problemAnswer, refuse } from '../problems.ts';
import { readSent, sentReports } from '../sent-reports.ts';
import { addedShape, givenShape, pastedShape, previewShape } from '../shapes/adding.ts';
import { json, problems } from '../shapes/answers.ts';

const MOST_BYTES = 64 * 1024 * 1024;

const body = {
  content: {
    'application/json': { schema: pastedShape },
    'multipart/form-data': {
      schema: givenShape.extend({
        file: pastedShape.shape.text.openapi({ type: 'string', format: 'binary', description: 'One file or several.' }),
      }),
    },
  },
} as const;

const preview = createRoute({
  method: 'post',
  path: '/readings',
  tags: ['Adding'],
  summary: 'What reports say, before they enter the record',
  request: { body },
  responses: { 200: json(previewShape, 'Each report with its reading.'), ...problems(400, 413) },
});

const add = createRoute({
  method: 'post',
  path: '/reports',
  tags: ['Adding'],
  summary: 'Reads reports and keeps them. With `Accept: text/event-stream` it tells how far it is; closing stops it',
  request: { body },
  responses: { 200: json(addedShape, 'What was new, and what it changed.'), ...problems(400, 413) },
});

export function addingRoutes(context: ApiContext): OpenAPIHono {
  const routes = new OpenAPIHono({ defaultHook: refuse });
  const limit = bodyLimit({
    maxSize: MOST_BYTES,
    onError: (request) => problemAnswer(request, 413, 'Send 64 MB at most at once; more goes with `parley add`.'),
  });
  // What is sent is checked by `sentReports`: a form may bring one file or several, which a schema can't tell apart.
  routes.openAPIRegistry.registerPath(preview);
  routes.openAPIRegistry.registerPath(add);
  routes.post(preview.path, limit, async (request) => {
    const { inputs, given } = await sentReports(request);
    const files = [];
    for (const input of inputs) files.push(await readSent(input, given));
    const reports = files
      .flatMap((file) => file.reports)
      .map(({ report: { id, published, language, outlet, title, url, text }, read: { reading } }) => ({
        report: { id, published, language, outlet, title, url },
        ...{ text, reading },
      }));
    return request.json({ reports, refused: files.flatMap(({ refused }) => refused) });
  });
  routes.post(add.path, limit, async (request) => {
    const sent = await sentReports(request);
    const store = await context.own();
    if (request.req.header('accept') !== 'text/event-stream') {
      return request.json(await keepSent(store, sent, () => true));
    }
    return streamSSE(request, async (stream) => {
      const tell = async (done: number) => {
        await stream.writeSSE({ event: 'progress', data: JSON.stringify({ done, of: sent.inputs.length }) });
        return !stream.aborted;
      };
      await stream.writeSSE({ event: 'added', data: JSON.stringify(await keepSent(store, sent, tell)) });
    });
  });
  return routes;
}
