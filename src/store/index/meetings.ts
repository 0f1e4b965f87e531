// Meetings: the tellings of new reports, and the meetings that they touch.
import { sql } from 'kysely';
import { lengthOf, spanOf } from '../../reading/meetings/calendar.ts';
import { byPublication } from '../../record/input.ts';
import { isPair, MEETING_WINDOW } from '../../record/meetings/group-tellings.ts';
import { type JoinedMeeting, joinMeetings } from '../../record/meetings/join-meetings.ts';
import { LONGEST } from '../../record/meetings/likeness.ts';
import { type MeetingTelling, type RawTelling, tellingOf } from '../../record/meetings/telling.ts';
import { inParts, queryInParts } from '../in-parts.ts';
import { copiesAmong } from './copies.ts';
import type { IndexChange } from './index-change.ts';
import { distinctBy, type Stored, type Tellings, touchedBy } from './regroup.ts';

type StoredTelling = MeetingTelling & Stored;

/** As the index of the table has it. */
const isLong = sql<boolean>`last_day - first_day > 31`;

/** What adding reports did to the meetings; participants by their keys. */
export interface MeetingChanges {
  readonly added: readonly JoinedMeeting[];
  readonly changed: readonly JoinedMeeting[];
}

/** Adds the tellings of reports, and joins again all that they, or changes of names, copies and decisions, may touch. */
export async function indexMeetings(change: IndexChange, added: readonly RawTelling[]): Promise<MeetingChanges> {
  const { forgotten, decidedWith } = change;
  await insertTellings(change, added);
  const tellings = tellingsIn(change);
  const ids = [
    ...added.map(({ anchor }) => anchor),
    ...(await changedTellings(change)),
    ...decidedWith('meeting'),
    ...(await tellings.membersOf(forgotten.meetings)),
  ];
  return replaceMeetings(change, await touchedBy(ids, tellings));
}

async function insertTellings({ trx, names }: IndexChange, added: readonly RawTelling[]): Promise<void> {
  const rows = added.map((raw) => {
    const { days, publishedOn } = tellingOf(raw, names);
    const { first, last } = days ?? publishedOn;
    return { raw, id: raw.anchor, days: { first_day: first, last_day: last } };
  });
  const tellings = rows.map(({ raw, id, days }) => ({
    id,
    report: raw.report,
    published: raw.published,
    ...days,
    content: JSON.stringify(raw),
    meeting: null,
  }));
  const parties = rows.flatMap(({ raw, id, days }) =>
    [...new Set(raw.meeting.parties)].map((party) => ({ party, ...days, telling: id })),
  );
  const people = rows.flatMap(({ raw, id }) =>
    [...new Set([...raw.meeting.participants, ...(raw.meeting.absent ?? [])])].map((key) => ({ key, telling: id })),
  );
  for (const part of inParts(tellings)) await trx.insertInto('meeting_tellings').values(part).execute();
  for (const part of inParts(parties)) await trx.insertInto('meeting_parties').values(part).execute();
  for (const part of inParts(people)) await trx.insertInto('meeting_people').values(part).execute();
}

/** Ids of older tellings by people who are now someone else, or in reports that are now copies of another. */
async function changedTellings({ trx, changedPeople, changedCopies }: IndexChange): Promise<string[]> {
  const byPeople = await queryInParts([...changedPeople], (keys) =>
    trx.selectFrom('meeting_people').select('telling as id').where('key', 'in', keys).execute(),
  );
  const inCopies = await queryInParts([...changedCopies], (reports) =>
    trx.selectFrom('meeting_tellings').select('id').where('report', 'in', reports).execute(),
  );
  return [...byPeople, ...inCopies].map(({ id }) => id);
}

