// Who sits at a table with whom: what the meetings of a record tell of parties that belong together.
import type { Party } from '../../reading/reading.ts';
import { compareText } from '../order.ts';
import type { RecordDocument } from '../record.ts';

/** A meeting of at least two parties. */
export interface Table {
  readonly parties: ReadonlySet<Party>;
  /** The party in whose country it is. */
  readonly host: Party | null;
  readonly reports: readonly string[];
  /** Independent sources that tell of it. */
  readonly sources: number;
}

export interface Pair {
  readonly parties: readonly [Party, Party];
  readonly tables: number;
  /** By how many sources, and by how few others, the two are told to meet. */
  readonly strength: number;
}

/** The strength of what one source tells of two that meet alone; whole numbers add up to the same in any order. */
const UNIT = 1_000_000;

/** A host who has others as guests counts for less than they do between themselves. */
const HOST = 0.5;

export function tablesOf({ meetings, actors }: RecordDocument): Table[] {
  const partyOf = new Map(actors.map(({ id, party }) => [id, party]));
  return meetings
    .map(({ parties, participants, place, reports, sources }) => ({
      parties: new Set([...parties, ...participants.flatMap((id) => partyOf.get(id) ?? [])]),
      host: place?.country ?? null,
      reports,
      sources,
    }))
    .filter(({ parties }) => parties.size > 1);
}

/** How many of the parties sit at the table. */
export function seatsOf(parties: Iterable<Party>, table: Table): number {
  let seats = 0;
  for (const party of parties) if (table.parties.has(party)) seats++;
  return seats;
}

/** What the tables tell of two parties; those that meet alone are told more of than those at a summit. */
export function strengthAt({ parties, host, sources }: Table, pair: readonly Party[]): number {
  const isHosted = parties.size > 2 && host !== null && pair.includes(host);
  return Math.round((UNIT * sources * (isHosted ? HOST : 1)) / (parties.size - 1));
}

/** What tells pairs apart; the codes are in order. */
export const keyOf = (pair: Pair['parties']): string => pair.join('\t');

/** All pairs that sit at some table, the strongest first. */
export function pairsAt(tables: readonly Table[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const table of tables) {
    const list = [...table.parties].sort();
    for (const [index, one] of list.entries()) {
      for (const other of list.slice(index + 1)) {
        const parties = [one, other] as const;
        const key = keyOf(parties);
        const known = pairs.get(key) ?? { parties, tables: 0, strength: 0 };
        const strength = known.strength + strengthAt(table, parties);
        pairs.set(key, { parties, tables: known.tables + 1, strength });
      }
    }
  }
  return [...pairs.values()].sort((a, b) => b.strength - a.strength || compareText(keyOf(a.parties), keyOf(b.parties)));
}
