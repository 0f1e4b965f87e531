// Finds reports by terms with the text search of PostgreSQL.
import { type RawBuilder, sql } from 'kysely';
import type { SearchIndex } from './search-index.ts';
import type { SoughtWord } from './terms.ts';

/** @see https://www.postgresql.org/docs/current/textsearch.html */
export const postgresIndex: SearchIndex = {
  async create(db) {
    await sql`create table report_terms (number integer primary key, terms tsvector not null)`.execute(db);
    await sql`create index report_terms_found on report_terms using gin (terms)`.execute(db);
  },
  async add(trx, reports) {
    for (const { number, title, body } of reports) {
      await sql`insert into report_terms (number, terms) values (${number},
        setweight(to_tsvector('simple', ${title}), 'A') || setweight(to_tsvector('simple', ${body}), 'D'))`.execute(
        trx,
      );
    }
  },
  async forget(trx) {
    await sql`delete from report_terms`.execute(trx);
  },
  async last(trx) {
    const query: RawBuilder<{ last: number | null }> = sql`select max(number) as last from report_terms`;
    return (await query.execute(trx)).rows[0].last ?? 0;
  },
  async find(trx, words, limit) {
    const query: RawBuilder<{ number: number }> = sql`select number from report_terms,
      to_tsquery('simple', ${words.map(matching).join(' & ')}) as sought
      where terms @@ sought order by ts_rank_cd(terms, sought) desc, number desc limit ${limit ?? null}`;
    return (await query.execute(trx)).rows.map(({ number }) => number);
  },
};

const matching = ({ terms, beginnings }: SoughtWord): string =>
  `(${[...terms, ...beginnings.map((beginning) => `${beginning}:*`)].join(' | ')})`;
