// What a record is made from: reports as they came, each with what was read in it.
import type { Reading } from '../reading/reading.ts';
import type { Range } from '../report/draft.ts';
import { compareText } from './order.ts';

export interface ReportRead {
  /** The report's text; the offsets of the reading are UTF-16 units of it. */
  readonly text: string;
  readonly reading: Reading;
  readonly sentences: readonly Range[];
}

/** Something told in a report. */
export interface Told {
  readonly report: string;
  /** ISO day. */
  readonly published: string;
  /** Its place in the reading. */
  readonly index: number;
}

/** The order in which a record takes what is told: by day of publication, those of one day by report, as in the reading. */
export const byPublication = (one: Told, other: Told): number =>
  compareText(one.published, other.published) || compareText(one.report, other.report) || one.index - other.index;

/** Puts reports in the order in which they came out; those of one day by id, so that no order of giving matters. */
export const inOrder = (reports: readonly ReportRead[]): ReportRead[] =>
  [...reports].sort(
    ({ reading: { report: a } }, { reading: { report: b } }) =>
      compareText(a.published, b.published) || compareText(a.id, b.id),
  );
