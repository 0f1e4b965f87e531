// Where the parties stand: for each party and issue the last thing it did about it.

import type { Party } from '../reading/reading.ts';
import { compareText } from '../record/order.ts';
import type { RecordedPosition } from '../record/record.ts';

export interface Stand {
  readonly party: Party;
  readonly issue: string;
  /** The last act, by day. */
  readonly last: RecordedPosition;
  /** How many acts there are of it. */
  readonly acts: number;
}

/** One stand for each party and issue, by party and issue. What is of no issue in particular is left out. */
export function standsOf(positions: readonly RecordedPosition[]): Stand[] {
  const stands = new Map<string, Stand>();
  for (const position of positions) {
    if (position.issue === 'other') continue;
    for (const party of position.source) {
      const key = `${party}\t${position.issue}`;
      const known = stands.get(key);
      const last = known && known.last.date > position.date ? known.last : position;
      stands.set(key, { party, issue: position.issue, last, acts: (known?.acts ?? 0) + 1 });
    }
  }
  return [...stands.values()].sort((a, b) => compareText(a.party, b.party) || compareText(a.issue, b.issue));
}
