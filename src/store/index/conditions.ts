// Conditions: those of new reports, and the repetitions that they touch.
import { spanOf } from '../../reading/meetings/calendar.ts';
import { byPublication } from '../../record/input.ts';
import {
  type ConditionTelling,
  conditionTelling,
  isOfOneRequirement,
  joinConditions,
  type RawCondition,
  SETTLEMENT_WINDOW,
} from '../../record/join-conditions.ts';
import { inParts, queryInParts } from '../in-parts.ts';
import type { IndexChange } from './index-change.ts';
import { distinctBy, type Stored, type Tellings, touchedBy } from './regroup.ts';

type StoredCondition = ConditionTelling & Stored;

const dayOf = (published: string): number => spanOf(published)!.first;

/** Adds the conditions of reports, and joins again all that they and decisions may touch. */
export async function indexConditions(change: IndexChange, added: readonly RawCondition[]): Promise<void> {
  const { trx, forgotten, decidedWith } = change;
  const rows = added.map((telling) => ({
    id: telling.anchor,
    report: telling.report,
    published: telling.published,
    day: dayOf(telling.published),
    language: telling.language,
    content: JSON.stringify(telling),
    condition: null,
  }));
  for (const part of inParts(rows)) await trx.insertInto('condition_tellings').values(part).execute();
  const tellings = conditionsIn(change);
  const ids = [
    ...rows.map(({ id }) => id),
    ...decidedWith('condition'),
    ...(await tellings.membersOf(forgotten.conditions)),
  ];
  await replaceConditions(change, await touchedBy(ids, tellings));
}

const conditionsIn = ({ trx, verdictsOn }: IndexChange): Tellings<StoredCondition> => ({
  isPair: isOfOneRequirement,
  verdicts: verdictsOn('condition'),
  async load(ids) {
    const rows = await queryInParts(ids, (part) =>
      trx.selectFrom('condition_tellings').select(['id', 'content', 'condition']).where('id', 'in', part).execute(),
    );
    return rows.map(({ id, content, condition }) => ({
      ...conditionTelling(JSON.parse(content) as RawCondition),
      id,
      before: condition,
    }));
  },
  async nearTo(tellings) {
    const ids: string[] = [];
    for (const { language, published } of distinctBy(
      tellings,
      ({ language, published }) => `${language} ${published}`,
    )) {
      const rows = await trx
        .selectFrom('condition_tellings')
        .select('id')
        .where('language', '=', language)
        .where('day', '>=', dayOf(published) - SETTLEMENT_WINDOW)
        .where('day', '<=', dayOf(published) + SETTLEMENT_WINDOW)
        .execute();
      ids.push(...rows.map(({ id }) => id));
    }
    return ids;
  },
  async membersOf(conditions) {
    const rows = await queryInParts(conditions, (part) =>
      trx.selectFrom('condition_tellings').select('id').where('condition', 'in', part).execute(),
    );
    return rows.map(({ id }) => id);
  },
});

async function replaceConditions(
  { trx, forgotten, verdictsOn }: IndexChange,
  touched: readonly StoredCondition[],
): Promise<void> {
  const former = [...new Set([...touched.flatMap(({ before }) => before ?? []), ...forgotten.conditions])];
  for (const part of inParts(former)) await trx.deleteFrom('conditions').where('id', 'in', part).execute();
  const joined = joinConditions([...touched].sort(byPublication), verdictsOn('condition'));
  const rows = joined.flatMap(({ condition, tellings }) =>
    condition === null
      ? []
      : {
          id: condition.id,
          day: dayOf(tellings[0].published),
          last_day: Math.max(...tellings.map(({ published }) => dayOf(published))),
          place: tellings[0].index,
          content: JSON.stringify(condition),
        },
  );
  for (const part of inParts(rows)) await trx.insertInto('conditions').values(part).execute();
  for (const { condition, tellings } of joined) {
    const id = condition?.id ?? null;
    const moved = tellings.filter(({ before }) => before !== id).map((telling) => telling.id);
    for (const part of inParts(moved)) {
      await trx.updateTable('condition_tellings').set({ condition: id }).where('id', 'in', part).execute();
    }
  }
}
