// What each party did about each issue, in the order of time.
import type { Position } from '../reading/reading.ts';
import { groupBy } from './group-by.ts';
import type { ReportRead } from './input.ts';
import type { RecordedPosition } from './record.ts';

interface Told {
  readonly report: string;
  readonly published: string;
  readonly position: Position;
}

/** The acts, one line a party and issue, each act once; `shift` compares it with the one before it on its line. */
export function joinPositions(reports: readonly ReportRead[]): RecordedPosition[] {
  const told = reports.flatMap(({ reading: { report, positions } }) =>
    positions.map((position): Told => ({ report: report.id, published: report.published, position })),
  );
  const lines = groupBy(told, ({ position: { source, issue } }) => `${[...source].sort().join()}\t${issue}`);
  return [...lines.keys()].sort().flatMap((line) => lineOf(lines.get(line)!));
}

/** Reports of one day tell of one act. */
function lineOf(told: readonly Told[]): RecordedPosition[] {
  const acts = groupBy(told, ({ published, position: { code, target } }) =>
    [published, code, ...[...target].sort()].join(' '),
  );
  const list = [...acts.values()];
  return list.map((act, index) => recorded(act, list[index - 1]?.[0]));
}

function recorded(act: readonly Told[], before: Told | undefined): RecordedPosition {
  const [{ position, published }] = act;
  const { code, issue } = position;
  return {
    code,
    source: [...position.source].sort(),
    target: [...position.target].sort(),
    issue,
    date: published,
    evidence: act.map(({ report, position: { evidence } }) => ({ report, ...evidence })),
    shift: before === undefined ? 'new' : before.position.code === code ? 'same' : 'changed',
  };
}
