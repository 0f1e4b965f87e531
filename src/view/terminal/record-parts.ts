// The parts of a page about a record: what comes next, who met whom, what is disputed, where the parties stand.
import type { RecordDocument, RecordedActor } from '../../record/record.ts';
import { isDisputed, isNext, lastChanges, lastDisputed, lastOpen, latest, nearest } from '../choose-few.ts';
import type { Messages } from '../words/messages.ts';
import type { Page } from './page.ts';
import type { RecordContext } from './record-context.ts';
import { putActor, putCondition, putDisputed, putMeeting, putPosition, putStatement } from './record-entries.ts';

const isNamed = ({ type }: RecordedActor): boolean => type === 'person' || type === 'organisation' || type === 'state';

/** Writes a section to the page; nothing where the record holds nothing for it. */
type Part = (page: Page, context: RecordContext, record: RecordDocument) => void;

const part =
  <T>(
    title: keyof Messages['sections'],
    choose: (record: RecordDocument) => readonly T[],
    show: (page: Page, context: RecordContext, fact: T) => void,
  ): Part =>
  (page, context, record) => {
    const facts = choose(record);
    if (facts.length === 0) return;
    page.section(context.words.messages.sections[title]);
    for (const fact of facts) show(page, context, fact);
  };

export const parts = {
  latest: part('latest', ({ meetings }) => latest(meetings), putMeeting),
  nearest: part('next', ({ meetings }) => nearest(meetings), putMeeting),
  next: part('next', ({ meetings }) => meetings.filter(isNext), putMeeting),
  meetings: part('meetings', ({ meetings }) => meetings.filter((meeting) => !isNext(meeting)), putMeeting),
  allMeetings: part('meetings', ({ meetings }) => meetings, putMeeting),
  lastDisputed: part('disputed', ({ meetings }) => lastDisputed(meetings), putDisputed),
  disputed: part('disputed', ({ meetings }) => meetings.filter(isDisputed), putMeeting),
  statements: part('statements', ({ statements }) => statements, putStatement),
  positions: part('positions', ({ positions }) => positions, putPosition),
  shifts: part('shifts', ({ positions }) => lastChanges(positions), putPosition),
  conditions: part('conditions', ({ conditions }) => conditions, putCondition),
  openConditions: part('open', ({ conditions }) => lastOpen(conditions), putCondition),
  actors: part('actors', ({ actors }) => actors.filter(isNamed), putActor),
  /** The reports that the page cites, with the numbers it gave them. */
  reports: (page, context) => {
    if (context.cited.length === 0) return;
    page.section(context.words.messages.sections.reports);
    // What a report is a copy of is cited in its line, and then listed too.
    for (const report of context.cited) page.item(context.reportLine(report));
  },
} satisfies Record<string, Part>;

export type PartName = keyof typeof parts;
