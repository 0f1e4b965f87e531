// Keeps the terms of reports, so that they are found by their words.
import type { Transaction } from 'kysely';
import type { ReportRead } from '../../record/input.ts';
import { loadReads } from '../load-reads.ts';
import type { Schema } from '../schema.ts';
import type { ReportTerms, SearchIndex } from './search-index.ts';
import { wordsIn } from './terms.ts';

/** Reports whose terms are made at once. */
const PART = 200;

/** Adds all reports whose terms are not kept yet: those that are new, and those of a store that was made before there was a search. */
export async function indexTerms(trx: Transaction<Schema>, index: SearchIndex): Promise<void> {
  for (;;) {
    const rows = await trx
      .selectFrom('reports')
      .select(['id', 'number'])
      .where('number', '>', await index.last(trx))
      .orderBy('number')
      .limit(PART)
      .execute();
    if (rows.length === 0) return;
    const reads = await loadReads(
      trx,
      rows.map(({ id }) => id),
    );
    const byId = new Map(reads.map((read) => [read.reading.report.id, read]));
    await index.add(
      trx,
      rows.map(({ id, number }) => ({ number, ...termsIn(byId.get(id)!) })),
    );
  }
}

function termsIn({ text, reading: { report, actors } }: ReportRead): Omit<ReportTerms, 'number'> {
  const terms = (words: string) => wordsIn(words, report.language).flatMap((word) => word.terms);
  return {
    title: terms(report.title ?? '').join(' '),
    body: [text, ...new Set(actors.map(({ name }) => name))].flatMap(terms).join(' '),
  };
}
