// What those may do who only look into a store.
import type { Transaction } from 'kysely';
import type { Schema } from '../schema.ts';

export type Reading = Pick<Transaction<Schema>, 'selectFrom'>;
