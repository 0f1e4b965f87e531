// Finds the people whom someone names by id or by name.
import type { Transaction } from 'kysely';
import type { ActorType } from '../../reading/reading.ts';
import { plainLetters } from '../../record/actors/plain-letters.ts';
import type { Who } from '../../record/decisions/facts.ts';
import { queryInParts } from '../in-parts.ts';
import type { Schema } from '../schema.ts';
import { DecisionError } from './decision-error.ts';
import { type FactTelling, tellingsOf } from './tellings-of.ts';

type Reader = Pick<Transaction<Schema>, 'selectFrom'>;

/** Someone of the record: where he appears, and by which names. */
export interface Found {
  readonly appearances: readonly (FactTelling & Who)[];
}

/**
 * The actor with this id (`a-…`), or the only person of this name: all of a name's words in any spelling of his.
 *
 * @throws DecisionError where there is none, or more than one
 */
export async function findActor(db: Reader, wish: string): Promise<Found> {
  const id = wish.startsWith('a-') ? wish : await idOfName(db, wish);
  const found = await tellingsOf(db, id);
  if (!found) throw new DecisionError(`${wish}: there is no such actor. \`parley actors\` shows them`);
  const anchors = new Set(found.tellings.map(({ anchor }) => anchor));
  const reports = [...new Set(found.tellings.map(({ report }) => report))];
  const rows = await queryInParts(reports, (part) =>
    db
      .selectFrom('appearances')
      .select(['anchor', 'report', 'type', 'name', 'party'])
      .where('report', 'in', part)
      .execute(),
  );
  const byAnchor = new Map(rows.filter(({ anchor }) => anchors.has(anchor)).map((row) => [row.anchor, row]));
  return {
    appearances: found.tellings.map(({ anchor }) => {
      const row = byAnchor.get(anchor)!;
      return { ...row, type: row.type as ActorType };
    }),
  };
}

async function idOfName(db: Reader, wish: string): Promise<string> {
  const words = wordsOf(wish);
  const forms = await db.selectFrom('forms').select(['key', 'name', 'root']).execute();
  const likely = forms.filter(({ name }) => words.every((word) => wordsOf(name).includes(word)));
  const exact = likely.filter(({ name }) => plainLetters(name) === plainLetters(wish));
  const roots = [...new Set((exact.length > 0 ? exact : likely).map(({ root }) => root))];
  if (roots.length === 0 || words.length === 0) {
    throw new DecisionError(`${wish}: no person of the record has this name. \`parley actors\` shows them`);
  }
  if (roots.length > 1) {
    const names = roots.map((root) => likely.find((form) => form.root === root)!.name);
    throw new DecisionError(`${wish}: there are several: ${names.join(', ')}. Give the whole name, or the id`);
  }
  const { anchor } = await db
    .selectFrom('appearances')
    .select('anchor')
    .where('key', '=', likely.find(({ root }) => root === roots[0])!.key)
    .limit(1)
    .executeTakeFirstOrThrow();
  return `a-${anchor}`;
}

const wordsOf = (name: string): string[] =>
  name
    .split(/[\s-]+/)
    .map(plainLetters)
    .filter(Boolean);
