// The record that a store holds.
import type { Transaction } from 'kysely';
import type { ActorType } from '../reading/reading.ts';
import { type Appearance, recordedActor } from '../record/actors/join-actors.ts';
import { groupBy } from '../record/group-by.ts';
import { byPublication } from '../record/input.ts';
import { joinPositions, type PositionTelling } from '../record/join-positions.ts';
import { type JoinedMeeting, meetingsAt } from '../record/meetings/join-meetings.ts';
import { compareText } from '../record/order.ts';
import type {
  RecordDocument,
  RecordedActor,
  RecordedCondition,
  RecordedReport,
  RecordedStatement,
} from '../record/record.ts';
import { rootOriginal } from '../record/sources/near-copies.ts';
import { loadCopies } from './index/copies.ts';
import type { Store } from './open-store.ts';
import type { Schema } from './schema.ts';

/** The whole record as it stands on an ISO day: what `makeRecord` makes of all reports in the store. */
export async function loadRecord({ db }: Store, asOf: string): Promise<RecordDocument> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      const copies = await loadCopies(trx);
      const reports = await trx
        .selectFrom('reports')
        .select(['id', 'published', 'language', 'outlet', 'title', 'url', 'relays'])
        .execute();
      const order = new Map(
        reports
          .sort((a, b) => compareText(a.published, b.published) || compareText(a.id, b.id))
          .map(({ id }, index) => [id, index]),
      );
      const { actors, idOf } = await loadActors(trx);
      const meetings = await trx.selectFrom('meetings').select('content').execute();
      const statements = await trx.selectFrom('statements').select(['content', 'place']).execute();
      const positions = await trx.selectFrom('position_tellings').select('content').execute();
      const conditions = await trx.selectFrom('conditions').select(['content', 'place']).execute();
      return {
        asOf,
        reports: reports.map(
          ({ outlet, title, url, relays, ...report }): RecordedReport => ({
            id: report.id,
            language: report.language,
            published: report.published,
            ...(title !== null && { title }),
            ...(outlet !== null && { outlet }),
            ...(url !== null && { url }),
            copyOf: rootOriginal(report.id, copies) ?? null,
            relays: JSON.parse(relays) as string[],
          }),
        ),
        actors,
        meetings: meetingsAt(
          meetings.map(({ content }) => {
            const meeting = JSON.parse(content) as JoinedMeeting;
            return { ...meeting, participants: meeting.participants.map(idOf) };
          }),
          asOf,
        ),
        statements: inOrder<RecordedStatement>(statements, order).map((statement) => ({
          ...statement,
          speaker: idOf(statement.speaker),
          via: statement.via.map(idOf),
        })),
        positions: joinPositions(
          positions.map(({ content }) => JSON.parse(content) as PositionTelling).sort(byPublication),
        ),
        conditions: inOrder<RecordedCondition>(conditions, order),
      };
    });
}

/** Facts in the order of their first reports and of the readings of these. */
function inOrder<T extends { evidence: readonly { report: string }[] }>(
  rows: readonly { content: string; place: number }[],
  order: ReadonlyMap<string, number>,
): T[] {
  return rows
    .map(({ content, place }) => ({ fact: JSON.parse(content) as T, place }))
    .sort((a, b) => order.get(a.fact.evidence[0].report)! - order.get(b.fact.evidence[0].report)! || a.place - b.place)
    .map(({ fact }) => fact);
}

/** All actors, and the id of the one that a key stands for. */
async function loadActors(
  trx: Transaction<Schema>,
): Promise<{ actors: RecordedActor[]; idOf: (key: string) => string }> {
  const roots = new Map(
    (await trx.selectFrom('forms').select(['key', 'root']).execute()).map(({ key, root }) => [key, root]),
  );
  const rows = await trx.selectFrom('appearances').selectAll().execute();
  const appearances = rows
    .map(
      (row): Appearance => ({
        report: row.report,
        key: roots.get(row.key) ?? row.key,
        anchor: row.anchor,
        published: row.published,
        index: row.place,
        actor: {
          id: row.actor,
          type: row.type as ActorType,
          name: row.name,
          party: row.party,
          roles: JSON.parse(row.roles) as string[],
        },
      }),
    )
    .sort(byPublication);
  const ids = new Map<string, string>();
  const actors = [...groupBy(appearances, ({ key }) => key)].map(([key, group]) => {
    const actor = recordedActor(group);
    ids.set(key, actor.id);
    return actor;
  });
  return { actors, idOf: (key) => ids.get(roots.get(key) ?? key)! };
}
