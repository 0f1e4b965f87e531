// How a language says that one thing depends on another.

/** All words are lower-cased forms or lemmas; runs are separated by commas, lists of words by white space. */
export interface Conditions {
  /** Openers of a clause that names the condition (`jeśli`, `pod warunkiem że`). A comma may stand between their words. */
  readonly openers: string;
  /** Those among them that also tell time: they count only where the thing is still to come (`dopiero gdy`). */
  readonly timeOpeners: string;
  /** Openers whose condition is the end of a state (`dopóki`): a negation right after them is dropped. */
  readonly untilOpeners: string;
  /** Runs that look like an opener and are none (`jeśli chodzi o`). */
  readonly falseOpeners: string;
  /** Words before an opener that belong to it (`tylko`, `ale`). */
  readonly openerPrefixes: string;
  /** Words that link the main clause back to a condition before it (`to`, `wtedy`). */
  readonly links: string;
  /** Runs before a noun phrase that names the condition (`w zamian za`). */
  readonly nounOpeners: string;
  /** Those that count only where the thing is still to come (`dopiero po`). */
  readonly timeNounOpeners: string;
  /** Runs of a word of possibility and a preposition before the condition (`możliwy po`); the former belongs to the outcome. */
  readonly possibleOpeners: string;
  /** Prepositions of lack: with a negated clause, what is lacking is the condition (`bez zgody … nie będzie`). */
  readonly without: string;
  /** Nouns after it that make a mere adverb (`bez skutku`). */
  readonly withoutIdioms: string;
  /** Verbs whose subject depends on what follows the preposition (`zależeć od`). */
  readonly depends: string;
  /** Verbs whose object is made to depend on it (`uzależnić`). */
  readonly makesDepend: string;
  readonly dependsOn: string;
  /** A pronoun and conjunction between that preposition and a clause (`tego czy`). */
  readonly onWhether: string;
  /** Verbs whose subject needs what is their object (`wymagać`). */
  readonly requires: string;
  /** Runs that open with a noun of condition, said of one thing for another (`warunkiem X jest Y`), and the copula between. */
  readonly conditionNouns: string;
  readonly copula: string;
  /** Openers after which a duty in the other clause is the condition (`zanim X, musi Y`). */
  readonly before: string;
  /** Openers of an aim that a duty in the clause after them serves (`aby X, Y musi`). */
  readonly inOrderTo: string;
  readonly duty: string;
  /** `najpierw Y, potem X`. */
  readonly firstly: string;
  readonly afterwards: string;
  /** Runs that make what stands before them the condition (`Y, dopiero wtedy X`). */
  readonly onlyThen: string;
}
