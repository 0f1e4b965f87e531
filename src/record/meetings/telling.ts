// What one report tells of one meeting, made comparable with what others tell.
import { type DaySpan, dayPart, spanOf } from '../../reading/meetings/calendar.ts';
import type { Meeting, Party } from '../../reading/reading.ts';
import type { JoinedActors } from '../actors/join-actors.ts';
import type { ReportRead } from '../input.ts';
import { type KnownPlace, knownPlace } from '../places/known-place.ts';

export interface MeetingTelling {
  readonly report: string;
  /** ISO day. */
  readonly published: string;
  readonly meeting: Meeting;
  /** TIMEX3 value without time of day. */
  readonly date: string | null;
  readonly days: DaySpan | undefined;
  /** The day of publication, as the only day of a span. */
  readonly publishedOn: DaySpan;
  readonly place: KnownPlace | undefined;
  readonly parties: ReadonlySet<Party>;
  /** Ids of the record, with the party of each. */
  readonly people: ReadonlyMap<string, Party | null>;
}

/** The tellings of all meetings, in the order of the reports and of their texts. */
export function tellingsOf(reports: readonly ReportRead[], actors: JoinedActors): MeetingTelling[] {
  const partyOf = new Map(actors.list.map(({ id, party }) => [id, party]));
  return reports.flatMap(({ reading: { report, meetings } }) =>
    meetings.map((meeting) => {
      const people = meeting.participants.map((actor) => actors.idOf(report.id, actor));
      return {
        report: report.id,
        published: report.published,
        meeting,
        date: meeting.date && dayPart(meeting.date),
        days: meeting.date ? spanOf(dayPart(meeting.date)) : undefined,
        publishedOn: spanOf(report.published)!,
        place: meeting.place ? knownPlace(meeting.place, report.language) : undefined,
        parties: new Set(meeting.parties),
        people: new Map(people.map((id) => [id, partyOf.get(id) ?? null])),
      };
    }),
  );
}
