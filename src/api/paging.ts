// Cuts one page out of a long list: a cursor stands for the last fact of the page before.
import { narrowRecord } from '../record/narrow-record.ts';
import type { RecordDocument } from '../record/record.ts';
import type { RecordKind } from '../view/filter-record.ts';
import { ProblemError } from './problems.ts';
import type { Page, PageWishes } from './shapes/page.ts';

/** One page of the record's facts of a kind, with whom they name and what they rest on. @throws ProblemError for a cursor that names none of them */
export function pageFrom<K extends RecordKind>(
  record: RecordDocument,
  kind: K,
  { limit, cursor }: PageWishes,
): Page<RecordDocument[K][number]> {
  const all = record[kind];
  const after = cursor === undefined ? 0 : all.findIndex(({ id }) => id === decoded(cursor)) + 1;
  if (cursor !== undefined && after === 0) {
    throw new ProblemError(400, 'cursor: what it stands for is not in this list any more. Begin again without it');
  }
  const items = all.slice(after, after + limit);
  const last = items.at(-1);
  const next = last && after + limit < all.length ? encoded(last.id) : null;
  const none = { meetings: [], statements: [], positions: [], conditions: [] };
  const { actors, reports } = narrowRecord(record, kind === 'actors' ? none : { ...none, [kind]: items }, {
    isWanted: () => false,
  });
  return {
    ...{ asOf: record.asOf, total: all.length, items, next, reports },
    actors: actors.map(({ id, type, names, party }) => ({ id, type, names, party })),
  };
}

const encoded = (id: string): string => Buffer.from(id).toString('base64url');
const decoded = (cursor: string): string => Buffer.from(cursor, 'base64url').toString();
