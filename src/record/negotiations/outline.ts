// A negotiation in a few figures: how often it met, from when to when, about what.
import { isoDay, spanOf } from '../../reading/meetings/calendar.ts';
import { groupBy } from '../group-by.ts';
import { compareText } from '../order.ts';
import type { RecordDocument } from '../record.ts';

/** Topics that are named. */
const FEW = 3;
/** Issues that tell nothing of what is negotiated. */
const VAGUE: ReadonlySet<string> = new Set(['process', 'other']);

export const tellsSubject = (issue: string): boolean => !VAGUE.has(issue);

export interface Outline {
  readonly meetings: number;
  /** ISO days of the first and the last meeting; null where none has a day. */
  readonly from: string | null;
  readonly to: string | null;
  /** Issues, the most frequent first. */
  readonly topics: readonly string[];
}

/** Of these meetings and positions. */
export function outlineOf({ meetings, positions }: Pick<RecordDocument, 'meetings' | 'positions'>): Outline {
  const spans = meetings.flatMap(({ date }) => (date && spanOf(date)) || []);
  const dated = spans.length > 0;
  const issues = [...meetings.flatMap(({ topics }) => topics), ...positions.map(({ issue }) => issue)];
  const counts = [...groupBy(issues.filter(tellsSubject), (issue) => issue)];
  return {
    meetings: meetings.length,
    from: dated ? isoDay(Math.min(...spans.map(({ first }) => first))) : null,
    to: dated ? isoDay(Math.max(...spans.map(({ last }) => last))) : null,
    topics: counts
      .sort(([one, some], [other, more]) => more.length - some.length || compareText(one, other))
      .slice(0, FEW)
      .map(([issue]) => issue),
  };
}
