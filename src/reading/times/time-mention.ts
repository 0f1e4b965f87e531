// The contract between the times layer and those that use it: a calendar expression with its value.
import type { Trace } from '../trace.ts';

/** Token indices; `last` exclusive. `start` and `end` are UTF-16 offsets of the expression without its preposition. */
export interface TimeMention {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value (`2025-12-05`, `2025-12-05TEV`, `2026-01-23/2026-01-24`). */
  readonly value: string;
  readonly trace: Trace;
}
