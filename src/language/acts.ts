// How a language shows what a side does with words in a negotiation: agrees, backs, asks, refuses, gives way, accuses, threatens.
// The codes are PLOVER's: Halterman et al., "PLOVER and POLECAT: A New Political Event Ontology and Dataset" (2023).

import type { ClauseKind } from './syntax.ts';

/** Acts by PLOVER's names. Meetings hold its `CONSULT`. */
export type ActCode = 'AGREE' | 'SUPPORT' | 'REQUEST' | 'REJECT' | 'CONCEDE' | 'ACCUSE' | 'THREATEN';

/**
 * Whose act a verb tells of:
 * - `act`: its subject's, whoever tells it (`Rosja odrzuciła plan`);
 * - `own`: its subject's, where a side speaks of what it will do itself (`ograniczymy działania`);
 * - `other`: the speaker's, where a side speaks of what another does or should do (`Rosja musi się wycofać`);
 * - `effect`: the speaker's, where a side says what a deal or plan will bring (`umowa pozwoli …`).
 */
export type ActVoice = 'act' | 'own' | 'other' | 'effect';

/** Verbs that show the same act in the same way. */
export interface ActGroup {
  /**
   * Lemmas, separated by white space. `call_for` is a verb with a word right behind it, a setting apart (`called on Friday
   * for`); in `turn~down` its object may stand between the two.
   */
  readonly words: string;
  /** What they show; absent where they show something only under negation. */
  readonly code?: ActCode;
  /** What they show under negation; absent where negation leaves nothing. */
  readonly negated?: ActCode;
  readonly voice?: ActVoice;
  /** Names of word classes, one of which must stand in the clause or, for a verb of saying, in what is said. */
  readonly with?: readonly string[];
  /** Those words must begin right behind the verb, as its object. */
  readonly near?: true;
  /** Those words must stand in the verb's own clause. */
  readonly close?: true;
  /** Names of word classes that must not stand there. */
  readonly without?: readonly string[];
  /** Needs the reflexive particle. */
  readonly reflexive?: true;
  /** Needs two sides: a joint subject, a side named with `Acts.together`, or no subject at all. */
  readonly joint?: true;
  /** The sides of a joint act must be named. */
  readonly named?: true;
  /** With no subject at all it is the act of both sides (`umowę podpisano`). */
  readonly shared?: true;
  /** Needs a noun or a purpose clause; with an infinitive it only tells what its subject is about to do itself. */
  readonly asks?: true;
  /** Needs another side or what is negotiated as its object. */
  readonly toward?: true;
  /** Needs what another side is to do: a clause after it of which they are the subject, or their name. */
  readonly theirs?: true;
  /** Needs a clause after it of what its subject is about to do. */
  readonly ours?: true;
  /** Needs an object and an infinitive behind it (`told the rebels to leave`). */
  readonly objectTo?: true;
  /** Needs a clause after it in the base form (`insists that it be lifted`). */
  readonly subjunctive?: true;
  /** Counts even where it is only possible (`could live with a freeze`). */
  readonly possible?: true;
  /** Only what is still to come counts. */
  readonly ahead?: true;
}

/** A fixed run of words that shows an act. */
export interface ActPhrase {
  /** Runs separated by commas; each word is a lower-cased form or a lemma. */
  readonly runs: string;
  readonly code: ActCode;
  /** Needs both sides as its subject. */
  readonly joint?: true;
  /** What it shows of another side than the speaker's (`Moscow is not serious`). */
  readonly others?: ActCode;
  /** An accusation that need not name whom it accuses (`nikt nas nie zapytał`). */
  readonly alone?: true;
}

/** Nouns that name an act; the side whose act it is stands beside them (`sprzeciw Węgier`, `rosyjskie żądania`). */
export interface ActNouns {
  readonly words: string;
  readonly code: ActCode;
}

