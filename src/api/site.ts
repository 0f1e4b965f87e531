// Serves the built web app: its files as they are, and its one page for every other address.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, MiddlewareHandler } from 'hono';
import { every } from 'hono/combine';
import { compress } from 'hono/compress';

export interface Site {
  /** The folder that Vite built. */
  readonly folder: string;
}

/** Files under `assets` have the digest of their content in their name. */
const FOREVER = 'public, max-age=31536000, immutable';

export function siteFiles({ folder }: Site): MiddlewareHandler {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const files = serveStatic({
    root: folder,
    onFound: (path, context) => {
      context.header('cache-control', path.includes('assets') ? FOREVER : 'no-cache');
    },
  });
  return every(compress(), files, async (context: Context) => context.html(page, 200, { 'cache-control': 'no-cache' }));
}
