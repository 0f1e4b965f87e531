// What each party did about each issue, in the order of time.
import type { Position } from '../reading/reading.ts';
import { groupBy } from './group-by.ts';
import type { ReportRead } from './input.ts';
import type { RecordedPosition } from './record.ts';

/** Days between the first report of an act and those that repeat it. */
const WINDOW = 2;
const DAY = 86_400_000;

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

function lineOf(told: readonly Told[]): RecordedPosition[] {
  const acts: Told[][] = [];
  for (const one of told) {
    const act = acts.find(([first]) => repeats(one, first));
    if (act) act.push(one);
    else acts.push([one]);
  }
  return acts.map((act, index) => recorded(act, acts[index - 1]?.[0]));
}

const repeats = (one: Told, first: Told): boolean =>
  one.position.code === first.position.code &&
  [...one.position.target].sort().join() === [...first.position.target].sort().join() &&
  Date.parse(one.published) - Date.parse(first.published) <= WINDOW * DAY;

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
