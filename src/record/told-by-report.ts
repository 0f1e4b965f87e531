// All that one report tells, with what people decided about it, made ready to be joined with what others tell.
import { type Appearance, appearancesIn } from './actors/join-actors.ts';
import { type Added, withAdditions } from './decisions/additions.ts';
import { type Decision, sidesOf } from './decisions/decision.ts';
import { findTargets, type Telling } from './decisions/find-targets.ts';
import { type DecidedKind, decidedKinds, type Place } from './decisions/kinds.ts';
import type { Bound } from './decisions/verdicts.ts';
import type { ReportRead } from './input.ts';
import { type RawCondition, rawConditionsIn } from './join-conditions.ts';
import { correctedTelling, type PositionTelling, positionTellingsIn } from './join-positions.ts';
import { type RawStatement, rawStatementsIn } from './join-statements.ts';
import { type RawTelling, rawTellingsIn } from './meetings/telling.ts';

/** Actors of meetings and statements stand by their keys, which hold in any report. */
export interface ToldByReport {
  readonly appearances: readonly Appearance[];
  readonly meetings: readonly RawTelling[];
  readonly statements: readonly RawStatement[];
  readonly positions: readonly PositionTelling[];
  readonly conditions: readonly RawCondition[];
  /** What the decisions speak of in this report. */
  readonly bound: readonly Bound[];
}

/** What the report tells once these decisions, in the order of the ledger, are made; those about other reports change nothing. */
export function toldByReport(given: ReportRead, decisions: readonly Decision[]): ToldByReport {
  const { id } = given.reading.report;
  const own = decisions.filter(({ act }) =>
    sidesOf(act).some(({ places }) => places.some(({ report }) => report === id)),
  );
  const { report, added } = withAdditions(given, own);
  const read = readBy(report);
  const targets = [...findTargets(id, spansOf(report, read), own), ...targetsOf(added, read)];
  const decided = new DecidedTellings(own, targets);
  const appearances = read.actor
    .filter(({ anchor }) => !decided.isRejected('actor', anchor))
    .map((appearance) => ({ ...appearance, key: decided.keyOf(appearance) }));
  const keys = new Map(appearances.map(({ actor, key }) => [actor.id, key]));
  const keysByAnchor = new Map(appearances.map(({ anchor, key }) => [anchor, key]));
  const keysOf = (actors: readonly string[]) => actors.flatMap((actor) => keys.get(actor) ?? []);
  const kept = <T extends { readonly anchor: string }>(kind: DecidedKind, tellings: readonly T[]) =>
    tellings.filter(({ anchor }) => !decided.isRejected(kind, anchor));
  return {
    appearances,
    meetings: kept('meeting', read.meeting).map((telling) => ({
      ...telling,
      meeting: {
        ...telling.meeting,
        participants: keysOf(telling.meeting.participants),
        ...(telling.meeting.absent && { absent: keysOf(telling.meeting.absent) }),
      },
    })),
    statements: kept('statement', read.statement).flatMap((telling) => {
      const { speaker, via } = telling.statement;
      const key = keys.get(speaker);
      return key === undefined
        ? []
        : [{ ...telling, statement: { ...telling.statement, speaker: key, via: keysOf(via) } }];
    }),
    positions: kept('position', read.position).map((telling) =>
      decided.on('position', telling.anchor).reduce(correctedTelling, telling),
    ),
    conditions: kept('condition', read.condition),
    bound: targets.flatMap((target) => {
      const key = target.kind === 'actor' ? keysByAnchor.get(target.id) : target.id;
      return key === undefined ? [] : [{ ...target, id: key }];
    }),
  };
}

const readBy = (report: ReportRead) => ({
  actor: appearancesIn(report),
  meeting: rawTellingsIn(report),
  statement: rawStatementsIn(report),
  position: positionTellingsIn(report),
  condition: rawConditionsIn(report),
});
type ReadBy = ReturnType<typeof readBy>;

/** Where a decision finds each telling of the report, by kind and anchor. */
export function placesIn(given: ReportRead, decisions: readonly Decision[]): Record<DecidedKind, Map<string, Place>> {
  const { report } = withAdditions(given, decisions);
  const spans = spansOf(report, readBy(report));
  const placesOf = (kind: DecidedKind) => {
    const counts = new Map<string, number>();
    return new Map(
      spans[kind].flatMap(({ anchor, spans: [span] }): [string, Place][] => {
        if (!span) return [];
        const { start, end, text } = span;
        const nth = counts.get(`${start} ${end}`) ?? 0;
        counts.set(`${start} ${end}`, nth + 1);
        return [[anchor, { report: report.reading.report.id, start, end, text, nth }]];
      }),
    );
  };
  return Object.fromEntries(decidedKinds.map((kind) => [kind, placesOf(kind)])) as Record<
    DecidedKind,
    Map<string, Place>
  >;
}

/** Where each telling stands in the report. */
const spansOf = ({ reading }: ReportRead, read: ReadBy): Record<DecidedKind, Telling[]> => ({
  actor: read.actor.map(({ anchor, index }) => ({ anchor, spans: reading.actors[index].mentions })),
  meeting: read.meeting.map(({ anchor, meeting }) => ({ anchor, spans: meeting.evidence })),
  statement: read.statement.map(({ anchor, statement }) => ({ anchor, spans: [statement.content] })),
  position: read.position.map(({ anchor, position }) => ({ anchor, spans: [position.evidence] })),
  condition: read.condition.map(({ anchor, condition }) => ({
    anchor,
    spans: [condition.outcome, condition.requires],
  })),
});

const targetsOf = (added: readonly Added[], read: ReadBy): Bound[] =>
  added.map(({ decision, kind, index }) => ({ decision, side: 0, order: 0, kind, id: read[kind][index].anchor }));

/** What is decided about single tellings of one report. */
class DecidedTellings {
  readonly #decisions = new Map<string, { decision: Decision; side: number }[]>();

  constructor(decisions: readonly Decision[], targets: readonly Bound[]) {
    const byId = new Map(decisions.map((decision) => [decision.id, decision]));
    for (const { decision, side, kind, id } of targets) {
      const key = `${kind} ${id}`;
      this.#decisions.set(key, [...(this.#decisions.get(key) ?? []), { decision: byId.get(decision)!, side }]);
    }
  }

  on(kind: DecidedKind, anchor: string): Decision[] {
    return (this.#decisions.get(`${kind} ${anchor}`) ?? []).map(({ decision }) => decision);
  }

  isRejected(kind: DecidedKind, anchor: string): boolean {
    return this.on(kind, anchor).some(({ act }) => act.act === 'reject');
  }

  /** The key of an actor; one that was split off is known by a key of its own. */
  keyOf({ key, anchor }: Appearance): string {
    const splits = (this.#decisions.get(`actor ${anchor}`) ?? []).filter(
      ({ decision: { act }, side }) => act.act === 'split' && side === 0,
    );
    const last = splits.at(-1);
    return last ? `${key}\t${last.decision.id}` : key;
  }
}