const tellingsIn = ({ trx, names, verdictsOn }: IndexChange): Tellings<StoredTelling> => ({
  isPair,
  verdicts: verdictsOn('meeting'),
  async load(ids) {
    const rows = await queryInParts(ids, (part) =>
      trx.selectFrom('meeting_tellings').select(['id', 'content', 'meeting']).where('id', 'in', part).execute(),
    );
    return rows.map(({ id, content, meeting }) => ({
      ...tellingOf(JSON.parse(content) as RawTelling, names),
      id,
      before: meeting,
    }));
  },
  async nearTo(tellings) {
    const ids: string[] = [];
    const sought = distinctBy(
      tellings.filter(({ parties }) => parties.size > 0),
      ({ parties, days, publishedOn }) => JSON.stringify([[...parties].sort(), days ?? publishedOn]),
    );
    for (const { parties, days, publishedOn } of sought) {
      const { first, last } = days ?? publishedOn;
      const near = trx
        .selectFrom('meeting_parties')
        .select('telling')
        .where('party', 'in', [...parties])
        .where('first_day', '<=', last + MEETING_WINDOW)
        .where('last_day', '>=', first - MEETING_WINDOW);
      const short = await near.where('first_day', '>=', first - MEETING_WINDOW - LONGEST).execute();
      // Those few that are long may have begun at any time before; what has a day of its own is not of them.
      const long = days && lengthOf(days) <= LONGEST ? [] : await near.where(isLong).execute();
      ids.push(...[...short, ...long].map(({ telling }) => telling));
    }
    return ids;
  },
  async membersOf(meetings) {
    const rows = await queryInParts(meetings, (part) =>
      trx.selectFrom('meeting_tellings').select('id').where('meeting', 'in', part).execute(),
    );
    return rows.map(({ id }) => id);
  },
});

async function replaceMeetings(
  { trx, forgotten, verdictsOn }: IndexChange,
  touched: readonly StoredTelling[],
): Promise<MeetingChanges> {
  const former = [...new Set([...touched.flatMap(({ before }) => before ?? []), ...forgotten.meetings])];
  const contents = await queryInParts(former, (part) =>
    trx.selectFrom('meetings').select(['id', 'content']).where('id', 'in', part).execute(),
  );
  for (const part of inParts(former)) await trx.deleteFrom('meetings').where('id', 'in', part).execute();
  const copyOf = await copiesAmong(
    trx,
    touched.map(({ report }) => report),
  );
  const joined = joinMeetings([...touched].sort(byPublication), copyOf, verdictsOn('meeting'));
  const rows = joined.map(({ meeting, tellings }) => {
    const days = meeting.date ? spanOf(meeting.date) : undefined;
    return {
      id: meeting.id,
      date: meeting.date,
      first_day: days?.first ?? tellings[0].publishedOn.first,
      last_day: days?.last ?? tellings.at(-1)!.publishedOn.last,
      status: meeting.status,
      disputed: meeting.disagreements.length > 0 ? 1 : 0,
      content: JSON.stringify(meeting),
    };
  });
  for (const part of inParts(rows)) await trx.insertInto('meetings').values(part).execute();
  for (const { meeting, tellings } of joined) {
    const moved = tellings.filter(({ before }) => before !== meeting.id).map(({ id }) => id);
    for (const part of inParts(moved)) {
      await trx.updateTable('meeting_tellings').set({ meeting: meeting.id }).where('id', 'in', part).execute();
    }
  }
  return changesOf(joined, new Map(contents.map(({ id, content }) => [id, content])));
}

/** A meeting is new where none of its tellings was known; changed where what was known of it reads otherwise now. */
function changesOf(
  joined: readonly { meeting: JoinedMeeting; tellings: readonly StoredTelling[] }[],
  before: ReadonlyMap<string, string>,
): MeetingChanges {
  const isNew = ({ tellings }: (typeof joined)[number]) => tellings.every((telling) => telling.before === null);
  const isChanged = ({ meeting }: (typeof joined)[number]) => before.get(meeting.id) !== JSON.stringify(meeting);
  return {
    added: joined.filter(isNew).map(({ meeting }) => meeting),
    changed: joined.filter((one) => !isNew(one) && isChanged(one)).map(({ meeting }) => meeting),
  };
}
