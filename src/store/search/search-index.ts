// What a database does to find reports by terms.
import type { Kysely, QueryExecutorProvider, Transaction } from 'kysely';
import type { Schema } from '../schema.ts';
import type { SoughtWord } from './terms.ts';

/** The terms of a report, in the order of its words, by spaces. */
export interface ReportTerms {
  /** The report's number in the store. */
  readonly number: number;
  readonly title: string;
  /** Of its text, and of the names of its actors as they are in the nominative. */
  readonly body: string;
}

export interface SearchIndex {
  create(db: Kysely<unknown>): Promise<void>;
  add(trx: Transaction<Schema>, reports: readonly ReportTerms[]): Promise<void>;
  /** Empties the index. */
  forget(trx: Transaction<Schema>): Promise<void>;
  /** The highest number of a report that is in the index; 0 for none. */
  last(db: QueryExecutorProvider): Promise<number>;
  /** Numbers of the reports that have all of the words, the best first, of equals the latest; all or so many. */
  find(db: QueryExecutorProvider, words: readonly SoughtWord[], limit?: number): Promise<number[]>;
}
