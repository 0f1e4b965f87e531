// Proposes negotiations: parties that meet again and again, and those whom the same reports tell of with them.
import type { Party } from '../../reading/reading.ts';
import { groupBy } from '../group-by.ts';
import { compareText } from '../order.ts';
import type { RecordDocument, RecordedPosition } from '../record.ts';
import { outlineOfNegotiation } from './narrow-to-negotiation.ts';
import type { Negotiation } from './negotiation.ts';
import type { Outline } from './outline.ts';
import { keyOf, type Pair, pairsAt, seatsOf, strengthAt, type Table, tablesOf } from './tables.ts';

/** More of them would be no help. */
const MOST = 10;
/** Share of the tables of a group at which a further party sits. */
const PRESENT = 0.5;
/** Strength of what a further party has with one of a group, as a share of what the group's first two have. */
const STRONG = 1 / 3;
/** Share of the reports of it that tell of the group too. */
const SHARED = 0.5;
/** Share of the tables of a group that a mediator or host serves. */
const SERVED = 1 / 8;

export interface Suggestion extends Outline {
  readonly parties: readonly Party[];
  /** Who alone sat with two of the parties, or had them in his country. */
  readonly mediators: readonly Party[];
}

/**
 * Groups of parties, the strongest first, each with what `narrowToNegotiation` would find. What belongs to `defined`
 * negotiations is not proposed again. The order of reports makes no difference.
 */
export function suggestNegotiations(record: RecordDocument, defined: readonly Negotiation[]): Suggestion[] {
  const dealings = dealingsIn(record.positions);
  // Two that met twice, or met once and dealt with each other besides.
  const isWorthIt = (pair: Pair) => pair.tables > 1 || dealings.has(keyOf(pair.parties));
  let tables = tablesOf(record);
  for (const { parties } of defined) tables = withoutGroup(tables, new Set(parties));
  const suggestions: Suggestion[] = [];
  while (suggestions.length < MOST) {
    const seed = pairsAt(tables).find(isWorthIt);
    if (!seed) break;
    const group = grownFrom(seed, tables);
    suggestions.push(suggestionOf(group, tables, record));
    tables = withoutGroup(tables, group);
  }
  return suggestions;
}

/** The pairs of parties that some position joins, written as `keyOf` does. */
const dealingsIn = (positions: readonly RecordedPosition[]): Set<string> =>
  new Set(
    positions.flatMap(({ source, target }) => {
      const parties = [...new Set([...source, ...target])].sort();
      return parties.flatMap((one, index) => parties.slice(index + 1).map((other) => keyOf([one, other])));
    }),
  );

/** The two, and step by step the strongest other party that belongs to them. */
function grownFrom({ parties, strength }: Pair, tables: readonly Table[]): Set<Party> {
  const group = new Set<Party>(parties);
  for (;;) {
    const own = tables.filter((table) => seatsOf(group, table) > 1);
    const next = candidatesFor(group, tables).find(
      ({ party, apart, reports }) =>
        isAtTable(party, own) || (apart >= strength * STRONG && shareOf(reports, own) >= SHARED),
    );
    if (!next) return group;
    group.add(next.party);
  }
}

interface Candidate {
  readonly party: Party;
  /** Strength of what it has with one of the group at a time, and the reports of that. */
  readonly apart: number;
  readonly reports: ReadonlySet<string>;
}

function candidatesFor(group: ReadonlySet<Party>, tables: readonly Table[]): Candidate[] {
  const candidates = new Map<Party, { party: Party; apart: number; reports: Set<string> }>();
  for (const table of tables) {
    const seats = seatsOf(group, table);
    if (seats === 0) continue;
    for (const party of table.parties) {
      if (group.has(party)) continue;
      const candidate = candidates.get(party) ?? { party, apart: 0, reports: new Set() };
      candidates.set(party, candidate);
      if (seats > 1) continue;
      candidate.apart += strengthAt(table, [party]);
      for (const report of table.reports) candidate.reports.add(report);
    }
  }
  return [...candidates.values()].sort((a, b) => b.apart - a.apart || compareText(a.party, b.party));
}

/** Whether the party sits at enough of the tables, again and again, and is not their host. */
function isAtTable(party: Party, own: readonly Table[]): boolean {
  const attended = own.filter(({ parties }) => parties.has(party));
  const placed = attended.filter(({ host }) => host !== null);
  const hosted = placed.filter(({ host }) => host === party);
  const isHost = hosted.length > 0 && hosted.length >= placed.length * PRESENT;
  return attended.length > 1 && attended.length >= own.length * PRESENT && !isHost;
}

function shareOf(reports: ReadonlySet<string>, own: readonly Table[]): number {
  const telling = reportsOf(own);
  const shared = [...reports].filter((report) => telling.has(report));
  return reports.size === 0 ? 0 : shared.length / reports.size;
}

const reportsOf = (tables: readonly Table[]): Set<string> => new Set(tables.flatMap(({ reports }) => reports));

/** The tables that tell of something else: neither the group's, nor those of one of it that only its reports tell of. */
function withoutGroup(tables: readonly Table[], group: ReadonlySet<Party>): Table[] {
  const telling = reportsOf(tables.filter((table) => seatsOf(group, table) > 1));
  return tables.filter((table) => {
    const seats = seatsOf(group, table);
    return seats === 0 || (seats === 1 && !table.reports.every((report) => telling.has(report)));
  });
}

function suggestionOf(group: ReadonlySet<Party>, tables: readonly Table[], record: RecordDocument): Suggestion {
  const parties = [...group].sort();
  const own = tables.filter((table) => seatsOf(group, table) > 1);
  return {
    parties,
    mediators: mediatorsAt(own, group),
    ...outlineOfNegotiation(record, { id: '', name: '', parties, words: [] }),
  };
}

function mediatorsAt(own: readonly Table[], group: ReadonlySet<Party>): Party[] {
  const served = groupBy(
    own.flatMap((table) => serversOf(table, group)),
    (party) => party,
  );
  return [...served]
    .filter(([, times]) => times.length >= own.length * SERVED)
    .sort(([one, some], [other, more]) => more.length - some.length || compareText(one, other))
    .map(([party]) => party);
}

/** The only third party at the table, and the host. */
function serversOf({ parties, host }: Table, group: ReadonlySet<Party>): Party[] {
  const thirds = [...parties].filter((party) => !group.has(party));
  return [...new Set([...(thirds.length === 1 ? thirds : []), ...(host && !group.has(host) ? [host] : [])])];
}
