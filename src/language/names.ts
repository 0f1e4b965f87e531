// How a language names people: given names, forms of surnames, words that go with names, and widely known office holders.

/** One nominative that may yield a form seen in the text. */
export interface NameReading {
  readonly lemma: string;
  /** Case, number and gender bits of the form when it comes from this nominative. */
  readonly tag: number;
  /** How likely the nominative is before anything else is known: 1 is usual. */
  readonly weight: number;
  /** Whether the nominative is a known given name. */
  readonly given: boolean;
  /** Set where a name that could be declined is taken to stay as it is. */
  readonly undeclined?: true;
}

/** A person whom readers are expected to know, and whom they act for. */
export interface KnownPerson {
  /** Nominative, in a usual spelling; the surname is what stands after the given names. */
  readonly name: string;
  readonly party: string;
  /** Parties that the person has acted for at other times, each with the class of office. */
  readonly others: readonly { readonly party: string; readonly office: string }[];
  /** Classes of the offices held (roles.ts): `head`, `foreign`. */
  readonly offices: readonly string[];
  readonly gender: number;
}

/** A pronoun that points back to someone named before. */
export interface Pronoun {
  /** Case, number and gender bits. */
  readonly tag: number;
  /** Whether it may stand before a noun as its owner (`jego`, `ich`). */
  readonly possessive: boolean;
}

/** Words are lower-cased unless said otherwise. */
export interface Names {
  /** Nominatives that may yield `form`, likeliest first. `form` is written as in the text. */
  readings(form: string): readonly NameReading[];
  /** Whether some form of a known given name is written so (capital first). */
  isGiven(form: string): boolean;
  /** Small words inside a name (`von`, `de`, `ibn`). */
  readonly particles: ReadonlySet<string>;
  /** Capitalised words that open a compound surname (`al`, `ben`, `abd`). */
  readonly openers: ReadonlySet<string>;
  /** Ranks and forms of address before a name, not part of it (`gen`, `pan`). */
  readonly honorifics: ReadonlySet<string>;
  /** Words before a capitalised word that tell it is no person (`ulica`, `lotnisko`). */
  readonly notPeople: ReadonlySet<string>;
  /** Capitalised words behind a name that tell it is a body's or a thing's (`Rambam Hospital`). */
  readonly bodyEndings: ReadonlySet<string>;
  /** Lower-cased surnames that are common in the names of things, offices and days too (`Park`). */
  readonly doubtful: ReadonlySet<string>;
  /** Prepositions that more often stand before a place than before a person (`from`, `near`); empty where case tells. */
  readonly placing: ReadonlySet<string>;
  /** Capitalised words that are never a name of a person. */
  readonly never: ReadonlySet<string>;
  /** Case bits that each preposition governs. */
  readonly governed: ReadonlyMap<string, number>;
  /** Given names (nominative) of the known people of this surname. */
  knownGiven(surname: string): readonly string[];
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  /** Words for the two people last named together (`obaj`, `the two ministers`), up to three. */
  readonly both: ReadonlySet<string>;
  /** The known person of this surname (nominative) and, where given, given name. */
  known(surname: string, given: string | undefined): KnownPerson | undefined;
}
