// Pages about a record for the terminal, each made of some of its parts.
import type { RecordDocument } from '../../record/record.ts';
import { safeLine } from '../words/safe.ts';
import { Page } from './page.ts';
import { RecordContext } from './record-context.ts';
import { counted, type PartName, parts } from './record-parts.ts';
import type { PageOptions } from './render-reading.ts';
import { styleOf } from './style.ts';

/** What each page shows, from top to bottom. */
const pages = {
  brief: ['latest', 'next', 'disputed', 'shifts', 'openConditions', 'reports'],
  chronology: ['meetings', 'next', 'reports'],
  next: ['next', 'reports'],
  positions: ['positions', 'reports'],
  actors: ['actors', 'reports'],
  disagreements: ['disputed', 'reports'],
} as const satisfies Record<string, readonly PartName[]>;

export type RecordPage = keyof typeof pages;

/** The page, with a line break at its end. Numbers in brackets are those of the reports at its foot. */
export function renderRecord(record: RecordDocument, name: RecordPage, options: PageOptions): string {
  const style = styleOf(options.color);
  const context = new RecordContext(record, style, options.locale);
  const page = new Page(style, options.width, String(record.meetings.length).length);
  const { asOf, negotiation, reports, meetings } = record;
  if (negotiation) page.line(style.bold(safeLine(negotiation.name)));
  page.line(style.bold(`As of ${context.timeInWords(asOf)}`));
  page.line(style.dim([counted(reports.length, 'report'), counted(meetings.length, 'meeting')].join(' · ')));
  const empty = page.toString();
  for (const part of pages[name]) parts[part](page, context, record);
  if (page.toString() === empty) {
    page.gap();
    page.line('Nothing of that kind is told of in these reports.');
  }
  return page.toString();
}
