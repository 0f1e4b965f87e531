// How a language attributes words to people: verbs, nouns and prepositions of saying.

/** What a verb of saying takes besides a clause. */
export interface SayingVerb {
  readonly lemma: string;
  /** Reports a view or feeling rather than words (`uważać`, `wierzyć`). */
  readonly view?: true;
  /** Takes a demand or wish: content in a purpose clause or infinitive (`wezwać`, `zażądać`). */
  readonly demand?: true;
  /** Names or judges something: content is the quoted or instrumental phrase (`nazwać`, `określić`). */
  readonly names?: true;
  /** May stand without any content of its own; only a quotation or clause beside it makes it a cue (`zacząć`, `uciąć`). */
  readonly weak?: true;
}

/** Words are lemmas unless said otherwise. */
export interface Saying {
  readonly verbs: ReadonlyMap<string, SayingVerb>;
  /** Lower-cased forms of nouns that carry words (`wpis`, `komunikacie`, `słowa`). */
  readonly nouns: ReadonlySet<string>;
}
