// What depends on what, each condition once.
import { type DaySpan, spanOf } from '../reading/meetings/calendar.ts';
import type { Condition } from '../reading/reading.ts';
import { DayIndex } from './components.ts';
import { decidedComponents, decidedGroups } from './decisions/decided-groups.ts';
import { correctedSlots, decidedBy, type Verdicts } from './decisions/verdicts.ts';
import { anchorsOf } from './ids.ts';
import type { ReportRead } from './input.ts';
import type { RecordedCondition } from './record.ts';
import { sameWords, stemsOf } from './same-words.ts';

/** Days between two reports of one condition. */
export const CONDITION_WINDOW = 14;

/** A condition as one report has it. */
export interface RawCondition {
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

/** A condition made comparable with those of other reports. */
export interface ConditionTelling extends RawCondition {
  readonly publishedOn: DaySpan;
  readonly outcomeStems: ReadonlySet<string>;
  readonly requiresStems: ReadonlySet<string>;
}

/** The conditions of a report, in the order of its reading. */
export function rawConditionsIn({ reading: { report, conditions } }: ReportRead): RawCondition[] {
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

export function conditionTelling(raw: RawCondition): ConditionTelling {
  const { outcome, requires } = raw.condition;
  const publishedOn = spanOf(raw.published)!;
  return { ...raw, publishedOn, outcomeStems: stemsOf(outcome.text), requiresStems: stemsOf(requires.text) };
}

/**
 * The conditions in the order of their first tellings, which stand in order of publication. Two are one when outcome and
 * requirement are put in nearly the same words of one language within two weeks. All stay open: only a decision says
 * that one is met or withdrawn.
 */
export function joinConditions<T extends ConditionTelling>(
  told: readonly T[],
  verdicts: Verdicts,
): { condition: RecordedCondition; tellings: T[] }[] {
  const index = new DayIndex(
    told,
    ({ language }) => [language],
    ({ publishedOn }) => publishedOn,
    CONDITION_WINDOW,
  );
  return decidedComponents(told, index, isSameCondition, verdicts)
    .flatMap((component) => decidedGroups(component, isSameCondition, verdicts))
    .map((group) => ({ condition: recorded(group, verdicts), tellings: group }));
}

/** Whether two reports have one condition. */
export const isSameCondition = (one: ConditionTelling, other: ConditionTelling): boolean =>
  one.report !== other.report &&
  one.language === other.language &&
  Math.abs(one.publishedOn.first - other.publishedOn.first) <= CONDITION_WINDOW &&
  sameWords(one.requiresStems, other.requiresStems) &&
  sameWords(one.outcomeStems, other.outcomeStems);

function recorded(group: readonly ConditionTelling[], verdicts: Verdicts): RecordedCondition {
  const [{ anchor, condition }] = group;
  const rulings = verdicts.on(group.map(({ anchor }) => anchor));
  return {
    id: `c-${anchor}`,
    outcome: condition.outcome.text,
    requires: condition.requires.text,
    by: [...new Set(group.flatMap((told) => told.condition.by))].sort(),
    state: 'open',
    evidence: group.flatMap(({ report, condition: { outcome, requires } }) => [
      { report, ...outcome },
      { report, ...requires },
    ]),
    ...correctedSlots(rulings),
    ...decidedBy(rulings),
  };
}
