// What the conditions layer finds: one thing that depends on another.
import type { Party, Span } from '../reading.ts';
import type { TokenRange, Trace } from '../trace.ts';

/** A stretch of the text, both as offsets and as tokens. */
export type Half = Span & TokenRange;

export interface FoundCondition {
  readonly outcome: Half;
  readonly requires: Half;
  /** The parties that would have to meet it. */
  readonly by: readonly Party[];
  /** The outcome is told as not to be (`nie złoży broni, dopóki …`). */
  readonly refused: boolean;
  /** Id of the statement it was made in. */
  readonly statement: string | null;
  readonly trace: Trace;
}
