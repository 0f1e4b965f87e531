// The address of a place in a report.
import type { Anchor } from '../../src/record/record.ts';

/** Where the page of the report shows it; offsets are UTF-16 units of its text. */
export const placeInReport = ({ report, start, end }: Pick<Anchor, 'report' | 'start' | 'end'>): string =>
  `/reports/${encodeURIComponent(report)}?at=${start}-${end}`;
