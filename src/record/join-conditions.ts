// What depends on what, each condition once.
import { spanOf } from '../reading/meetings/calendar.ts';
import type { Condition } from '../reading/reading.ts';
import { componentsOf, DayIndex } from './components.ts';
import { anchorsOf } from './ids.ts';
import type { ReportRead } from './input.ts';
import { daysBetween } from './order.ts';
import type { RecordedCondition } from './record.ts';
import { sameWords, stemsOf } from './same-words.ts';

/** Days between two reports of one condition. */
export const CONDITION_WINDOW = 14;

/** A condition as one report has it. */
export interface ConditionTelling {
  readonly report: string;
  /** ISO day. */
  readonly published: string;
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Where its outcome stands, by `anchorsOf`. */
  readonly anchor: string;
  /** Its place in the reading. */
  readonly index: number;
  readonly condition: Condition;
}

/** The conditions of a report, in the order of its reading. */
export function conditionTellingsIn({ reading: { report, conditions } }: ReportRead): ConditionTelling[] {
  const anchors = anchorsOf(
    report.id,
    conditions.map(({ outcome }) => outcome.start),
  );
  return conditions.map((condition, index) => ({
    report: report.id,
    published: report.published,
    language: report.language.split('-')[0],
    anchor: anchors[index],
    index,
    condition,
  }));
}

/**
 * The conditions in the order of their first tellings, which stand in order of publication. Two are one when outcome and
 * requirement are put in nearly the same words of one language within two weeks. All stay open: only a decision says
 * that one is met or withdrawn.
 */
export function joinConditions<T extends ConditionTelling>(
  told: readonly T[],
): { condition: RecordedCondition; tellings: T[] }[] {
  const index = new DayIndex(
    told,
    ({ language }) => [language],
    ({ published }) => spanOf(published)!,
    CONDITION_WINDOW,
  );
  return componentsOf(told, index, isSameCondition).map((group) => ({ condition: recorded(group), tellings: group }));
}

/** Whether two reports have one condition. */
export const isSameCondition = (one: ConditionTelling, other: ConditionTelling): boolean =>
  one.report !== other.report &&
  one.language === other.language &&
  Math.abs(daysBetween(one.published, other.published)) <= CONDITION_WINDOW &&
  sameWords(stemsOf(one.condition.requires.text), stemsOf(other.condition.requires.text)) &&
  sameWords(stemsOf(one.condition.outcome.text), stemsOf(other.condition.outcome.text));

function recorded(group: readonly ConditionTelling[]): RecordedCondition {
  const [{ condition }] = group;
  return {
    outcome: condition.outcome.text,
    requires: condition.requires.text,
    by: [...new Set(group.flatMap((told) => told.condition.by))].sort(),
    state: 'open',
    evidence: group.flatMap(({ report, condition: { outcome, requires } }) => [
      { report, ...outcome },
      { report, ...requires },
    ]),
  };
}
