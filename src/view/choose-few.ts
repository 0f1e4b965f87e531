// Which few facts of each kind a brief tells.
import { compareText } from '../record/order.ts';
import type { RecordedCondition, RecordedMeeting, RecordedPosition } from '../record/record.ts';

/** Facts of a brief that are shown of each kind. */
export const FEW = 5;

export const isNext = ({ status }: RecordedMeeting): boolean => status === 'planned' || status === 'unconfirmed';
export const isDisputed = ({ disagreements }: RecordedMeeting): boolean => disagreements.length > 0;

/** The last meetings of which it is known when they were. `meetings` stand in the order of time, here as below. */
export const latest = (meetings: readonly RecordedMeeting[]): RecordedMeeting[] =>
  meetings.filter((meeting) => !isNext(meeting) && meeting.date !== null).slice(-FEW);

/** The last plans of which nothing more was heard, and the nearest ones; those without a day, the last told of first, where there is room. */
export function nearest(meetings: readonly RecordedMeeting[]): RecordedMeeting[] {
  const planned = meetings.filter(({ status }) => status === 'planned');
  const undated = planned.filter(({ date }) => date === null).sort((a, b) => compareText(lastTold(b), lastTold(a)));
  return [
    ...meetings.filter(({ status }) => status === 'unconfirmed').slice(-FEW),
    ...[...planned.filter(({ date }) => date !== null), ...undated].slice(0, FEW),
  ];
}

const lastTold = ({ history }: RecordedMeeting): string => history.at(-1)!.published;

export const lastDisputed = (meetings: readonly RecordedMeeting[]): RecordedMeeting[] =>
  meetings.filter(isDisputed).slice(-FEW);

/** The latest changes, the newest last. */
export const lastChanges = (positions: readonly RecordedPosition[]): RecordedPosition[] =>
  positions
    .filter(({ shift }) => shift === 'changed')
    .toSorted((a, b) => compareText(a.date, b.date))
    .slice(-FEW);

/** `conditions` stand in the order of their first reports. */
export const lastOpen = (conditions: readonly RecordedCondition[]): RecordedCondition[] =>
  conditions.filter(({ state }) => state === 'open').slice(-FEW);
