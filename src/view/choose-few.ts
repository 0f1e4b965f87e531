// Which few facts of each kind a brief tells.
import { isoDay, spanOf } from '../reading/meetings/calendar.ts';
import { compareText } from '../record/order.ts';
import type { RecordedCondition, RecordedMeeting, RecordedPosition } from '../record/record.ts';

/** Facts of a brief that are shown of each kind: together they are half a page. */
export const FEW = 3;
/** Plans of a brief of which nothing more was heard. */
const FEWEST = 1;

export const isNext = ({ status }: RecordedMeeting): boolean => status === 'planned' || status === 'unconfirmed';
export const isDisputed = ({ disagreements }: RecordedMeeting): boolean => disagreements.length > 0;

/** The last meetings of which it is known when they were, the latest first. `meetings` stand in the order of time, here as below. */
export const latest = (meetings: readonly RecordedMeeting[]): RecordedMeeting[] =>
  lastOf(meetings.filter((meeting) => !isNext(meeting) && meeting.date !== null));

/** The nearest plans, and those without a day, the last told of first, where there is room; then the last one of which nothing more was heard. */
export function nearest(meetings: readonly RecordedMeeting[]): RecordedMeeting[] {
  const planned = meetings.filter(({ status }) => status === 'planned');
  const undated = planned.filter(({ date }) => date === null).sort((a, b) => compareText(lastTold(b), lastTold(a)));
  return [
    ...[...planned.filter(({ date }) => date !== null), ...undated].slice(0, FEW),
    ...meetings.filter(({ status }) => status === 'unconfirmed').slice(-FEWEST),
  ];
}

const lastTold = ({ history }: RecordedMeeting): string => history.at(-1)!.published;

export const lastDisputed = (meetings: readonly RecordedMeeting[]): RecordedMeeting[] =>
  lastOf(meetings.filter(isDisputed));

/** Whether a party changed its stand: that it says something else of other matters is no change. */
export const isChange = ({ shift, issue }: RecordedPosition): boolean => shift === 'changed' && issue !== 'other';

/** Days before the last act within which a change of stand is news. */
const NEWS_DAYS = 30;

/** The first ISO day of which changes are news, where the last act was on `last`. */
export const newsSince = (last: string): string => isoDay(spanOf(last)!.first - NEWS_DAYS);

/** The latest changes that are news, the newest first. */
export function lastChanges(positions: readonly RecordedPosition[]): RecordedPosition[] {
  const last = positions
    .map(({ date }) => date)
    .sort()
    .at(-1);
  if (last === undefined) return [];
  const since = newsSince(last);
  const changes = positions.filter((position) => isChange(position) && position.date >= since);
  return lastOf(changes.sort((a, b) => compareText(a.date, b.date)));
}

/** The newest first. `conditions` stand in the order of their first reports. */
export const lastOpen = (conditions: readonly RecordedCondition[]): RecordedCondition[] =>
  lastOf(conditions.filter(({ state }) => state === 'open'));

const lastOf = <T>(facts: readonly T[]): T[] => facts.slice(-FEW).reverse();
