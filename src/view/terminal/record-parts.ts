// The parts of a page about a record: what comes next, who met whom, what is disputed, where the parties stand.
import type {
  RecordDocument,
  RecordedActor,
  RecordedCondition,
  RecordedMeeting,
  RecordedPosition,
} from '../../record/record.ts';
import { FEW, isDisputed, isNext, lastChanges, lastDisputed, lastOpen, latest, nearest } from '../choose-few.ts';
import { safeLine } from '../words/safe.ts';
import { meetingEntry, partiesLine, placeInWords } from './entries.ts';
import type { Page } from './page.ts';
import type { RecordContext } from './record-context.ts';

export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** Writes one part to the page; nothing where the record holds nothing for it. */
type Part = (page: Page, context: RecordContext, record: RecordDocument) => void;

const meetingsPart =
  (title: string, choose: (meetings: readonly RecordedMeeting[]) => readonly RecordedMeeting[]): Part =>
  (page, context, { meetings }) =>
    section(page, title, choose(meetings), (meeting) => putMeeting(page, context, meeting));

export const parts = {
  latest: meetingsPart('What happened last', latest),
  nearest: meetingsPart('What comes next', nearest),
  lastDisputed: meetingsPart('What is disputed', lastDisputed),
  next: meetingsPart('What comes next', (meetings) => meetings.filter(isNext)),
  meetings: meetingsPart('Meetings', (meetings) => meetings.filter((meeting) => !isNext(meeting))),
  disputed: meetingsPart('What is disputed', (meetings) => meetings.filter(isDisputed)),
  positions: (page, context, { positions }) =>
    section(page, 'Where the parties stand', positions, (position) => putPosition(page, context, position)),
  shifts: (page, context, { positions }) =>
    section(page, 'Who changed their stand', lastChanges(positions), (position) =>
      putPosition(page, context, position),
    ),
  conditions: (page, context, { conditions }) =>
    section(page, 'What depends on what', conditions, (condition) => putCondition(page, context, condition)),
  openConditions: (page, context, { conditions }) =>
    section(page, 'What is open', lastOpen(conditions), (condition) => putCondition(page, context, condition)),
  actors: (page, context, { actors }) =>
    section(page, 'People and bodies', actors.filter(isNamed), (actor) => putActor(page, context, actor)),
  reports: (page, context, { reports }) => {
    const byId = new Map(reports.map((report) => [report.id, report]));
    section(page, 'Reports', context.cited(), (cited) => {
      const { id, title, outlet, published, copyOf } = byId.get(cited)!;
      const copy = copyOf ? `, near-copy of ${context.cite([copyOf])}` : '';
      const where = [title ?? id, outlet].filter(Boolean).map((words) => safeLine(words!));
      page.detail(`${context.cite([id])} ${[...where, context.timeInWords(published)].join(', ')}${copy}`);
    });
  },
} satisfies Record<string, Part>;

export type PartName = keyof typeof parts;

function section<T>(page: Page, title: string, facts: Iterable<T>, show: (fact: T) => void): void {
  let isFirst = true;
  for (const fact of facts) {
    if (isFirst) page.section(title);
    isFirst = false;
    show(fact);
  }
}

const isNamed = ({ type }: RecordedActor): boolean => type === 'person' || type === 'organisation' || type === 'state';

function putMeeting(page: Page, context: RecordContext, meeting: RecordedMeeting): void {
  const { style } = context;
  const { line, details } = meetingEntry(context, meeting);
  const sources = counted(meeting.sources, 'independent source');
  page.entry(context.numberOf(meeting.id), `${line}  ${style.dim(`${context.cite(meeting.reports)} ${sources}`)}`);
  for (const detail of details) page.detail(detail);
  for (const { slot, values } of meeting.disagreements) {
    const told = values.map(({ value, reports }) => `${valueInWords(context, value)} ${context.cite(reports)}`);
    page.detail(`${style.yellow(`disputed ${slot}`)}: ${told.join(' or ')}`);
  }
}

function putPosition(page: Page, context: RecordContext, position: RecordedPosition): void {
  const { source, target, code, issue, date, shift, evidence } = position;
  const { style } = context;
  const sides = [source, target].filter((side) => side.length > 0).map((side) => partiesLine(context, side));
  const changed = shift === 'changed' ? style.yellow(', changed') : '';
  page.group(`${sides.join(' → ')}: ${code.toLowerCase()} ${safeLine(issue.replaceAll('-', ' '))}${changed}`);
  const [{ text }] = evidence;
  page.detail(
    `${context.timeInWords(date)}: ${safeLine(text)}  ${style.dim(context.cite(evidence.map(({ report }) => report)))}`,
  );
}

function putCondition(page: Page, context: RecordContext, { outcome, requires, evidence }: RecordedCondition): void {
  const { style } = context;
  const cited = style.dim(context.cite(evidence.map(({ report }) => report)));
  page.group(safeLine(outcome));
  page.detail(`${style.bold('depends on')} ${safeLine(requires)}  ${cited}`);
}

function putActor(page: Page, context: RecordContext, { names, party, roles, appearances }: RecordedActor): void {
  const [name, ...others] = names.map((one) => safeLine(one));
  const side = party ? `, ${context.nameOfParty(party)}` : '';
  const cited = context.style.dim(counted(new Set(appearances.map(({ report }) => report)).size, 'report'));
  page.group(`${name}${side}  ${cited}`);
  if (others.length > 0) page.detail(`also ${others.join(', ')}`);
  const offices = roles
    .slice(0, FEW)
    .map(({ value, reports }) => `${safeLine(value)} ${context.cite(reports.slice(0, 1))}`);
  if (offices.length > 0) page.detail(offices.join('; '));
}

/** A disputed value: a day, a place, a status; people or parties who came or did not. */
function valueInWords(context: RecordContext, value: unknown): string {
  if (typeof value === 'string') return context.timeInWords(value);
  if (Array.isArray(value)) return value.map((one) => nameInWords(context, one)).join(', ');
  if (typeof value === 'object' && value && 'without' in value)
    return `without ${valueInWords(context, value.without)}`;
  return placeInWords(context, value as { name: string; country: string | null });
}

const nameInWords = (context: RecordContext, one: string): string =>
  context.typeOf(one) ? context.nameOf(one) : context.nameOfParty(one);
