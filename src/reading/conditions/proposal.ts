// A condition as one rule sees it.
import type { TokenRange } from '../trace.ts';
import type { Half } from './found-condition.ts';

export interface Proposal {
  readonly outcome: Half;
  readonly requires: Half;
  /** The words that make one depend on the other. */
  readonly connective: TokenRange;
  readonly rule: string;
}