/** What a language knows of acts. All of it is data; the reader compiles it once. */
export interface Acts {
  /** Classes of words by name: lemmas or lower-cased forms, runs separated by commas. */
  readonly classes: Readonly<Record<string, string>>;
  readonly groups: readonly ActGroup[];
  readonly nouns: readonly ActNouns[];
  readonly phrases: readonly ActPhrase[];
  /** Words of readiness (`gotów`). What follows them is an offer where it is a verb of giving way, else support. */
  readonly ready: string;
  /** Those of them that offer: what follows is given up, unless it is among `helping`. */
  readonly offering: string;
  readonly helping: string;
  /** Names of the classes of what only one who gives way is open to (`a compromise`), and of what one who threatens is ready for. */
  readonly yielding: readonly string[];
  readonly striking: readonly string[];
  /** Words between readiness and what one is ready for, where that is no infinitive. */
  readonly readyFor: string;
  /** Verbs of giving way: what one may be ready to give up. */
  readonly giving: string;
  /** Modal words of duty (`musi`, `powinien`), and those that under negation forbid (`nie może`). */
  readonly duty: string;
  readonly forbidden: string;
  /** Verbs that make a condition in what is said a threat (`ostrzec`). */
  readonly warning: string;
  /** Verbs whose negation refuses nothing (`nie wie`, `nie zapomni`). */
  readonly idle: string;
  /** Modal words whose negation refuses the verb they govern (`nie może`, `nie zamierza`). */
  readonly will: string;
  /** Modal words by which a thing is only possible. */
  readonly possibly: string;
  /** Words of intent: what they govern is what their subject is about to do (`zamierza`). */
  readonly intent: string;
  /** Verbs of striving: what they govern is charged to another side (`is trying to drag out the talks`). */
  readonly trying: string;
  /** The reflexive particle. */
  readonly reflexive: string;
  /** Names of the classes of what only two sides can make (`porozumienie`). */
  readonly accords: readonly string[];
  /** Names of the classes of what is judged: talks, deals, offers. */
  readonly matters: readonly string[];
  /** Names of the classes of words that praise or dismiss it, and of nouns that accuse another side named beside them. */
  readonly praise: readonly string[];
  readonly dismissal: readonly string[];
  readonly blame: readonly string[];
  /** Names of the classes of words by which praise is denied (`bez`, `daleko`), of names for the other side (`oni`), and of adverbs of what holds in general. */
  readonly lack: readonly string[];
  readonly rival: readonly string[];
  readonly generic: readonly string[];
  /** Names of the classes of words that refuse without a verb (`a corridor, never`). */
  readonly refusing: readonly string[];
  /** Verbs that say what the one in the dative lacks, and those that under negation say what they do not care for. */
  readonly lacking: string;
  readonly caring: string;
  /** Verbs that deny what the clause after them tells, and words of hearsay before it (`jakoby`). */
  readonly denying: string;
  readonly hearsay: string;
  /** Verbs that only hope, fear or expect what the clause after them tells. */
  readonly supposing: string;
  /** Predicatives that ask for what a purpose clause after them says (`najważniejsze jest, żeby`). */
  readonly needed: string;
  /** Particles that ask of a third person (`niech`). */
  readonly let: string;
  /** Verbs that join what is judged to the judgement (`być`). */
  readonly copula: string;
  /** Kinds of clauses after a predicative that say what is needed. */
  readonly neededIn: readonly ClauseKind[];
  /** Whether what is to come stands in the conditional where words are reported (`he said he would`). */
  readonly backshift: boolean;
  /** Verbs that say of a thing that it is or is not (`nie będzie`, `nie ma`). */
  readonly existence: string;
  /** Names of the classes of what a threat threatens with. */
  readonly blows: readonly string[];
  /** Names of the classes of what one takes back by no longer pursuing it (`the threat is off the table`). */
  readonly spared: readonly string[];
  /** Names of the classes of words by which a blow is taken back or put off. */
  readonly relief: readonly string[];
  /** Determiners and adverbs that strengthen a refusal (`żaden`, `nigdy`). */
  readonly never: string;
  /** Words that negate a verb from its subject or object (`gave no ground`, `neither side accepted`). */
  readonly nothing: string;
  /** The preposition before what there must be (`no deal without a withdrawal`). */
  readonly without: string;
  /** Verbs by which a question word tells what is asked (`what Iran wants is`). */
  readonly wanting: string;
  /** Prepositions before the two who negotiate (`talks between`). */
  readonly between: string;
  /** Prepositions that name the partner of a joint act (`z`) and the one for whom a judgement holds (`dla`). */
  readonly together: string;
  readonly inEyesOf: string;
  /** The preposition before the doer of a passive (`przez`). */
  readonly doneBy: string;
  /** Nouns for those who act for the organisation named right after them (`zarząd spółki`, `działacze związku`). */
  readonly members: string;
  /** Nominative nouns by which speakers name their own side (`jego kraj`). */
  readonly ownSide: string;
  /** Where articles tell: nouns by which they name the body they speak for (`the union`), as against those that need an owner (`his country`). */
  readonly ownBody: string;
  /** Where articles tell: nouns and numerals by which both sides are named (`the two`), and the possessive of both (`their ministers`). */
  readonly both: string;
  readonly ofBoth: string;
  /** Nouns for others, whoever owns them (`its allies`). */
  readonly outsiders: string;
  /** Possessives before the former. */
  readonly owners: string;
}
