// Where things stand, as facts: what a brief tells, whatever page shows it.
import type { RecordDocument, RecordedCondition, RecordedMeeting, RecordedPosition } from '../record/record.ts';
import { lastChanges, lastDisputed, lastOpen, latest, nearest } from './choose-few.ts';

/** A few facts of each kind, those that matter most first. */
export interface Brief {
  /** The last meetings, the latest first. */
  readonly latest: RecordedMeeting[];
  /** What is planned, the nearest first, and what was planned and never reported. */
  readonly next: RecordedMeeting[];
  /** Changes of stand that are news. */
  readonly changes: RecordedPosition[];
  readonly open: RecordedCondition[];
  /** Meetings of which reports disagree. */
  readonly disputed: RecordedMeeting[];
}

/** The brief of a record; its facts stand in the order of the record. */
export const briefOf = ({ meetings, positions, conditions }: RecordDocument): Brief => ({
  latest: latest(meetings),
  next: nearest(meetings),
  changes: lastChanges(positions),
  open: lastOpen(conditions),
  disputed: lastDisputed(meetings),
});
