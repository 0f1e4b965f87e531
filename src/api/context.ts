// What every route of the server is given.
import type { Store } from '../store/open-store.ts';

export interface ApiContext {
  readonly store: Store;
  /** Whether the store holds only the sample reports. */
  readonly isSample: boolean;
  /** The store to add to: the user's own, from now on `store`. */
  own(): Promise<Store>;
  /** The ISO day it is for the people who read the pages. */
  today(): string;
}
