// What changed in a record as an Atom feed (RFC 4287).

import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { RecordDocument, RecordedMeeting, RecordedReport } from '../../record/record.ts';
import { messagesIn } from '../words/languages.ts';
import { RecordWords } from '../words/record-words.ts';
import { safeLine } from '../words/safe.ts';
import type { ExportOptions, ReportTexts } from './export-options.ts';
import { iriOf, tokenOf } from './identifiers.ts';
import { meetingChanges } from './meeting-changes.ts';
import { webAddress } from './web-address.ts';

interface Change {
  /** IRI; the same as long as the report tells the same of the same thing. */
  readonly id: string;
  readonly title: string;
  /** ISO day of the report. */
  readonly day: string;
  readonly category: string;
  readonly lines: readonly string[];
  readonly report: string;
}

/**
 * One entry per change, the latest first: a meeting first told of, or told of with another status or day, and a stand of a
 * party that is another than before. `updated` is midnight UTC of the report's day.
 */
export function toAtom(record: RecordDocument, _texts: ReportTexts, { language, base }: ExportOptions): string {
  const { negotiation } = record;
  const words = new RecordWords(record, messagesIn(language));
  const reports = new Map(record.reports.map((report) => [report.id, report]));
  const changes = [...meetingEntries(record, words, base), ...positionEntries(record, words, base)].sort(
    (one, other) => compare(other.day, one.day) || compare(one.id, other.id),
  );
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('id', negotiation ? `${iriOf(base, 'negotiation', negotiation.id)}/feed` : `${base}feed`),
    x('title', words.titled(words.messages.phrases.changes)),
    x('updated', instant(changes[0]?.day ?? record.asOf)),
    x('author', [x('name', 'Parley')]),
    ...changes.map((change) => entry(change, reports, words)),
  ]);
  // XML 1.0, 2.4: text may not hold `]]>`, which the library leaves as it is; there is no CDATA section to end here.
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed).replaceAll(']]>', ']]&gt;')}\n`;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const instant = (day: string): string => `${day}T00:00:00Z`;

function meetingEntries({ meetings }: RecordDocument, words: RecordWords, base: string): Change[] {
  return meetings.flatMap((meeting) => {
    const { statuses, shifts } = words.messages;
    const taken = new Map<string, number>();
    return meetingChanges(meeting).map(({ status, date, report, published }, index) => {
      const point = [report, status, date ?? 'undated'].map(tokenOf);
      const key = [iriOf(base, 'meeting', meeting.id), 'change', ...point].join('/');
      const count = (taken.get(key) ?? 0) + 1;
      taken.set(key, count);
      return {
        id: count === 1 ? key : `${key}/${count}`,
        title: `${words.shortSides(meeting)}: ${statuses[status]}, ${words.time(date)}`,
        day: published,
        category: status,
        lines: [
          index === 0 ? shifts.new : shifts.changed,
          words.sides(meeting),
          ...placeOf(meeting, words),
          ...quotations(meeting, report, words),
        ],
        report,
      };
    });
  });
}

const placeOf = ({ place }: RecordedMeeting, words: RecordWords): string[] => (place ? [words.place(place)] : []);

/** The first words of that report on which the fact rests. */
function quotations({ evidence }: Pick<RecordedMeeting, 'evidence'>, report: string, words: RecordWords): string[] {
  const anchor = evidence.find((each) => each.report === report);
  return anchor ? [words.quote(anchor.text)] : [];
}

function positionEntries(record: RecordDocument, words: RecordWords, base: string): Change[] {
  return record.positions.flatMap((position) => {
    const [first] = position.evidence;
    if (position.shift !== 'changed' || !first) return [];
    return {
      id: `${iriOf(base, 'position', position.id)}/change`,
      title: `${words.messages.phrases.changedStand}: ${words.stand(position)}`,
      day: position.date,
      category: 'position',
      lines: quotations(position, first.report, words),
      report: first.report,
    };
  });
}

function entry(
  { id, title, day, category, lines, report }: Change,
  reports: ReadonlyMap<string, RecordedReport>,
  words: RecordWords,
) {
  const source = reports.get(report);
  const url = webAddress(source?.url);
  return x('entry', [
    x('id', id),
    x('title', title),
    x('updated', instant(day)),
    x('published', instant(day)),
    x('category', { term: category }),
    url ? x('link', { rel: 'via', href: url, title: safeLine(source?.title ?? '') || undefined }) : undefined,
    x(
      'content',
      { type: 'text' },
      [...lines, `${words.messages.phrases.report}: ${words.report(report)}`].filter(Boolean).join('\n'),
    ),
  ]);
}
