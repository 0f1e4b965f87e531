// How a language says that one thing depends on another.

/** All words are lower-cased forms or lemmas; runs are separated by commas, lists of words by white space. */
export interface Conditions {
  /** Openers of a clause that names the condition (`jeśli`, `pod warunkiem że`). A comma may stand between their words. */
  readonly openers: string;
  /** Those among them that also tell time: they count only where the thing is still to come (`dopiero gdy`). */
  readonly timeOpeners: string;
  /** Openers whose condition is the end of a state (`dopóki`): a negation right after them is dropped. */
  readonly untilOpeners: string;
  /** Openers that have another use too (`providing`): they count neither behind a preposition nor behind a copula, and only before a clause. */
  readonly guardedOpeners: string;
  /** Such openers that also tell time (`the moment`). */
  readonly guardedTimeOpeners: string;
  /** Openers by inversion (`should the talks fail`): a subject follows right behind. */
  readonly inverted: string;
  /** Openers that count only where the main clause holds a word of `strictly` beside its verb (`will only meet after`). */
  readonly strictOpeners: string;
  readonly strictly: string;
  /** Openers that after a word of asking or not knowing open a question (`asked if`). */
  readonly questionOpeners: string;
  /** Words of asking and not knowing; words of saying that are so only when negated (`did not say if`). */
  readonly asking: string;
  readonly askingDenied: string;
  /** Runs that look like an opener and are none (`jeśli chodzi o`). */
  readonly falseOpeners: string;
  /** Phrases behind a noun opener that are no condition (`of anonymity`). */
  readonly falsePhrases: string;
  /** Words before an opener that strengthen it and belong to it (`tylko`). */
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
  /** Subjects and objects that deny a whole clause (`there is no deal without`), where it has no negation of its own. */
  readonly nothing: string;
  /** Verbs and adjectives whose subject depends on what follows the preposition (`zależeć od`), as pairs. */
  readonly depends: string;
  /** Those that count only where what follows is a deed (`rest on`). */
  readonly dependsWeakly: string;
  /** Nouns for what lives on something else rather than hangs on a deed (`the town depends on tourism`). */
  readonly standing: string;
  /** Verbs whose object is made to depend on what follows the preposition (`uzależnić od`), as pairs. */
  readonly makesDepend: string;
  /** Those that count only where both sides are deeds (`link to`). */
  readonly makesDependWeakly: string;
  /** Nouns of what a side may do, grant or let be; weak words of dependence count only with them. Empty: any noun will do. */
  readonly deeds: string;
  /** A pronoun and conjunction between that preposition and a clause (`tego czy`). */
  readonly onWhether: string;
  /** Verbs whose subject needs what is their object (`wymagać`). */
  readonly requires: string;
  /** Runs that open with a noun of condition, said of one thing for another (`warunkiem X jest Y`), and the copula between. */
  readonly conditionNouns: string;
  readonly copula: string;
  /** Verbs that make their object the condition (`made X a condition for Y`), and words before the noun (`set X as a condition for Y`). */
  readonly makesCondition: string;
  readonly asCondition: string;
  /** Openers after which a duty in the other clause is the condition (`zanim X, musi Y`). */
  readonly before: string;
  /** Nouns for what is required (`warunek`, `żądanie`), verbs of meeting it and of dropping it, of which they are objects. */
  readonly terms: string;
  readonly meets: string;
  readonly drops: string;
  /** Openers of an aim that a duty in the clause after them serves (`aby X, Y musi`). */
  readonly inOrderTo: string;
  /** Runs of duty. */
  readonly duty: string;
  /** Verbs whose clause or object is a duty too (`insists that Y before X`). */
  readonly insists: string;
  /** `najpierw Y, potem X`. */
  readonly firstly: string;
  readonly afterwards: string;
  /** Runs that make what stands before them the condition (`Y, dopiero wtedy X`). */
  readonly onlyThen: string;
}
