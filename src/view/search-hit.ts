// What a search gives: reports, and in them the passages with the words that were sought.

import type { RecordedReport } from '../record/record.ts';
import type { Range } from '../report/draft.ts';

/** A sentence of a report. Offsets are UTF-16 units of the report's text. */
export interface Passage extends Range {
  readonly text: string;
  /** The words that were sought. */
  readonly words: readonly Range[];
}

export interface SearchHit {
  readonly report: RecordedReport;
  readonly passages: readonly Passage[];
  /** Ids of the meetings, statements, conditions, positions and actors that the passages tell of. */
  readonly facts: readonly string[];
}

export interface SearchResult {
  /** The best first. */
  readonly hits: readonly SearchHit[];
  /** Whether there are more. */
  readonly more: boolean;
}
