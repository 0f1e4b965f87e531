// Cuts one page out of a long list: a cursor stands for the last fact of the page before.
import { ProblemError } from './problems.ts';
import type { Page, PageWishes } from './shapes/page.ts';

/** One page of facts, which stand in a lasting order, seen from an ISO day. @throws ProblemError for a cursor that names nothing there */
export function pageFrom<T extends { readonly id: string }>(
  asOf: string,
  all: readonly T[],
  { limit, cursor }: PageWishes,
): Page<T> {
  const after = cursor === undefined ? 0 : all.findIndex(({ id }) => id === decoded(cursor)) + 1;
  if (cursor !== undefined && after === 0) {
    throw new ProblemError(400, 'cursor: what it stands for is not in this list any more. Begin again without it');
  }
  const items = all.slice(after, after + limit);
  const last = items.at(-1);
  return { asOf, total: all.length, items, next: last && after + limit < all.length ? encoded(last.id) : null };
}

const encoded = (id: string): string => Buffer.from(id).toString('base64url');
const decoded = (cursor: string): string => Buffer.from(cursor, 'base64url').toString();
