// An entry of the directory: a known person or body, with what it held and when.
import type { Party } from '../../reading/reading.ts';

/** An office held for a time. */
export interface Term {
  readonly role: string;
  readonly party: Party;
  /** ISO day, month or year; left out where the start is not known. */
  readonly since?: string;
  /** The last day, month or year; left out where the term lasts or its end is not known. */
  readonly until?: string;
}

export interface DirectoryEntry {
  /** Unlike that of any other entry of a directory. */
  readonly id: string;
  readonly type: 'person' | 'organisation';
  /** Every spelling; the first is shown. */
  readonly names: readonly string[];
  /** Whom it acts for when it holds no office. */
  readonly party: Party | null;
  /** Everyone it acts or acted for. */
  readonly parties: readonly Party[];
  readonly terms: readonly Term[];
  /** Wikidata item: `Q946`. */
  readonly wikidata?: string;
}

/** Everyone that someone acts or acted for. */
export const partiesOf = (party: Party | null, terms: readonly Term[]): Party[] => [
  ...new Set([...(party ? [party] : []), ...terms.map((term) => term.party)]),
];

/** The id of an entry. */
export const entryId = ({
  names: [name],
  party,
  wikidata,
}: Pick<DirectoryEntry, 'names' | 'party' | 'wikidata'>): string => [name, party ?? '', wikidata ?? ''].join('\t');

/** First and last ISO day of a term. */
export const startOf = ({ since = '0000' }: Pick<Term, 'since'>): string => since.padEnd(10, '-01');
export const endOf = ({ until = '9999' }: Pick<Term, 'until'>): string => until + '-12-31'.slice(until.length - 4);

/** The terms that run on an ISO day. */
export const termsOn = ({ terms }: DirectoryEntry, day: string): Term[] =>
  terms.filter((term) => startOf(term) <= day && day <= endOf(term));

/** Whom it acts for on an ISO day. */
export const partyOn = (entry: DirectoryEntry, day: string): Party | null =>
  termsOn(entry, day)[0]?.party ?? entry.party;
