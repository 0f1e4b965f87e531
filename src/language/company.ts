// How a language tells of people together without a word of meeting: who was with whom, at whose place, over what.

/** Words are lower-cased; lemmas unless said otherwise. */
export interface CompanyWords {
  /** Verbs that with a companion tell of no encounter (`walczyć z kim`, `zgadzać się z kim`). */
  readonly aloof: ReadonlySet<string>;
  /** Things that, where another owns them, are no place of his (`w oczach Nowaka`); all else but these rooms does not count. */
  readonly rooms: ReadonlySet<string>;
  /** Nouns of what people share at a table (`herbata`, `kolacja`). */
  readonly fare: ReadonlySet<string>;
  /** Nouns of the measure of time or things had together that may stand before the companion (`godzina`, `dzień`). */
  readonly measures: ReadonlySet<string>;
  /** Verbs of going to see somebody at home, besides those of travel (`zajrzeć do X`). */
  readonly calling: ReadonlySet<string>;
  /** Verbs by which several come together (`usiąść`, `zjechać`). */
  readonly gathering: ReadonlySet<string>;
  /** Verbs by which a host has somebody come or stay (`zaprosić`, `ściągnąć`, `trzymać`). */
  readonly hosting: ReadonlySet<string>;
  /** Verbs among them that do no more than ask (`zaprosić`). */
  readonly inviting: ReadonlySet<string>;
  /** Verbs of which a town can be the subject, for what takes place in it (`gościć`). */
  readonly receiving: ReadonlySet<string>;
  /** Form that with the host's preposition means the subject's own place (`u siebie`). */
  readonly self: string;
  /** Collective nouns and numerals for a group spoken of before (`czwórka`), with how many they count. */
  readonly groups: ReadonlyMap<string, number>;
  /** Adverbs for doing something as one (`razem`, `wspólnie`). */
  readonly together: ReadonlySet<string>;
}

/** Words that tell of calls without a verb of calling; forms, verbs and nouns lemmas. */
export interface CallWords {
  /** Preposition and noun that together say how two speak who are apart (`przez telefon`, `na łączach`). */
  readonly phrases: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Verbs for choosing a number, and the nouns of what is chosen. */
  readonly dialling: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Verbs of which a ringing phone is the subject, and nouns for it. */
  readonly ringing: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  /** Preposition and noun for the far end of a call (`na linii`, `po drugiej`). */
  readonly ends: ReadonlySet<string>;
}
