// What the positions layer finds, and what its rules propose before doubles are dropped.
import type { ActCode } from '../../language/acts.ts';
import type { Issue } from '../../language/issues.ts';
import type { Party, Span } from '../reading.ts';
import type { TokenRange, Trace } from '../trace.ts';

export interface FoundPosition {
  readonly code: ActCode;
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  readonly issue: Issue;
  readonly evidence: Span;
  /** Id of the statement it was made in. */
  readonly statement: string | null;
  readonly trace: Trace;
}

/** A position as one rule sees it. `first` and `last` are the evidence's tokens; `trigger` is the word that shows the act. */
export interface Candidate extends TokenRange {
  readonly code: ActCode;
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  readonly trigger: TokenRange;
  readonly rule: string;
}
