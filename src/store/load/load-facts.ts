// Loads the facts that may meet a filter: by the columns that tell most of the others apart.
import { spanOf } from '../../reading/meetings/calendar.ts';
import { byPublication } from '../../record/input.ts';
import { joinPositions, type PositionTelling } from '../../record/join-positions.ts';
import type { JoinedMeeting } from '../../record/meetings/join-meetings.ts';
import type { RecordedCondition, RecordedPosition, RecordedStatement } from '../../record/record.ts';
import type { RecordFilter, RecordKind } from '../../view/filter-record.ts';
import { queryInParts } from '../in-parts.ts';
import type { Reading } from './reading.ts';
import type { Placed, StoredFacts } from './stored-facts.ts';

/** All facts that meet the filter, and perhaps some that do not. */
export async function loadFacts(trx: Reading, filter: RecordFilter): Promise<StoredFacts> {
  const asked = (kind: RecordKind) => !filter.kind?.length || filter.kind.includes(kind);
  const { status, person } = filter;
  return {
    meetings: asked('meetings') ? await loadMeetings(trx, filter) : [],
    statements: asked('statements') && !status?.length ? await loadStatements(trx, filter) : [],
    positions: asked('positions') && !status?.length && !person?.length ? await loadPositions(trx, filter) : [],
    conditions: asked('conditions') && !person?.length ? await loadConditions(trx, filter) : [],
  };
}

/** Before and after any day there is. */
const ENDS = { first: -1_000_000, last: 1_000_000 };

/** Day numbers, both included. */
const daysOf = ({ since, until }: RecordFilter) => ({
  first: (since ? spanOf(since)?.first : undefined) ?? ENDS.first,
  last: (until ? spanOf(until)?.last : undefined) ?? ENDS.last,
});

/** The statuses in the store of those that a day may change: one that was planned is unconfirmed when its day is past. */
const KEPT: Readonly<Record<string, readonly string[]>> = { unconfirmed: ['planned'], held: ['held', 'ongoing'] };

async function loadMeetings(trx: Reading, filter: RecordFilter): Promise<JoinedMeeting[]> {
  const { id, status } = filter;
  const { first, last } = daysOf(filter);
  let query = trx
    .selectFrom('meetings')
    .select('content')
    .where('last_day', '>=', first)
    .where('first_day', '<=', last);
  if (id?.length) query = query.where('id', 'in', id);
  if (status?.length) {
    query = query.where(
      'status',
      'in',
      status.flatMap((wish) => KEPT[wish] ?? wish),
    );
  }
  return (await query.execute()).map(({ content }) => JSON.parse(content) as JoinedMeeting);
}

async function loadStatements(trx: Reading, filter: RecordFilter): Promise<Placed<RecordedStatement>[]> {
  const { first, last } = daysOf(filter);
  let query = trx
    .selectFrom('statements')
    .select(['content', 'place'])
    .where('day', '>=', first)
    .where('day', '<=', last);
  if (filter.id?.length) query = query.where('id', 'in', filter.id);
  return (await query.execute()).map(({ content, place }) => ({
    fact: JSON.parse(content) as RecordedStatement,
    place,
  }));
}

async function loadConditions(trx: Reading, filter: RecordFilter): Promise<Placed<RecordedCondition>[]> {
  const { first, last } = daysOf(filter);
  let query = trx
    .selectFrom('conditions')
    .select(['content', 'place'])
    .where('last_day', '>=', first)
    .where('day', '<=', last);
  if (filter.id?.length) query = query.where('id', 'in', filter.id);
  return (await query.execute()).map(({ content, place }) => ({
    fact: JSON.parse(content) as RecordedCondition,
    place,
  }));
}

/** The acts of the days asked for, those of issues alone if wished, and those before them on their lines, as `joinPositions` orders them. */
export async function loadPositions(
  trx: Reading,
  { since, until, id }: RecordFilter,
  ofIssuesOnly = false,
): Promise<RecordedPosition[]> {
  let query = trx.selectFrom('position_tellings').select('content');
  if (ofIssuesOnly) query = query.where('line', 'not like', '%\tother');
  if (id?.length) {
    const anchors = id.map((each) => each.replace(/^p-/, ''));
    const lines = trx.selectFrom('position_tellings').select('line').where('id', 'in', anchors);
    query = query.where('line', 'in', lines);
  }
  if (since) query = query.where('published', '>=', since);
  if (until) query = query.where('published', '<=', until);
  const told = (await query.execute()).map(({ content }) => JSON.parse(content) as PositionTelling);
  const before = since ? await loadBefore(trx, told, since) : [];
  return joinPositions([...before, ...told].sort(byPublication));
}

/** On the line of each of these acts those of the last day before, against which a change shows. */
async function loadBefore(trx: Reading, told: readonly PositionTelling[], day: string): Promise<PositionTelling[]> {
  const rows = await queryInParts([...new Set(told.map(({ line }) => line))], (lines) =>
    trx
      .selectFrom('position_tellings')
      .innerJoin(
        (eb) =>
          eb
            .selectFrom('position_tellings as told')
            .select((own) => [
              'told.line',
              own
                .selectFrom('position_tellings as earlier')
                .select((each) => each.fn.max('earlier.published').as('published'))
                .whereRef('earlier.line', '=', 'told.line')
                .where('earlier.published', '<', day)
                .as('last'),
            ])
            .distinct()
            .where('told.line', 'in', lines)
            .where('told.published', '>=', day)
            .as('before'),
        (join) =>
          join
            .onRef('before.line', '=', 'position_tellings.line')
            .onRef('before.last', '=', 'position_tellings.published'),
      )
      .select('content')
      .execute(),
  );
  return rows.map(({ content }) => JSON.parse(content) as PositionTelling);
}
