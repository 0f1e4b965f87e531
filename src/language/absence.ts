// How a language says that somebody was not at an encounter.

/** A verb that says so, negated (`nie przyjechał`) or by itself (`zabrakło`). */
export interface AbsenceVerb {
  readonly lemma: string;
  readonly negated: boolean;
  /** Who was not there: its subject, or its object, in the genitive or accusative (`nie zaproszono Nowaka`). In the passive always its subject. */
  readonly absent: 'subject' | 'object';
  /** Counts only with one of these forms in the clause (`nie być` with `obecny`). */
  readonly needs?: ReadonlySet<string>;
  /** Preposition before the object (`nie było zaproszenia dla Nowaka`). */
  readonly through?: string;
}

export interface AbsenceWords {
  readonly verbs: readonly AbsenceVerb[];
  /** Forms, one to three, right before the one who was not there (`bez udziału`, `in the absence of`). */
  readonly without: ReadonlySet<string>;
}
