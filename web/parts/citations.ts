// Numbers for the reports that a page cites.
import type { Anchor, RecordedReport } from '../../src/record/record.ts';

export interface Citation {
  /** From 1, in the order of publication. */
  readonly number: number;
  readonly report: RecordedReport;
  /** The first place of the report on which the fact rests. */
  readonly anchor: Anchor;
}

/** How many reports are cited for one fact; more would only fill the page. */
const MOST = 5;

/** The first place of each report on which a fact rests, with the report's number on the page. */
export function citationsOf(reports: readonly RecordedReport[], evidence: readonly Anchor[]): Citation[] {
  const seen = new Set<string>();
  return evidence
    .flatMap((anchor): Citation[] => {
      const index = reports.findIndex(({ id }) => id === anchor.report);
      if (index < 0 || seen.has(anchor.report)) return [];
      seen.add(anchor.report);
      return [{ number: index + 1, report: reports[index], anchor }];
    })
    .sort((a, b) => a.number - b.number)
    .slice(0, MOST);
}
