// Finds reports by terms with FTS5 of SQLite.
import { type RawBuilder, sql } from 'kysely';
import type { SearchIndex } from './search-index.ts';
import type { SoughtWord } from './terms.ts';

/** How much more a word in the title weighs than one in the text. */
const TITLE = 4;

/** @see https://www.sqlite.org/fts5.html */
export const sqliteIndex: SearchIndex = {
  async create(db) {
    await sql`create virtual table report_terms using fts5(title, body, content='', detail=column, tokenize='ascii')`.execute(
      db,
    );
  },
  async add(trx, reports) {
    for (const { number, title, body } of reports) {
      await sql`insert into report_terms (rowid, title, body) values (${number}, ${title}, ${body})`.execute(trx);
    }
  },
  async forget(trx) {
    await sql`insert into report_terms (report_terms) values ('delete-all')`.execute(trx);
  },
  async last(trx) {
    const query: RawBuilder<{ last: number | null }> = sql`select max(rowid) as last from report_terms`;
    return (await query.execute(trx)).rows[0].last ?? 0;
  },
  async find(trx, words, limit = -1) {
    const query: RawBuilder<{ number: number }> = sql`select rowid as number from report_terms
      where report_terms match ${words.map(matching).join(' AND ')}
      order by bm25(report_terms, ${TITLE}, 1), rowid desc limit ${limit}`;
    return (await query.execute(trx)).rows.map(({ number }) => number);
  },
};

const matching = ({ terms, beginnings }: SoughtWord): string =>
  `(${[...terms.map((term) => `"${term}"`), ...beginnings.map((beginning) => `"${beginning}"*`)].join(' OR ')})`;
