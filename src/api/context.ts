// What every route of the server is given.
import type { Store } from '../store/open-store.ts';

export interface ApiContext {
  readonly store: Store;
  /** The ISO day it is for the people who read the pages. */
  today(): string;
}
