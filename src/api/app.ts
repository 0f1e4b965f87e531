// The server's answers, put together: guards, the interface, the pages.
import { OpenAPIHono } from '@hono/zod-openapi';
import program from '../../package.json' with { type: 'json' };
import type { ApiContext } from './context.ts';
import { pageHeaders } from './guard/headers.ts';
import { ownHostOnly } from './guard/hosts.ts';
import { answerTo, problemAnswer } from './problems.ts';
import { revisionTags } from './revision.ts';
import { addingRoutes } from './routes/adding.ts';
import { briefRoutes } from './routes/brief.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { exportRoutes } from './routes/exports.ts';
import { listRoutes } from './routes/lists.ts';
import { reportRoutes } from './routes/reports.ts';
import { searchRoutes } from './routes/search.ts';
import { standRoutes } from './routes/stands.ts';
import { statusRoutes } from './routes/status.ts';
import { type Site, siteFiles } from './site.ts';

const areas = [
  addingRoutes,
  briefRoutes,
  decisionRoutes,
  listRoutes,
  reportRoutes,
  searchRoutes,
  standRoutes,
  statusRoutes,
];

export const API = '/api/v1';

export interface AppOptions {
  /** The web app's files; left out, there is only the interface. */
  readonly site?: Site;
}

/** All that the server answers, as a Hono app. */
export function createApp(context: ApiContext, { site }: AppOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono();
  app.onError(answerTo);
  app.use(pageHeaders);
  app.use(ownHostOnly);
  app.use(`${API}/*`, revisionTags(context));
  for (const routes of areas) app.route(API, routes(context));
  app.doc31(`${API}/openapi.json`, {
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version: program.version,
      description: 'The sourced record of a negotiation, made of news reports.',
    },
  });
  app.all('/api/*', (request) => problemAnswer(request, 404, `See ${API}/openapi.json for what there is.`));
  app.route('/', exportRoutes(context));
  if (site) app.get('*', siteFiles(site));
  return app;
}
