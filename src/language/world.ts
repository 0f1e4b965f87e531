// What a language knows of the world: states, their people and capitals, organisations, offices, media and places, in every form of their names.

export type WorldKind =
  | 'state'
  | 'capital'
  | 'seat'
  | 'people'
  | 'person-of-people'
  | 'adjective'
  | 'organisation'
  | 'group'
  | 'office'
  | 'media'
  | 'platform'
  | 'place'
  | 'region';

/** What a common noun for a body says of it. `agency` is a medium or an organisation, `bloc` a union of states. */
export type BodyClass = 'ministry' | 'group' | 'media' | 'agency' | 'union' | 'company' | 'bloc';

/** What a noun in a body's name tells: `public` is one of a state where a state is named, `none` is no side of a talk. */
export type BodyNameClass = 'union' | 'company' | 'group' | 'public' | 'none';

/** How a report introduces bodies by name: `Northern Nurses Union (NNU)`. Words are lower-cased. */
export interface BodyNames {
  /** Forms or lemmas of the nouns that tell what the name is of. */
  readonly nouns: ReadonlyMap<string, BodyNameClass>;
  /** Classes told by the long name alone, where names keep their form. */
  readonly plain: ReadonlySet<BodyNameClass>;
  /** Words of names that such nouns end but that are no bodies (`customs union`). */
  readonly unlike: ReadonlySet<string>;
  /** Small words and owner's marks between the words of a name that a short one follows (`of`, `and`). */
  readonly links: ReadonlySet<string>;
  /** Those between the words of a name that stands alone. */
  readonly plainLinks: ReadonlySet<string>;
  /** What stands behind a comma between the long name and the short one (`or`). */
  readonly openers: readonly (readonly string[])[];
}

export type ActorType = 'state' | 'office' | 'organisation' | 'media';

/** One thing of the world. */
export interface WorldEntry {
  readonly kind: WorldKind;
  /** Nominative, as shown. */
  readonly name: string;
  /** Whom it acts or speaks for: an ISO 3166-1 alpha-3 code, or the short name of an organisation. */
  readonly party: string | null;
  /** The state it lies in, of places. */
  readonly country?: string | null;
  /** Set on words that need a state beside them: `rząd`, `ministerstwo spraw zagranicznych`. */
  readonly generic?: boolean;
  /** Set on organisations of employees and on employers. */
  readonly body?: BodyClass;
  /** What it is when it speaks or meets; null for what does neither (places, platforms). */
  readonly actorType: ActorType | null;
}

/** One form of a name: the case, number and gender bits of `morphology.ts`. */
export interface WorldForm {
  readonly entry: WorldEntry;
  readonly tag: number;
}

/** A form as it stands in text, word by word (parted by spaces only: `mar-a-lago` is one word, an abbreviation keeps its dot). */
export interface WorldMatch {
  /** Lower-cased, with plain apostrophes. */
  readonly words: readonly string[];
  readonly form: WorldForm;
  /** The text has to be spelt as in `written`, capitals and all: `AP`, `Stany Zjednoczone`, `Polska` (`polska` is the adjective). */
  readonly caseSensitive?: boolean;
  /** The exact words, with plain apostrophes; set where `caseSensitive` is. */
  readonly written?: readonly string[];
  /** The name is a common word too (`Fakt`, `Unia`): its capital at the start of a sentence proves nothing. */
  readonly commonWord?: boolean;
}

export interface StateEntry {
  /** ISO 3166-1 alpha-3, `XKX` for Kosovo. */
  readonly code: string;
  readonly name: string;
  /** Masculine nominative; the first is the usual one. */
  readonly adjectives: readonly string[];
  /** The people in the plural, men and mixed company first: `Ukraińcy`; empty where no such noun is in use. */
  readonly people: readonly string[];
  /** Null where it bears the name of the state (Luxembourg), or there is none. */
  readonly capital: string | null;
}

export interface World {
  /** The forms whose first word is this (lower-cased NFC), longest first; `small` leaves out names written with a capital. */
  startingWith(word: string, small?: boolean): readonly WorldMatch[];
  state(code: string): StateEntry | undefined;
  /** What to call a party: `Ukraina` for `UKR`, `UE` for `EU`; the code itself where it is the name. */
  nameOf(party: string): string;
  /** The party named by the first half of a compound adjective: `amerykańsko` -> `USA`, with or without its hyphen. */
  adjectivePrefix(word: string): string | undefined;
  /** Lemmas (lower-cased) of common nouns that open the name of a body (`portal Axios`) or stand for one named before. */
  readonly bodies: ReadonlyMap<string, BodyClass>;
  readonly bodyNames: BodyNames;
  /** Verbs (lemmas) whose subject is a medium where its name is quoted (`podaje „Głos”`). */
  readonly mediaVerbs: ReadonlySet<string>;
  /** Lemmas before such a noun that tell that it was not named before (`inny`). */
  readonly newBody: ReadonlySet<string>;
}
