// Counts the independent sources of a fact.

/** A report that tells of the fact, and the medium whose account it hands on there. */
export interface SourcedTelling {
  readonly report: string;
  readonly relay: string | null;
}

/** The earliest report of which this one is a near-copy, if any. */
export type CopyOf = (report: string) => string | undefined;

/** How many of the reports are independent of each other: near-copies count as one, and so do those that relay one medium. */
export function countSources(tellings: readonly SourcedTelling[], copyOf: CopyOf): number {
  const reports = new Set(tellings.map(({ report }) => report));
  const sources = new Set<string>();
  for (const { report, relay } of tellings) {
    const original = copyOf(report);
    // A copy adds nothing to what its original says, whoever both name.
    if (original !== undefined && reports.has(original)) continue;
    sources.add(relay === null ? `report ${original ?? report}` : `relay ${relay}`);
  }
  return sources.size;
}
