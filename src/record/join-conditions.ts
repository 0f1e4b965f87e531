// What depends on what, each condition once.
import type { Condition } from '../reading/reading.ts';
import type { ReportRead } from './input.ts';
import type { RecordedCondition } from './record.ts';
import { sameWords, stemsOf } from './same-words.ts';

interface Told {
  readonly report: string;
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
  const groups: Told[][] = [];
  for (const { reading } of reports) {
    for (const condition of reading.conditions) {
      const told: Told = {
        report: reading.report.id,
        language: reading.report.language.split('-')[0],
        condition,
        outcome: stemsOf(condition.outcome.text),
        requires: stemsOf(condition.requires.text),
      };
      const group = groups.find(([first]) => repeats(told, first));
      if (group) group.push(told);
      else groups.push([told]);
    }
  }
  return groups.map(recorded);
}

const repeats = (one: Told, first: Told): boolean =>
  one.language === first.language &&
  one.report !== first.report &&
  sameWords(one.requires, first.requires) &&
  sameWords(one.outcome, first.outcome);

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
