// Counts the independent sources of a fact.
import { groupBy } from '../group-by.ts';

/** A report that tells of the fact, and whose account it hands on there. */
export interface SourcedTelling {
  readonly report: string;
  readonly relay: string | null;
}

/** The earliest report of which this one is a near-copy, if any. */
export type CopyOf = (report: string) => string | undefined;

/**
 * How many of the reports are independent of each other: near-copies count as one, and so do those that only relay one
 * account. A report hands on the account with which it first tells the fact: what it adds further down comes from the same.
 * `tellings` stand in the order of their reports' texts.
 */
export function countSources(tellings: readonly SourcedTelling[], copyOf: CopyOf): number {
  const sources = new Set<string>();
  const byReport = groupBy(tellings, ({ report }) => report);
  for (const [report, told] of byReport) {
    const original = copyOf(report);
    // A copy adds nothing to what its original says, whoever both name.
    if (original !== undefined && byReport.has(original)) continue;
    const [{ relay }] = told;
    sources.add(relay === null ? `report ${original ?? report}` : `relay ${relay}`);
  }
  return sources.size;
}
