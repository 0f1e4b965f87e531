// What each party did about each issue, in the order of time.
import type { Position } from '../reading/reading.ts';
import type { Decision } from './decisions/decision.ts';
import { groupBy } from './group-by.ts';
import { anchorsOf } from './ids.ts';
import type { ReportRead } from './input.ts';
import type { RecordedPosition } from './record.ts';

/** An act as one report tells it. */
export interface PositionTelling {
  readonly report: string;
  /** ISO day. */
  readonly published: string;
  /** Where it stands, by `anchorsOf`. */
  readonly anchor: string;
  /** Its place in the reading. */
  readonly index: number;
  /** The party or parties, and the issue. */
  readonly line: string;
  readonly position: Position;
  /** Ids of the decisions about it. */
  readonly decisions?: readonly string[];
}

const lineOf = ({ source, issue }: Position): string => `${[...source].sort().join()}\t${issue}`;

/** The acts a report tells of, in the order of its reading. */
export function positionTellingsIn({ reading: { report, positions } }: ReportRead): PositionTelling[] {
  const anchors = anchorsOf(
    report.id,
    positions.map(({ evidence }) => evidence.start),
  );
  return positions.map((position, index) => ({
    report: report.id,
    published: report.published,
    anchor: anchors[index],
    index,
    line: lineOf(position),
    position,
  }));
}

/** The act as a decision about it leaves it. */
export function correctedTelling(telling: PositionTelling, { id, act }: Decision): PositionTelling {
  const position = act.act === 'correct' ? { ...telling.position, [act.slot]: act.value } : telling.position;
  return { ...telling, position, line: lineOf(position), decisions: [...(telling.decisions ?? []), id] };
}

/**
 * The acts, one line a party and issue, each act once, by line and time; `shift` compares an act with the one before it on
 * its line. `told` stand in order of publication.
 */
export function joinPositions(told: readonly PositionTelling[]): RecordedPosition[] {
  const lines = groupBy(told, ({ line }) => line);
  return [...lines.keys()].sort().flatMap((line) => actsOf(lines.get(line)!));
}

/** Reports of one day tell of one act. */
function actsOf(told: readonly PositionTelling[]): RecordedPosition[] {
  const acts = groupBy(told, ({ published, position: { code, target } }) =>
    [published, code, ...[...target].sort()].join(' '),
  );
  const list = [...acts.values()];
  return list.map((act, index) => recorded(act, list[index - 1]?.[0]));
}

function recorded(act: readonly PositionTelling[], before: PositionTelling | undefined): RecordedPosition {
  const [{ anchor, position, published }] = act;
  const { code, issue } = position;
  const decisions = [...new Set(act.flatMap((one) => one.decisions ?? []))];
  return {
    id: `p-${anchor}`,
    code,
    source: [...position.source].sort(),
    target: [...position.target].sort(),
    issue,
    date: published,
    evidence: act.map(({ report, position: { evidence } }) => ({ report, ...evidence })),
    shift: before === undefined ? 'new' : before.position.code === code ? 'same' : 'changed',
    ...(decisions.length > 0 && { decisions }),
  };
}
