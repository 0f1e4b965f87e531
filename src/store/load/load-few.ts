// Loads the few facts of a brief, from the latest backwards, so that the size of the store does not matter.
import type { SelectQueryBuilder } from 'kysely';
import { spanOf } from '../../reading/meetings/calendar.ts';
import type { JoinedMeeting } from '../../record/meetings/join-meetings.ts';
import type { RecordedCondition, RecordedPosition } from '../../record/record.ts';
import { FEW, lastChanges, newsSince } from '../../view/choose-few.ts';
import type { Schema } from '../schema.ts';
import { loadPositions } from './load-facts.ts';
import type { Reading } from './reading.ts';
import type { Placed, StoredFacts } from './stored-facts.ts';

/** Rows that are looked at first for a few facts, and how many times as many rows or days if there are too few among them. */
const FIRST_LOOK = 64;
const FURTHER = 8;

/** All facts that a brief seen from an ISO day tells, and perhaps some more. */
export const loadFew = async (trx: Reading, asOf: string): Promise<StoredFacts> => ({
  meetings: await fewMeetings(trx, spanOf(asOf)!.first),
  statements: [],
  positions: await lastShifts(trx),
  conditions: await lastConditions(trx),
});

async function fewMeetings(trx: Reading, today: number): Promise<JoinedMeeting[]> {
  const all = trx.selectFrom('meetings').select(['id', 'content']);
  const dated = all.where('date', 'is not', null);
  const planned = dated.where('status', '=', 'planned');
  const disputed = await firstFew(dated.where('disputed', '=', 1), 'first_day', 'desc');
  const rows = [
    ...(await firstFew(dated.where('status', '!=', 'planned'), 'first_day', 'desc')),
    ...(await firstFew(planned.where('last_day', '<', today), 'first_day', 'desc')),
    ...(await firstFew(planned.where('last_day', '>=', today), 'first_day', 'asc')),
    ...(await firstFew(all.where('status', '=', 'planned').where('date', 'is', null), 'last_day', 'desc')),
    ...disputed,
    // Those without a day stand before all others.
    ...(disputed.length < FEW ? await all.where('date', 'is', null).where('disputed', '=', 1).execute() : []),
  ];
  const contents = new Map(rows.map(({ id, content }) => [id, content]));
  return [...contents.values()].map((content) => JSON.parse(content) as JoinedMeeting);
}

interface MeetingRow {
  id: string;
  content: string;
}

/** The first few meetings in the order of a day, and all others of the last one's day. */
async function firstFew(
  meetings: SelectQueryBuilder<Schema, 'meetings', MeetingRow>,
  day: 'first_day' | 'last_day',
  direction: 'asc' | 'desc',
): Promise<MeetingRow[]> {
  const days = await meetings.clearSelect().select(day).orderBy(day, direction).limit(FEW).execute();
  const last = days.at(-1)?.[day] ?? null;
  if (last === null) return [];
  return meetings.where(day, direction === 'asc' ? '<=' : '>=', last).execute();
}

/** The changes of stand that are news. */
async function lastShifts(trx: Reading): Promise<RecordedPosition[]> {
  const [row] = await trx
    .selectFrom('position_tellings')
    .select('published')
    .orderBy('published', 'desc')
    .limit(1)
    .execute();
  return row ? lastChanges(await loadPositions(trx, { since: newsSince(row.published) }, true)) : [];
}

/** The last open conditions, and all others of the last one's day. */
async function lastConditions(trx: Reading): Promise<Placed<RecordedCondition>[]> {
  for (let count = FIRST_LOOK; ; count *= FURTHER) {
    const all = trx.selectFrom('conditions');
    const [row] = await all.select('day').orderBy('day', 'desc').offset(count).limit(1).execute();
    const found = await all
      .select(['content', 'place', 'day'])
      .where('day', '>=', row?.day ?? BEFORE_ALL)
      .orderBy('day', 'desc')
      .execute();
    const open = found
      .map(({ content, place, day }) => ({ fact: JSON.parse(content) as RecordedCondition, place, day }))
      .filter(({ fact }) => fact.state === 'open');
    if (!row || open.length >= FEW) return open.filter(({ day }) => day >= (open[FEW - 1]?.day ?? BEFORE_ALL));
  }
}

/** A day number before that of any report. */
const BEFORE_ALL = -1_000_000;
