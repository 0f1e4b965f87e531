// What the parts of the index know while it is changed.
import type { Transaction } from 'kysely';
import type { DecidedKind } from '../../record/decisions/kinds.ts';
import type { Verdicts } from '../../record/decisions/verdicts.ts';
import type { ActorNames } from '../../record/meetings/telling.ts';
import type { Schema } from '../schema.ts';
import type { Forgotten } from './forget-reports.ts';

/** What a change of the index needs to know while it is made. */
export interface IndexChange {
  readonly trx: Transaction<Schema>;
  /** Who is who, by keys. */
  readonly names: ActorNames;
  /** Keys of actors who are now someone else or stand for another party. */
  readonly changedPeople: ReadonlySet<string>;
  /** Reports that are now copies of another one than before. */
  readonly changedCopies: ReadonlySet<string>;
  /** The keys that stand for one actor, that of the id among them. */
  keysOf(id: string): readonly string[];
  /** What people decided about facts of a kind. */
  verdictsOn(kind: DecidedKind): Verdicts;
  /** Tellings of a kind that a decision speaks of together with what is new. */
  decidedWith(kind: DecidedKind): readonly string[];
  readonly forgotten: Forgotten;
}
