// Meetings as events of schema.org.
import { dayPart, spanOf } from '../../reading/meetings/calendar.ts';
import type { RecordedMeeting, RecordedStatus } from '../../record/record.ts';
import type { RecordWords } from '../words/record-words.ts';

/** An unconfirmed meeting has none: nobody knows whether it was held. */
const statuses: Readonly<Partial<Record<RecordedStatus, string>>> = {
  held: 'schema:EventScheduled',
  ongoing: 'schema:EventScheduled',
  planned: 'schema:EventScheduled',
  postponed: 'schema:EventPostponed',
  cancelled: 'schema:EventCancelled',
};

/** IRIs of the things of a record. */
export interface Iris {
  of(kind: 'report' | 'actor' | 'party' | 'meeting' | 'statement' | 'position' | 'condition', id: string): string;
}

export function meetingNode(meeting: RecordedMeeting, words: RecordWords, iris: Iris) {
  const { id, status, mode, place, parties, participants, topics, reports, sources, history, disagreements } = meeting;
  const reportIris = reports.map((report) => iris.of('report', report));
  return {
    id: iris.of('meeting', id),
    type: ['Event', 'Entity'],
    name: `${words.shortSides(meeting)}: ${words.course(meeting)}`,
    ...datesOf(meeting.date, words),
    ...statusOf(meeting),
    eventAttendanceMode:
      mode === 'in-person'
        ? 'schema:OfflineEventAttendanceMode'
        : mode === 'call'
          ? 'schema:OnlineEventAttendanceMode'
          : undefined,
    location: place && {
      type: 'Place',
      name: place.name,
      address: place.country ? { type: 'PostalAddress', addressCountry: iris.of('party', place.country) } : undefined,
    },
    attendee: [
      ...parties.map((party) => iris.of('party', party)),
      ...participants.map((participant) => iris.of('actor', participant)),
    ],
    keywords: topics,
    subjectOf: reportIris,
    wasDerivedFrom: reportIris,
    status,
    mode,
    sources,
    history: history.map((point) => ({
      status: point.status,
      ...datesOf(point.date, words),
      datePublished: point.published,
      wasDerivedFrom: iris.of('report', point.report),
    })),
    disagreement: disagreements.map(({ slot, values }) => ({
      slot,
      told: values.map((told) => ({
        value: told.value,
        wasDerivedFrom: told.reports.map((report) => iris.of('report', report)),
      })),
    })),
  };
}

/** ISO 8601 knows days, weeks, months and years, but no seasons; those stay words. */
function datesOf(date: string | null, words: RecordWords) {
  if (date === null) return {};
  const [startDate, endDate] = dayPart(date).split('/');
  const isIso = [startDate, endDate ?? startDate].every((part) => /^\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d)?$/.test(part));
  return isIso ? { startDate, endDate } : { description: words.time(date) };
}

/** A planned meeting that an earlier report had on other days is a rescheduled one. */
function statusOf({ status, date, history }: RecordedMeeting) {
  const now = date === null ? undefined : spanOf(date);
  const before = history
    .filter((point) => point.date !== null)
    .findLast((point) => {
      const then = spanOf(point.date!);
      return now && then && (then.last < now.first || then.first > now.last);
    });
  return status === 'planned' && before
    ? { eventStatus: 'schema:EventRescheduled', previousStartDate: before.date!.split('/')[0] }
    : { eventStatus: statuses[status] };
}
