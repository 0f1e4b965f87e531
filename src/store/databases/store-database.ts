// What a store asks of a database.
import type { Dialect } from 'kysely';

export interface StoreDatabase {
  readonly dialect: Dialect;
  /** The type of columns of bytes. */
  readonly blob: 'blob' | 'bytea';
  /** What makes a table of its primary key alone. */
  readonly clustered: 'without rowid' | '';
  /** Writes a copy of the whole store to a file that does not exist yet; missing where the database has tools of its own. */
  readonly backUp?: (file: string) => void;
}
