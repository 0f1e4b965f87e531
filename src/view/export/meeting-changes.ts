// What changed in the life of a meeting: the points of its history that say something else than the one before.
import type { RecordedMeeting } from '../../record/record.ts';

export type HistoryPoint = RecordedMeeting['history'][number];

/** The first point, and every one whose status or day differs from that before it. */
export function meetingChanges({ history }: Pick<RecordedMeeting, 'history'>): HistoryPoint[] {
  return history.filter(({ status, date }, index) => {
    const before = history[index - 1];
    return before === undefined || before.status !== status || before.date !== date;
  });
}
