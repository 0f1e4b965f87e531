// The part of a record that someone asks for, without loading the rest.
import type { Appearance } from '../../record/actors/join-actors.ts';
import type { RecordDocument } from '../../record/record.ts';
import { filterRecord, type RecordFilter, wantsAll } from '../../view/filter-record.ts';
import { loadRecord } from '../load-record.ts';
import type { Store } from '../open-store.ts';
import { loadActors, loadKeysBeside, loadKeysOf } from './load-actors.ts';
import {
  allAppearances,
  appearancesInReports,
  appearancesInReportsUnder,
  appearancesUnder,
} from './load-appearances.ts';
import { loadFacts } from './load-facts.ts';
import { loadReports } from './load-reports.ts';
import { readStore } from './read-store.ts';
import type { Reading } from './reading.ts';
import { documentOf, keysIn, reportsOf, type StoredFacts } from './stored-facts.ts';

/** What `filterRecord` makes of the whole record, byte for byte. */
export async function loadPart(store: Store, asOf: string, filter: RecordFilter): Promise<RecordDocument> {
  if (wantsAll(filter)) return loadRecord(store, asOf);
  return readStore(store, async (trx) => {
    const facts = await loadFacts(trx, filter);
    return filterRecord(await recordOf(trx, facts, filter, asOf), filter);
  });
}

/** A fact by its id, with the reports and actors it rests on and nothing else; undefined where there is none. */
export async function loadFact(store: Store, id: string, asOf: string): Promise<RecordDocument | undefined> {
  const record = await loadPart(store, asOf, { id: [id] });
  return record.reports.length > 0 ? record : undefined;
}

/**
 * The record of the facts, with all that the filter may want of actors besides those they name. `besides` are reports that
 * stay whether the facts rest on them or not.
 */
export async function recordOf(
  trx: Reading,
  facts: StoredFacts,
  filter: RecordFilter,
  asOf: string,
  besides: readonly string[] = [],
): Promise<RecordDocument> {
  const brought = await appearancesAsked(trx, filter);
  const reports = await loadReports(trx, [...besides, ...reportsOf(facts), ...brought.map(({ report }) => report)]);
  const ids = reports.map(({ id }) => id);
  const named = keysIn(facts);
  const appearances = bringsAll(filter) ? brought : await appearancesShown(trx, filter, ids, named);
  return documentOf(facts, reports, await loadActors(trx, named, appearances), asOf);
}

/** In these reports the appearances of actors that may stay: those whom facts name by these keys, or everybody. */
const appearancesShown = async (
  trx: Reading,
  filter: RecordFilter,
  reports: readonly string[],
  named: readonly string[],
): Promise<Appearance[]> =>
  wantsActors(filter)
    ? appearancesInReports(trx, reports)
    : appearancesInReportsUnder(trx, reports, await loadKeysBeside(trx, named));

/** Whether everybody brings all reports that name him. */
const bringsAll = ({ kind, id }: RecordFilter): boolean => Boolean(kind?.includes('actors') && !id?.length);

/** Whether actors stay that none of the facts names. */
const wantsActors = ({ kind, id }: RecordFilter): boolean =>
  !kind?.length || kind.includes('actors') || Boolean(id?.length);

/** The appearances of those actors that bring their reports. */
async function appearancesAsked(trx: Reading, filter: RecordFilter): Promise<Appearance[]> {
  const { kind, id } = filter;
  if (kind?.length && !kind.includes('actors')) return [];
  if (id?.length) return appearancesUnder(trx, await loadKeysOf(trx, id));
  return bringsAll(filter) ? allAppearances(trx) : [];
}
