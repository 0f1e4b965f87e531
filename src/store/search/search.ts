// Finds reports in a store by their words, and says which facts stand where the words do.
import type { ReportRead } from '../../record/input.ts';
import type { Passage, SearchHit, SearchResult } from '../../view/search-hit.ts';
import { overlap } from '../../view/terminal/passages.ts';
import { queryInParts } from '../in-parts.ts';
import { loadActors } from '../load/load-actors.ts';
import { loadReports } from '../load/load-reports.ts';
import { readStore } from '../load/read-store.ts';
import type { Reading } from '../load/reading.ts';
import { loadReads } from '../load-reads.ts';
import type { Store } from '../open-store.ts';
import { takeTurn } from '../take-turn.ts';
import { factsToldIn } from './facts-at.ts';
import { indexTerms } from './index-terms.ts';
import { passagesIn } from './passages.ts';
import { type SoughtWord, soughtWords } from './terms.ts';

export interface SearchWish {
  /** Hits at most. */
  readonly limit: number;
  /** Ids of the only reports that count. */
  readonly among?: ReadonlySet<string>;
}

/**
 * The reports that have all words of the query in any inflected form, in their title, their text or the names of their
 * actors. Whatever stands in the query besides words is left out.
 */
export async function search(store: Store, query: string, { limit, among }: SearchWish): Promise<SearchResult> {
  const sought = soughtWords(query);
  if (sought.length === 0) return { hits: [], more: false };
  await catchUp(store);
  return readStore(store, async (trx) => {
    const numbers = await store.search.find(trx, sought, among ? undefined : limit + 1);
    const rows = await queryInParts(numbers, (part) =>
      trx.selectFrom('reports').select(['id', 'number']).where('number', 'in', part).execute(),
    );
    const idOf = new Map(rows.map(({ id, number }) => [number, id]));
    const ids = numbers.map((number) => idOf.get(number)!).filter((id) => !among || among.has(id));
    return { hits: await hitsIn(trx, ids.slice(0, limit), sought), more: ids.length > limit };
  });
}

/** A store made before there was a search has reports whose terms are not kept yet. */
async function catchUp({ db, search }: Store): Promise<void> {
  const { last } = await db
    .selectFrom('reports')
    .select((eb) => eb.fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  if ((last ?? 0) <= (await search.last(db))) return;
  await db.transaction().execute(async (trx) => {
    await takeTurn(trx);
    await indexTerms(trx, search);
  });
}

async function hitsIn(trx: Reading, ids: readonly string[], sought: readonly SoughtWord[]): Promise<SearchHit[]> {
  if (ids.length === 0) return [];
  const reports = new Map((await loadReports(trx, ids)).map((report) => [report.id, report]));
  const reads = new Map((await loadReads(trx, ids)).map((read) => [read.reading.report.id, read]));
  const told = await factsToldIn(trx, ids);
  const named = await actorsNamed(trx, ids);
  return ids.map((id) => {
    const read = reads.get(id)!;
    const passages = passagesIn(read.text, read.sentences, read.reading.report.language, sought);
    const facts = told
      .filter(
        ({ report, places }) => report === id && places.some((place) => passages.some((one) => overlap(one, place))),
      )
      .map((fact) => fact.id);
    return { report: reports.get(id)!, passages, facts: [...new Set([...facts, ...actorsAt(read, passages, named)])] };
  });
}

/** Ids of the record, by report and by the id that an actor has there. */
async function actorsNamed(trx: Reading, ids: readonly string[]): Promise<(report: string, actor: string) => string[]> {
  const rows = await trx
    .selectFrom('appearances')
    .select(['report', 'actor', 'key'])
    .where('report', 'in', ids)
    .execute();
  const keys = new Map(rows.map(({ report, actor, key }) => [`${report}\t${actor}`, key]));
  const { idOf } = await loadActors(trx, [...new Set(keys.values())], []);
  return (report, actor) => [keys.get(`${report}\t${actor}`)].flatMap((key) => (key && idOf(key)) ?? []);
}

/** Those whom the words that were sought name. */
const actorsAt = (
  { reading: { report, actors } }: ReportRead,
  passages: readonly Passage[],
  named: (report: string, actor: string) => string[],
): string[] =>
  actors
    .filter(({ mentions }) =>
      mentions.some((mention) => passages.some(({ words }) => words.some((word) => overlap(word, mention)))),
    )
    .flatMap(({ id }) => named(report.id, id));
