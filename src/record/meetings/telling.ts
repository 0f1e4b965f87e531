// What one report tells of one meeting, made comparable with what others tell.
import { type DaySpan, dayPart, spanOf } from '../../reading/meetings/calendar.ts';
import type { Meeting, Party } from '../../reading/reading.ts';
import { partyOfKey } from '../actors/actor-key.ts';
import { isPersonKey } from '../actors/person-forms.ts';
import { groupBy } from '../group-by.ts';
import { anchorsOf } from '../ids.ts';
import type { ReportRead } from '../input.ts';
import { type KnownPlace, knownPlace } from '../places/known-place.ts';
import { relaysIn } from '../sources/relays.ts';

export interface MeetingTelling {
  readonly report: string;
  /** ISO day. */
  readonly published: string;
  readonly meeting: Meeting;
  /** Whose account this is, by `Relays.at`. */
  readonly relay: string | null;
  readonly anchor: string;
  readonly index: number;
  /** TIMEX3 value without time of day. */
  readonly date: string | null;
  readonly days: DaySpan | undefined;
  /** The day of publication, as the only day of a span. */
  readonly publishedOn: DaySpan;
  readonly place: KnownPlace | undefined;
  readonly parties: ReadonlySet<Party>;
  /** Ids of the record, with the party of each. */
  readonly people: ReadonlyMap<string, Party | null>;
  /** The same people by party. */
  readonly sides: ReadonlyMap<Party | null, readonly string[]>;
  /** Ids of the people who it says were not there. */
  readonly absent: ReadonlySet<string>;
  /** The parties that it says were not there. */
  readonly absentParties: ReadonlySet<Party>;
}

/** Who the actors of reports are in the record. */
export interface ActorNames {
  /** By the key of the actor. */
  idOf(key: string): string | undefined;
  partyOf(id: string): Party | null;
}

/** A meeting as one report tells it, before it is known who its actors are in the record. */
export interface RawTelling {
  readonly report: string;
  /** ISO day. */
  readonly published: string;
  readonly language: string;
  readonly meeting: Meeting;
  /** Whose account this is, by `Relays.at`. */
  readonly relay: string | null;
  /** Where it is first told of, by `anchorsOf`. */
  readonly anchor: string;
  /** Its place in the reading. */
  readonly index: number;
}

/** What a report tells of meetings, in the order of its reading. */
export function rawTellingsIn(report: ReportRead): RawTelling[] {
  const { id, published, language } = report.reading.report;
  const relays = relaysIn(report);
  const { meetings } = report.reading;
  const anchors = anchorsOf(
    id,
    meetings.map(({ evidence }) => evidence[0]?.start ?? 0),
  );
  return meetings.map((meeting, index) => ({
    report: id,
    published,
    language,
    meeting,
    relay: relays.at(meeting.evidence),
    anchor: anchors[index],
    index,
  }));
}

export function tellingOf(raw: RawTelling, actors: ActorNames): MeetingTelling {
  const { report, published, language, meeting, relay, anchor, index } = raw;
  const ids = meeting.participants.flatMap((key) => actors.idOf(key) ?? []);
  const people = new Map(ids.map((id) => [id, actors.partyOf(id)]));
  const absent = meeting.absent ?? [];
  const date = meeting.date && dayPart(meeting.date);
  return {
    report,
    published,
    meeting,
    relay,
    anchor,
    index,
    date,
    days: date ? spanOf(date) : undefined,
    publishedOn: spanOf(published)!,
    place: meeting.place ? knownPlace(meeting.place, language) : undefined,
    parties: new Set(meeting.parties),
    people,
    sides: groupBy([...people.keys()], (id) => people.get(id)!),
    absent: new Set(absent.filter(isPersonKey).flatMap((key) => actors.idOf(key) ?? [])),
    absentParties: new Set(absent.flatMap((key) => (isPersonKey(key) ? [] : (partyOfKey(key) ?? [])))),
  };
}
