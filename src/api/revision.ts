// Marks answers with the state of the store they were made of, so that an unchanged one is not sent again.
import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { ApiContext } from './context.ts';

/**
 * Gives GET answers an ETag of the store's last change, the day and the address, and answers 304 where the client has them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3
 */
export const revisionTags =
  (api: ApiContext): MiddlewareHandler =>
  async (context, next) => {
    if (context.req.method !== 'GET') return next();
    const { store, isSample } = api;
    const { count } = await store.db.selectFrom('turns').select('count').executeTakeFirstOrThrow();
    const { accept = '' } = context.req.header();
    const state = createHash('sha256')
      .update(`${isSample}\n${count}\n${api.today()}\n${context.req.url}\n${accept}`)
      .digest('base64url');
    const tag = `"${state.slice(0, 22)}"`;
    const known = context.req.header('if-none-match')?.split(/\s*,\s*/) ?? [];
    if (known.some((one) => one.replace(/^W\//, '') === tag)) return context.body(null, 304, { etag: tag });
    await next();
    if (context.res.ok) {
      context.header('etag', tag);
      context.header('cache-control', 'private, no-cache');
    }
  };
