// The small words and verbs from which a sentence's clauses are told apart.
import type { WordOrder } from './word-order.ts';

export type ClauseKind =
  | 'main'
  | 'that'
  | 'question'
  | 'purpose'
  | 'condition'
  | 'time'
  | 'reason'
  | 'concession'
  | 'relative'
  | 'participial';

/** Words are lower-cased. */
export interface Syntax {
  /** Words that open a subordinate clause (`że`, `jeśli`, `aby`). Relative pronouns are not among them. */
  readonly subordinators: ReadonlyMap<string, ClauseKind>;
  /** Lemmas of relative pronouns and adverbs (`który`, `gdzie`). */
  readonly relatives: ReadonlySet<string>;
  /** Words that join clauses of equal rank (`i`, `ale`). */
  readonly coordinators: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Forms of the future auxiliary (`będzie`). */
  readonly futureAuxiliaries: ReadonlySet<string>;
  /** Words that make a verb conditional (`by`). */
  readonly conditionalParticles: ReadonlySet<string>;
  /** Lemmas of verbs and predicatives that take an infinitive and make what it says a wish, duty or possibility. */
  readonly modals: ReadonlySet<string>;
  /** Indeclinable predicatives that head a clause (`można`, `należy`). */
  readonly predicatives: ReadonlySet<string>;
  /** Set where the place of a word, not its ending, tells its class and case. */
  readonly order?: WordOrder;
}
