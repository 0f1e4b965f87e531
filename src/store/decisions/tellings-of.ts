// Finds what a fact of the record is made from, by the id that the record gives it.
import type { Transaction } from 'kysely';
import type { DecidedKind } from '../../record/decisions/kinds.ts';
import { groupBy } from '../../record/group-by.ts';
import type { PositionTelling } from '../../record/join-positions.ts';
import { compareText } from '../../record/order.ts';
import { loadKeysOf } from '../load/load-actors.ts';
import { appearancesUnder } from '../load/load-appearances.ts';
import type { Schema } from '../schema.ts';

/** A telling of a fact, or an appearance of an actor. */
export interface FactTelling {
  readonly anchor: string;
  readonly report: string;
}

export interface FactTellings {
  readonly kind: DecidedKind;
  /** In order of publication. */
  readonly tellings: readonly FactTelling[];
  /** Of an actor, the first appearance under each name; of other facts all tellings. */
  readonly representative: readonly FactTelling[];
}

type Reader = Pick<Transaction<Schema>, 'selectFrom'>;

/** What the fact with this id is made from; undefined where the store has no such fact. */
export async function tellingsOf(db: Reader, id: string): Promise<FactTellings | undefined> {
  const known = kinds.find(({ prefix }) => id.startsWith(prefix));
  if (!known) return undefined;
  const rows = await known.find(db, id);
  if (rows.length === 0) return undefined;
  const tellings = rows.toSorted(
    (a, b) =>
      compareText(a.published, b.published) || compareText(a.report, b.report) || compareText(a.anchor, b.anchor),
  );
  const byKey = groupBy(tellings, ({ key, anchor }) => key ?? anchor);
  return { kind: known.kind, tellings, representative: [...byKey.values()].map(([first]) => first) };
}

interface Row extends FactTelling {
  readonly published: string;
  readonly key?: string;
}

const kinds: readonly {
  readonly kind: DecidedKind;
  readonly prefix: string;
  readonly find: (db: Reader, id: string) => Promise<Row[]>;
}[] = [
  {
    kind: 'meeting',
    prefix: 'm-',
    find: (db, id) =>
      db
        .selectFrom('meeting_tellings')
        .select(['id as anchor', 'report', 'published'])
        .where('meeting', '=', id)
        .execute(),
  },
  {
    kind: 'statement',
    prefix: 's-',
    find: (db, id) =>
      db
        .selectFrom('statement_tellings')
        .select(['id as anchor', 'report', 'published'])
        .where('statement', '=', id)
        .execute(),
  },
  {
    kind: 'condition',
    prefix: 'c-',
    find: (db, id) =>
      db
        .selectFrom('condition_tellings')
        .select(['id as anchor', 'report', 'published'])
        .where('condition', '=', id)
        .execute(),
  },
  { kind: 'position', prefix: 'p-', find: (db, id) => actsLike(db, id.slice(2)) },
  { kind: 'actor', prefix: 'a-', find: appearancesOf },
];

/** The tellings of the act that is first told at this anchor: those of one day with the same code and target. */
async function actsLike(db: Reader, anchor: string): Promise<Row[]> {
  const first = await db.selectFrom('position_tellings').selectAll().where('id', '=', anchor).executeTakeFirst();
  if (!first) return [];
  const rows = await db
    .selectFrom('position_tellings')
    .selectAll()
    .where('line', '=', first.line)
    .where('published', '=', first.published)
    .execute();
  const actOf = ({ content }: { content: string }) => {
    const { position } = JSON.parse(content) as PositionTelling;
    return `${position.code} ${position.target.toSorted().join(' ')}`;
  };
  return rows
    .filter((row) => actOf(row) === actOf(first))
    .map(({ id, report, published }) => ({ anchor: id, report, published }));
}

async function appearancesOf(db: Reader, id: string): Promise<Row[]> {
  return appearancesUnder(db, await loadKeysOf(db, [id]));
}
