// Finds again, in what a report tells now, the facts that decisions speak of.
import type { Span } from '../../reading/reading.ts';
import { type Decision, sidesOf } from './decision.ts';
import type { DecidedKind, Place } from './kinds.ts';
import type { Bound } from './verdicts.ts';

/** Something told in a report that a decision may speak of. */
export interface Telling {
  /** By `anchorsOf`. */
  readonly anchor: string;
  /** Where it stands in the report. */
  readonly spans: readonly Span[];
}

/** The tellings of a report, by kind, that these decisions speak of; what no telling touches any more is left out. */
export function findTargets(
  report: string,
  tellings: Readonly<Record<DecidedKind, readonly Telling[]>>,
  decisions: readonly Decision[],
): Bound[] {
  // What is added is found where it was added.
  const others = decisions.filter(({ act }) => act.act !== 'add');
  return others.flatMap(({ id, act }) =>
    sidesOf(act).flatMap(({ kind, places }, side) =>
      places.flatMap((place, order): Bound[] => {
        if (place.report !== report) return [];
        const telling = tellingAt(place, tellings[kind]);
        return telling ? [{ decision: id, side, order, kind, id: telling.anchor }] : [];
      }),
    ),
  );
}

/** The telling that shares the most of the place; the `nth` of those that share as much. */
function tellingAt(place: Place, tellings: readonly Telling[]): Telling | undefined {
  let best: Telling[] = [];
  let most = 0;
  for (const telling of tellings) {
    const share = Math.max(0, ...telling.spans.map((span) => shareOf(place, span)));
    if (share > most) [best, most] = [[telling], share];
    else if (share === most && share > 0) best.push(telling);
  }
  return best[Math.min(place.nth, best.length - 1)];
}

/** How much of the text that either covers both do, from 0 to 1. */
function shareOf(one: Pick<Span, 'start' | 'end'>, other: Pick<Span, 'start' | 'end'>): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}
