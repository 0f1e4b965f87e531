// Why a fact was read: the rule that made it and the words it went by. `parley read --explain` shows it.

/** Token indices; `last` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Trace {
  /** Stable name of the rule, `layer/rule` (`statements/that-clause`). */
  readonly rule: string;
  /** The words that triggered it. */
  readonly words: readonly TokenRange[];
}
