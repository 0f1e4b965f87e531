// What depends on what, each condition once.
import { spanOf } from '../reading/meetings/calendar.ts';
import type { Condition } from '../reading/reading.ts';
import { componentsOf, DayIndex } from './components.ts';
import type { ReportRead } from './input.ts';
import type { RecordedCondition } from './record.ts';
import { sameWords, stemsOf } from './same-words.ts';

/** Days between two reports of one condition. */
const WINDOW = 14;
const DAY = 86_400_000;

interface Told {
  readonly report: string;
  readonly published: string;
  readonly language: string;
  readonly condition: Condition;
  readonly outcome: ReadonlySet<string>;
  readonly requires: ReadonlySet<string>;
}

/**
 * The conditions in the order of their first reports. Two are one when outcome and requirement are put in nearly the same
 * words of one language. All stay open: only a decision says that one is met or withdrawn.
 */
export function joinConditions(reports: readonly ReportRead[]): RecordedCondition[] {
  const told = reports.flatMap(({ reading: { report, conditions } }) =>
    conditions.map(
      (condition): Told => ({
        report: report.id,
        published: report.published,
        language: report.language.split('-')[0],
        condition,
        outcome: stemsOf(condition.outcome.text),
        requires: stemsOf(condition.requires.text),
      }),
    ),
  );
  const index = new DayIndex(
    told,
    ({ language }) => [language],
    ({ published }) => spanOf(published)!,
    WINDOW,
  );
  return componentsOf(told, index, repeats).map(recorded);
}

const repeats = (one: Told, other: Told): boolean =>
  one.report !== other.report &&
  Math.abs(Date.parse(one.published) - Date.parse(other.published)) <= WINDOW * DAY &&
  sameWords(one.requires, other.requires) &&
  sameWords(one.outcome, other.outcome);

function recorded(group: readonly Told[]): RecordedCondition {
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
