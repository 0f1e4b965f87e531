// The meetings of a record as an iCalendar file (RFC 5545).
import ical, { type ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { dayPart, isoDay, lengthOf, spanOf } from '../../reading/meetings/calendar.ts';
import type { RecordDocument, RecordedMeeting, RecordedReport, RecordedStatus } from '../../record/record.ts';
import { messagesIn } from '../words/languages.ts';
import { RecordWords } from '../words/record-words.ts';
import type { ExportOptions, ReportTexts } from './export-options.ts';
import { tokenOf } from './identifiers.ts';
import { webAddress } from './web-address.ts';

/** A meeting known no closer than this many days would only fill the calendar. */
const LONGEST = 31;

/** What is announced may still change; only what was reported to happen is confirmed. */
const statuses: Readonly<Record<RecordedStatus, ICalEventStatus>> = {
  held: ICalEventStatus.CONFIRMED,
  ongoing: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  postponed: ICalEventStatus.TENTATIVE,
  unconfirmed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/**
 * Every meeting with a day, an interval, a week or a month is an event of whole days; the rest is counted in the calendar's
 * description, since an event needs a day. UID is the meeting's id; SEQUENCE counts the reports that followed the first, so
 * it grows with every report; stamps are the days of the reports. Events take up no time of the reader's own (TRANSPARENT).
 */
export function toIcs(record: RecordDocument, _texts: ReportTexts, { language }: ExportOptions): string {
  const words = new RecordWords(record, messagesIn(language));
  const { phrases } = words.messages;
  const placed = record.meetings.filter((meeting) => daysOf(meeting) !== undefined);
  const left = record.meetings.length - placed.length;
  const calendar = ical({
    prodId: { company: 'Parley', product: 'Record', language: language.toUpperCase() },
    name: words.titled(phrases.meetingsOfRecord),
    description: [
      `${phrases.asOf} ${words.time(record.asOf)}.`,
      ...(left > 0 ? [words.count('leftOut', left)] : []),
    ].join(' '),
  });
  const reports = new Map(record.reports.map((report) => [report.id, report]));
  for (const meeting of placed) addMeeting(calendar, meeting, record.asOf, reports, words);
  return calendar.toString().replace(/(?:\r?\n)*$/, '\r\n');
}

/** First and last day, or undefined where they are not known closely enough. */
function daysOf({ date }: RecordedMeeting) {
  const span = date === null ? undefined : spanOf(dayPart(date));
  return span && lengthOf(span) <= LONGEST ? span : undefined;
}

function addMeeting(
  calendar: ICalCalendar,
  meeting: RecordedMeeting,
  asOf: string,
  reports: ReadonlyMap<string, RecordedReport>,
  words: RecordWords,
): void {
  const { id, status, history, place, topics } = meeting;
  const days = daysOf(meeting)!;
  const published = history.map((point) => point.published).sort();
  const about = [...new Set(topics.map((topic) => words.issue(topic)).filter(Boolean))];
  calendar.createEvent({
    id: `${tokenOf(id)}@parley`,
    sequence: Math.max(history.length - 1, 0),
    stamp: midnight(published.at(-1) ?? asOf),
    created: midnight(published[0] ?? asOf),
    lastModified: midnight(published.at(-1) ?? asOf),
    start: midnight(isoDay(days.first)),
    // RFC 5545 3.6.1: DTEND is the day after the last.
    end: midnight(isoDay(days.last + 1)),
    allDay: true,
    status: statuses[status],
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: `${words.shortSides(meeting)}: ${words.course(meeting)}`,
    location: place && words.place(place),
    description: describe(meeting, reports, words),
    url: meeting.reports.map((report) => webAddress(reports.get(report)?.url)).find(Boolean),
    categories: about.map((name) => ({ name })),
  });
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

function describe(meeting: RecordedMeeting, reports: ReadonlyMap<string, RecordedReport>, words: RecordWords): string {
  const { date, disagreements, sources, evidence } = meeting;
  const { phrases, slots } = words.messages;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date ?? '');
  const lines = [
    words.sides(meeting),
    isDay ? '' : `${phrases.toldWhen}: ${words.time(date)}`,
    ...disagreements.map(
      ({ slot, values }) =>
        `${phrases.disputed} ${slots[slot]}: ${values.map(({ value }) => words.value(value)).join(` ${phrases.or} `)}`,
    ),
    evidence[0] ? words.quote(evidence[0].text) : '',
    words.count('source', sources),
    ...meeting.reports.map((id) => ['-', words.report(id), webAddress(reports.get(id)?.url)].filter(Boolean).join(' ')),
  ];
  return lines.filter(Boolean).join('\n');
}
