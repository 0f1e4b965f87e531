// A record as a page for the terminal: what comes next, who met whom, what is disputed, where the parties stand.
import type { RecordDocument, RecordedMeeting } from '../../record/record.ts';
import { safeLine } from '../words/safe.ts';
import { meetingEntry, partiesLine, placeInWords } from './entries.ts';
import { Page } from './page.ts';
import { RecordContext } from './record-context.ts';
import type { PageOptions } from './render-reading.ts';
import { styleOf } from './style.ts';

/** The page, with a line break at its end. Numbers in brackets are those of the reports at its foot. */
export function renderRecord(record: RecordDocument, options: PageOptions): string {
  const style = styleOf(options.color);
  const context = new RecordContext(record, style, options.locale);
  const page = new Page(style, options.width, String(record.meetings.length).length);
  const { asOf, reports, meetings, positions, conditions } = record;
  page.line(style.bold(`Record as of ${context.timeInWords(asOf)}`));
  page.line(style.dim([counted(reports.length, 'report'), counted(meetings.length, 'meeting')].join(' · ')));
  if (meetings.length === 0) {
    page.gap();
    page.line('No meeting is told of in these reports.');
  }

  let number = 0;
  const put = (meeting: RecordedMeeting) => {
    const { line, details } = meetingEntry(context, meeting);
    const sources = counted(meeting.sources, 'independent source');
    page.entry(++number, `${line}  ${style.dim(`${context.cite(meeting.reports)} ${sources}`)}`);
    for (const detail of details) page.detail(detail);
    for (const { slot, values } of meeting.disagreements) {
      const told = values.map(({ value, reports: by }) => `${valueInWords(context, value)} ${context.cite(by)}`);
      page.detail(`${style.yellow(`disputed ${slot}`)}: ${told.join(' or ')}`);
    }
  };
  const isNext = ({ status }: RecordedMeeting) => status === 'planned' || status === 'unconfirmed';
  section(page, 'What comes next', meetings.filter(isNext), put);
  section(
    page,
    'Meetings',
    meetings.filter((meeting) => !isNext(meeting)),
    put,
  );
  section(page, 'Where the parties stand', positions, ({ source, target, code, issue, date, shift, evidence }) => {
    const sides = [source, target]
      .filter((parties) => parties.length > 0)
      .map((parties) => partiesLine(context, parties));
    const changed = shift === 'changed' ? style.yellow(', changed') : '';
    const cited = style.dim(context.cite(evidence.map(({ report }) => report)));
    page.group(`${sides.join(' → ')}: ${code.toLowerCase()} ${safeLine(issue)}${changed}`);
    page.detail(`${context.timeInWords(date)}  ${cited}`);
  });
  section(page, 'What depends on what', conditions, ({ outcome, requires, evidence }) => {
    page.group(safeLine(outcome));
    page.detail(
      `${style.bold('depends on')} ${safeLine(requires)}  ${style.dim(context.cite(evidence.map(({ report }) => report)))}`,
    );
  });
  section(page, 'Reports', reports, ({ id, title, outlet, published, copyOf }) => {
    const copy = copyOf ? `, near-copy of ${context.cite([copyOf])}` : '';
    const where = [title, outlet].filter(Boolean).map((words) => safeLine(words!));
    page.detail(`${context.cite([id])} ${[...where, context.timeInWords(published)].join(', ')}${copy}`);
  });
  return page.toString();
}

function section<T>(page: Page, title: string, facts: readonly T[], show: (fact: T) => void): void {
  if (facts.length === 0) return;
  page.section(title);
  for (const fact of facts) show(fact);
}

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** A disputed value: a day, a place, a status. */
function valueInWords(context: RecordContext, value: unknown): string {
  if (typeof value === 'string') return context.timeInWords(value);
  const place = value as { name: string; country: string | null };
  return placeInWords(context, place);
}
