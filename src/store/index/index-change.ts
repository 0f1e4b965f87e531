// What the parts of the index know while it is changed.
import type { Transaction } from 'kysely';
import type { Schema } from '../schema.ts';

/** What a change of the index needs to know while it is made. */
export interface IndexChange {
  readonly trx: Transaction<Schema>;
  /** Who is who, by keys. */
  readonly names: {
    idOf(report: string, key: string): string;
    partyOf(id: string): string | null;
  };
  /** The key of an actor of a new report, by the id it has there. */
  keyOf(report: string, actor: string): string;
  /** Keys of people who are now someone else or stand for another party. */
  readonly changedPeople: ReadonlySet<string>;
  /** The report that each is a near-copy of, at the root. */
  readonly copyOf: (report: string) => string | undefined;
  /** Reports that are now copies of another one than before. */
  readonly changedCopies: ReadonlySet<string>;
  /** The keys that stand for one actor, that of the id among them. */
  keysOf(id: string): readonly string[];
}
