// What a record is made from: reports as they came, each with what was read in it.
import type { Reading } from '../reading/reading.ts';
import type { Range } from '../report/draft.ts';

export interface ReportRead {
  /** The report's text; the offsets of the reading are UTF-16 units of it. */
  readonly text: string;
  readonly reading: Reading;
  readonly sentences: readonly Range[];
}

/** Puts reports in the order in which they came out; those of one day by id, so that no order of giving matters. */
export function inOrder(reports: readonly ReportRead[]): ReportRead[] {
  const key = ({ reading: { report } }: ReportRead) => `${report.published} ${report.id}`;
  return [...reports].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
