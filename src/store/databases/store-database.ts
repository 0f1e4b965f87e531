// What a store asks of a database.
import type { Dialect } from 'kysely';
import type { SearchIndex } from '../search/search-index.ts';

export interface StoreDatabase {
  readonly dialect: Dialect;
  /** The type of columns of bytes. */
  readonly blob: 'blob' | 'bytea';
  /** What makes a table of its primary key alone. */
  readonly clustered: 'without rowid' | '';
  readonly search: SearchIndex;
  /** What the database finds wrong with itself. */
  faults(): Promise<string[]>;
  /** Writes a copy of the whole database, as it is now, to a file that does not exist yet; absent where it can't. */
  readonly copyTo?: (file: string) => void;
}
