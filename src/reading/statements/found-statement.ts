// What the statements layer finds: a stretch of the report and whose words it gives.
import type { ActorEntry } from '../actors/mention.ts';
import type { StatementMode } from '../reading.ts';
import type { TokenRange, Trace } from '../trace.ts';

/** Content as token indices (`last` exclusive); actors as indices into the list that `findStatements` returns. */
export interface FoundStatement extends TokenRange {
  readonly speaker: number;
  /** Outermost first. */
  readonly via: readonly number[];
  readonly mode: StatementMode;
  readonly cue: TokenRange | null;
  readonly trace: Trace;
}

export interface FoundStatements {
  readonly statements: readonly FoundStatement[];
  /** The report's actors, with those added that only speak (`ekonomiści`, `Ukraina i USA` as joint issuers). */
  readonly actors: readonly ActorEntry[];
  /** Whom pronouns stand for that speak, by index of the mention. */
  readonly referents: ReadonlyMap<number, number>;
}
