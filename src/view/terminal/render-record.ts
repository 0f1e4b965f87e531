// Pages about a record for the terminal, each made of some of its parts.
import type { RecordDocument } from '../../record/record.ts';
import { safeLine } from '../words/safe.ts';
import { Page } from './page.ts';
import { RecordContext } from './record-context.ts';
import { type RecordPage, recordPages, totalsOf } from './record-pages.ts';
import { parts } from './record-parts.ts';
import type { PageOptions } from './render-reading.ts';
import { styleOf } from './style.ts';

/**
 * The page, with a line break at its end. Numbers in brackets are those of the reports at its foot. `record` may be no more
 * than the page shows, out of `totals`.
 */
export function renderRecord(
  record: RecordDocument,
  name: RecordPage,
  options: PageOptions,
  totals = totalsOf(record),
): string {
  const style = styleOf(options.color);
  const context = new RecordContext(record, style, options.messages);
  const page = new Page(style, options.width);
  const { words } = context;
  if (record.negotiation) page.line(style.bold(safeLine(record.negotiation.name)));
  page.line(style.bold(`${words.messages.phrases.asOf} ${words.time(record.asOf)}`));
  page.line(style.dim([words.count('report', totals.reports), words.count('meeting', totals.meetings)].join(' · ')));
  const empty = page.toString();
  for (const part of recordPages[name].parts) parts[part](page, context, record);
  if (page.toString() === empty) {
    page.gap();
    page.line(words.messages.phrases.nothing);
  }
  return page.toString();
}
