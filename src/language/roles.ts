// How a language names offices and relations: the nouns at the head of a role and what they may take with them.

/** What a role noun is good for. */
export interface RoleNoun {
  /** Class of the office (`head`, `foreign`, `spokesperson`, …), the same as in the table of known people. */
  readonly office: string;
  /** Kin, friends, allies: tells of a person only with the other's name beside it. */
  readonly relation?: true;
  /** Experts, journalists, artists: acts for no party. */
  readonly independent?: true;
  /** Stands for someone not named when it stands alone (`urzędnik`, `źródło`, `dyplomata`). */
  readonly anonymous?: true;
  /** Says nothing without a complement (`szef`, `członek`). */
  readonly bare?: true;
}

/** Words are lemmas in lower case unless said otherwise. */
export interface Roles {
  readonly nouns: ReadonlyMap<string, RoleNoun>;
  /** Office class that a complement gives to a minister or chief: `dyplomacja` -> `foreign`. */
  readonly complementOffices: ReadonlyMap<string, string>;
  /** Classes that a complement may change so. */
  readonly openOffices: ReadonlySet<string>;
  /** Lower-cased words that open a complement without a preposition's case being asked (`ds`, `przy`). */
  readonly complementOpeners: ReadonlySet<string>;
  /** Prepositions before a place or organisation that belong to the role (`w`, `na`, `przy`). */
  readonly placePrepositions: ReadonlySet<string>;
  /** Possessives that open a role (`jego`, `jej`); lower-cased forms. */
  readonly possessives: ReadonlySet<string>;
  /** Adjective lemmas that are no part of a role (`ten`, `swój`). */
  readonly outside: ReadonlySet<string>;
  /** Adverbial openers of a role (`wysoki rangą`): lower-cased words after the adjective. */
  readonly rankWords: ReadonlySet<string>;
  /** Lemmas of nouns for a group that a person may belong to (`delegacja`, `strona`). */
  readonly sides: ReadonlySet<string>;
}
