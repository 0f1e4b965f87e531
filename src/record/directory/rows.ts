// How the built-in entries are written down, one row each.
import type { Party } from '../../reading/reading.ts';
import { type DirectoryEntry, entryId, type Term } from './entry.ts';

/**
 * Names parted by `|`: English first, then Polish and the person's own script. Terms parted by `, `: an office and an
 * ISO 8601 interval, with the party before it where it is not that of the table (`EU: trade commissioner 2014/2019`). The
 * Wikidata item only where it is certain.
 */
export type PersonRow = readonly [names: string, terms: string, wikidata?: `Q${number}`];

/** Rows by the party of the people. */
export type PeopleTable = Readonly<Record<Party, readonly PersonRow[]>>;

const OTHER_PARTY = /(?:^|, )([^:,]+): /g;
const TERM = /(?:([^:,]+): )?(.+?) (\d[\d-]*)?\/(\d[\d-]*)?(?:, |$)/g;

export function entriesOf(table: PeopleTable): DirectoryEntry[] {
  return Object.entries(table).flatMap(([party, rows]) => rows.map((row) => personOf(row, party)));
}

function personOf([names, terms, wikidata]: PersonRow, party: Party): DirectoryEntry {
  const named = { type: 'person' as const, names: names.split('|'), party, ...(wikidata && { wikidata }) };
  const others = terms.includes(': ') ? [...terms.matchAll(OTHER_PARTY)].map(([, other]) => other) : [];
  let read: readonly Term[] | undefined;
  return {
    id: entryId(named),
    ...named,
    parties: [...new Set([party, ...others])],
    // A record asks for the terms of few people.
    get terms() {
      read ??= termsIn(terms, party);
      return read;
    },
  };
}

const termsIn = (terms: string, party: Party): Term[] =>
  [...terms.matchAll(TERM)].map(([, other, role, since, until]) => ({
    role,
    party: other ?? party,
    ...(since && { since }),
    ...(until && { until }),
  }));
