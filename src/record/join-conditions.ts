// What depends on what, each condition once.
import { type DaySpan, spanOf } from '../reading/meetings/calendar.ts';
import type { Condition, Settlement } from '../reading/reading.ts';
import { DayIndex } from './components.ts';
import { decidedComponents, decidedGroups } from './decisions/decided-groups.ts';
import { correctedSlots, decidedBy, type Verdicts } from './decisions/verdicts.ts';
import { anchorsOf } from './ids.ts';
import type { ReportRead } from './input.ts';
import type { RecordedCondition } from './record.ts';
import { holdsWords, sameWords, stemsOf } from './same-words.ts';

/** Days between two reports of one condition. */
const CONDITION_WINDOW = 14;
/** Days between a report of a condition and one that says that it was met or dropped; no pair lies further apart. */
export const SETTLEMENT_WINDOW = 30;

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
  /** Says that what is required was met or dropped; its outcome are the words that say so. */
  readonly settles?: Settlement['state'];
}

/** A condition made comparable with those of other reports. */
export interface ConditionTelling extends RawCondition {
  readonly publishedOn: DaySpan;
  readonly outcomeStems: ReadonlySet<string>;
  readonly requiresStems: ReadonlySet<string>;
}

/** The conditions of a report, in the order of its reading, and behind them what it says of those set before. */
export function rawConditionsIn({ reading: { report, conditions, settlements = [] } }: ReportRead): RawCondition[] {
  const told: Pick<RawCondition, 'condition' | 'settles'>[] = [
    ...conditions.map((condition) => ({ condition })),
    ...settlements.map(({ state, requires, by, evidence }) => ({
      condition: { outcome: evidence, requires, by, statement: null },
      settles: state,
    })),
  ];
  const anchors = anchorsOf(
    report.id,
    told.map(({ condition }) => condition.outcome.start),
  );
  return told.map((one, index) => ({
    report: report.id,
    published: report.published,
    language: report.language.split('-')[0],
    anchor: anchors[index],
    index,
    ...one,
  }));
}

export function conditionTelling(raw: RawCondition): ConditionTelling {
  const { outcome, requires } = raw.condition;
  const publishedOn = spanOf(raw.published)!;
  return { ...raw, publishedOn, outcomeStems: stemsOf(outcome.text), requiresStems: stemsOf(requires.text) };
}

/** What the tellings of one condition, and of its being met or dropped, make together. */
interface ConditionJoined<T> {
  /** Null where a report tells that a condition was met or dropped which no report has. */
  readonly condition: RecordedCondition | null;
  readonly tellings: readonly T[];
}

/**
 * The conditions in the order of their first tellings, which stand in order of publication. Two are one when outcome and
 * requirement are put in nearly the same words of one language within two weeks. One is met or withdrawn when a later report
 * says so of what it requires, and no report has it after that.
 */
export function joinConditions<T extends ConditionTelling>(
  told: readonly T[],
  verdicts: Verdicts,
): ConditionJoined<T>[] {
  const order = new Map(told.map((telling, index) => [telling, index]));
  const components = decidedComponents(told, nearIn(told, SETTLEMENT_WINDOW), isOfOneRequirement, verdicts);
  const joined = components.flatMap((component): ConditionJoined<T>[] => {
    const set = component.filter(({ settles }) => settles === undefined);
    const groups = decidedComponents(set, nearIn(set, CONDITION_WINDOW), isSameCondition, verdicts)
      .flatMap((same) => decidedGroups(same, isSameCondition, verdicts))
      .map((group) => {
        const settlements = component.filter((one) => group.some((telling) => isSettledBy(telling, one)));
        return { condition: recorded(group, settlements, verdicts), tellings: [...group, ...settlements] };
      });
    const used = new Set(groups.flatMap(({ tellings }) => tellings));
    const unused = component.filter((telling) => !used.has(telling));
    return unused.length > 0 ? [...groups, { condition: null, tellings: unused }] : groups;
  });
  return joined.sort((a, b) => order.get(a.tellings[0])! - order.get(b.tellings[0])!);
}

const nearIn = <T extends ConditionTelling>(told: readonly T[], days: number): DayIndex<T> =>
  new DayIndex(
    told,
    ({ language }) => [language],
    ({ publishedOn }) => publishedOn,
    days,
  );

/** Whether the two are of one requirement, so that what one of them says may bear on the other. */
export const isOfOneRequirement = (one: ConditionTelling, other: ConditionTelling): boolean =>
  one.language === other.language &&
  (one.settles === undefined && other.settles === undefined
    ? isNear(one, other, CONDITION_WINDOW) && sameWords(one.requiresStems, other.requiresStems)
    : isSettledBy(one, other) || isSettledBy(other, one));

const isNear = (one: ConditionTelling, other: ConditionTelling, days: number): boolean =>
  Math.abs(one.publishedOn.first - other.publishedOn.first) <= days;

/** Whether two reports have one condition. */
const isSameCondition = (one: ConditionTelling, other: ConditionTelling): boolean =>
  one.report !== other.report && isOfOneRequirement(one, other) && sameWords(one.outcomeStems, other.outcomeStems);

/** Whether a later report, or the same one, says of what `one` requires that it was met by whom it asks, or dropped. */
function isSettledBy(one: ConditionTelling, later: ConditionTelling): boolean {
  const { by } = later.condition;
  return (
    one.settles === undefined &&
    later.settles !== undefined &&
    one.language === later.language &&
    isNear(one, later, SETTLEMENT_WINDOW) &&
    one.published <= later.published &&
    (by.length === 0 || one.condition.by.length === 0 || by.some((party) => one.condition.by.includes(party))) &&
    holdsWords(one.requiresStems, later.requiresStems)
  );
}

function recorded(
  group: readonly ConditionTelling[],
  settlements: readonly ConditionTelling[],
  verdicts: Verdicts,
): RecordedCondition {
  const [{ anchor, condition }] = group;
  const rulings = verdicts.on(group.map(({ anchor }) => anchor));
  const last = group.at(-1)!.published;
  const settled = settlements.filter(({ published }) => published >= last).at(-1);
  return {
    id: `c-${anchor}`,
    outcome: condition.outcome.text,
    requires: condition.requires.text,
    by: [...new Set(group.flatMap((told) => told.condition.by))].sort(),
    state: settled?.settles ?? 'open',
    evidence: [
      ...group.flatMap(({ report, condition: { outcome, requires } }) => [
        { report, ...outcome },
        { report, ...requires },
      ]),
      ...(settled ? [{ report: settled.report, ...settled.condition.outcome }] : []),
    ],
    ...correctedSlots(rulings),
    ...decidedBy(rulings),
  };
}
