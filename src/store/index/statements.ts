// Statements: those of new reports, and the repetitions that they touch.
import { spanOf } from '../../reading/meetings/calendar.ts';
import { byPublication } from '../../record/input.ts';
import {
  isRepetition,
  joinStatements,
  type RawStatement,
  STATEMENT_WINDOW,
  type StatementTelling,
  statementTelling,
} from '../../record/join-statements.ts';
import { inParts, queryInParts } from '../in-parts.ts';
import { copiesAmong } from './copies.ts';
import type { IndexChange } from './index-change.ts';
import { distinctBy, type Stored, type Tellings, touchedBy } from './regroup.ts';

type StoredStatement = StatementTelling & Stored;

const dayOf = (published: string): number => spanOf(published)!.first;

/** Adds the statements of reports, and joins again all that they, or changes of names, copies and decisions, may touch. */
export async function indexStatements(change: IndexChange, added: readonly RawStatement[]): Promise<void> {
  const { trx, forgotten, decidedWith } = change;
  const rows = added.map((raw) => ({
    id: raw.anchor,
    report: raw.report,
    published: raw.published,
    day: dayOf(raw.published),
    language: raw.language,
    speaker: raw.statement.speaker,
    content: JSON.stringify(raw),
    statement: null,
  }));
  for (const part of inParts(rows)) await trx.insertInto('statement_tellings').values(part).execute();
  const tellings = statementsIn(change);
  const ids = [
    ...rows.map(({ id }) => id),
    ...(await changedStatements(change)),
    ...decidedWith('statement'),
    ...(await tellings.membersOf(forgotten.statements)),
  ];
  await replaceStatements(change, await touchedBy(ids, tellings));
}

/** Ids of older statements of people who are now someone else, or in reports that are now copies of another. */
async function changedStatements({ trx, changedPeople, changedCopies }: IndexChange): Promise<string[]> {
  const select = () => trx.selectFrom('statement_tellings').select('id');
  const byPeople = await queryInParts([...changedPeople], (keys) => select().where('speaker', 'in', keys).execute());
  const inCopies = await queryInParts([...changedCopies], (ids) => select().where('report', 'in', ids).execute());
  return [...byPeople, ...inCopies].map(({ id }) => id);
}

const statementsIn = ({ trx, names, keysOf, verdictsOn }: IndexChange): Tellings<StoredStatement> => ({
  isPair: isRepetition,
  verdicts: verdictsOn('statement'),
  async load(ids) {
    const rows = await queryInParts(ids, (part) =>
      trx.selectFrom('statement_tellings').select(['id', 'content', 'statement']).where('id', 'in', part).execute(),
    );
    return rows.map(({ id, content, statement }) => ({
      ...statementTelling(JSON.parse(content) as RawStatement, names),
      id,
      before: statement,
    }));
  },
  async nearTo(tellings) {
    const ids: string[] = [];
    for (const { speaker, published } of distinctBy(tellings, ({ speaker, published }) => `${speaker} ${published}`)) {
      const rows = await trx
        .selectFrom('statement_tellings')
        .select('id')
        .where('speaker', 'in', keysOf(speaker))
        .where('day', '>=', dayOf(published) - STATEMENT_WINDOW)
        .where('day', '<=', dayOf(published) + STATEMENT_WINDOW)
        .execute();
      ids.push(...rows.map(({ id }) => id));
    }
    return ids;
  },
  async membersOf(statements) {
    const rows = await queryInParts(statements, (part) =>
      trx.selectFrom('statement_tellings').select('id').where('statement', 'in', part).execute(),
    );
    return rows.map(({ id }) => id);
  },
});

async function replaceStatements(
  { trx, forgotten, verdictsOn }: IndexChange,
  touched: readonly StoredStatement[],
): Promise<void> {
  const former = [...new Set([...touched.flatMap(({ before }) => before ?? []), ...forgotten.statements])];
  for (const part of inParts(former)) await trx.deleteFrom('statements').where('id', 'in', part).execute();
  const copyOf = await copiesAmong(
    trx,
    touched.map(({ report }) => report),
  );
  const joined = joinStatements([...touched].sort(byPublication), copyOf, verdictsOn('statement'));
  const rows = joined.map(({ statement, tellings }) => ({
    id: statement.id,
    speaker: statement.speaker,
    day: dayOf(tellings[0].published),
    place: tellings[0].index,
    content: JSON.stringify(statement),
  }));
  for (const part of inParts(rows)) await trx.insertInto('statements').values(part).execute();
  for (const { statement, tellings } of joined) {
    const moved = tellings.filter(({ before }) => before !== statement.id).map(({ id }) => id);
    for (const part of inParts(moved)) {
      await trx.updateTable('statement_tellings').set({ statement: statement.id }).where('id', 'in', part).execute();
    }
  }
}
