// Counts the independent sources of a fact.
import type { Range } from '../../report/draft.ts';
import type { ReportRead } from '../input.ts';
import { findNearCopies } from './near-copies.ts';
import { Relays } from './relays.ts';

export class Sources {
  /** The original of each near-copy, by report id. */
  readonly copies: ReadonlyMap<string, string>;
  private readonly relays: ReadonlyMap<string, Relays>;

  /** `reports` stand in order of publication. */
  constructor(reports: readonly ReportRead[]) {
    this.copies = findNearCopies(reports);
    this.relays = new Map(reports.map((report) => [report.reading.report.id, new Relays(report)]));
  }

  relaysOf(report: string): readonly string[] {
    return this.relays.get(report)!.names;
  }

  /** Whose account a report gives at these places: the medium it names there, else its own or that of the report it copies. */
  sourceOf(report: string, places: readonly Range[]): string {
    const relayed = this.relays.get(report)!.of(places);
    return relayed ? `relay ${relayed}` : `report ${this.copies.get(report) ?? report}`;
  }

  /** How many of these reports are independent of each other on what they tell at these places. */
  count(tellings: readonly { readonly report: string; readonly places: readonly Range[] }[]): number {
    const sources = new Set<string>();
    for (const { report, places } of tellings) {
      const source = this.sourceOf(report, places);
      // A copy adds nothing to what its original says, whoever both name.
      if (!this.copies.has(report) || !tellings.some((other) => other.report === this.copies.get(report)))
        sources.add(source);
    }
    return sources.size;
  }
}
