// Keeps other sites out: a request must be for this server's own name, and what changes something must come from its own pages.
import type { MiddlewareHandler } from 'hono';
import { problemAnswer } from '../problems.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The name in a Host header, without its port. */
const nameIn = (host: string): string => host.replace(/:\d+$/, '').toLowerCase();

/**
 * Refuses requests for another name than one of the loopback (DNS rebinding), and changes that pages of another origin ask
 * for (CSRF).
 */
export const ownHostOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  if (!LOOPBACK.has(nameIn(host))) {
    return problemAnswer(context, 421, `It answers for ${[...LOOPBACK].join(', ')} only.`);
  }
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  const foreign = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
  if (!READING.has(context.req.method) && (foreign || site === 'cross-site' || site === 'same-site')) {
    return problemAnswer(context, 403, 'Changes are taken from the pages of this server only.');
  }
  return next();
};
