// How a language names offices and relations: the nouns at the head of a role and what they may take with them.
import type { Analysis } from './morphology.ts';

/** What a role noun is good for. */
export interface RoleNoun {
  /** Class of the office (`head`, `foreign`, `spokesperson`, …), the same as in the table of known people. */
  readonly office: string;
  /** Kin, friends, allies: tells of a person only with the other's name beside it. */
  readonly relation?: true;
  /** One of the same rank on another side (`counterpart`): points to whoever of that side is named. */
  readonly counterpart?: true;
  /** Experts, journalists, artists: acts for no party. */
  readonly independent?: true;
  /** Whose office it is where nothing else tells (`secretary-general` of the UN). */
  readonly of?: string;
  /** A rank: with a capital it is a form of address. */
  readonly rank?: true;
  /** Stands for someone not named when it stands alone (`urzędnik`, `źródło`, `dyplomata`). */
  readonly anonymous?: true;
  /** Says nothing without a complement (`szef`, `członek`). */
  readonly bare?: true;
  /** No office but a word for a person (`nauczycielka`): counts beside a name only. */
  readonly descriptor?: true;
}

/** Words are lemmas in lower case unless said otherwise. */
export interface Roles {
  readonly nouns: ReadonlyMap<string, RoleNoun>;
  /** Readings of forms of role nouns that the dictionary does not know, lower-cased. */
  readonly forms: ReadonlyMap<string, readonly Analysis[]>;
  /** Role nouns cut short, lower-cased without their full stop, with their lemma (`sen`, `pm`). */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Words behind a role noun that belong to it, lower-cased (`attorney general`). */
  readonly postpositives: readonly (readonly string[])[];
  /** Lower-cased words of places of learning and research: who works there acts for no party. */
  readonly institutes: ReadonlySet<string>;
  /** Lower-cased words before an office that tell that its holder left it for good (`retired`). */
  readonly retired: ReadonlySet<string>;
  /** Office class that a complement gives to a minister or chief: `dyplomacja` -> `foreign`. */
  readonly complementOffices: ReadonlyMap<string, string>;
  /** Classes that a complement may change so. */
  readonly openOffices: ReadonlySet<string>;
  /** Lower-cased phrases, word by word, after which a complement follows (`ds .`, `do spraw`): what it names is a topic. */
  readonly topicOpeners: readonly (readonly string[])[];
  /** Lower-cased words that join complements (`i`, `oraz`). */
  readonly joiners: ReadonlySet<string>;
  /** Lemmas of bodies that bear the name of who leads them (`administracja Trumpa`). */
  readonly ledBodies: ReadonlySet<string>;
  /** Office classes whose holders act for someone else, so that a name after them may be that one's (`doradca Putina`). */
  readonly serving: ReadonlySet<string>;
  /** For each class, the classes of known people and of roles that it may point back to. */
  readonly pointsTo: ReadonlyMap<string, readonly string[]>;
  /** Lower-cased opening of the joint mention of both sides (`obie strony`), with its bits. */
  readonly bothSides: ReadonlyMap<string, number>;
  /** The nominative of an adjective or noun, in the number and gender of `tag`. */
  nominative(lemma: string, adjective: boolean, tag: number): string;
  /** Prepositions before a place or organisation that belong to the role (`w`, `na`, `przy`). */
  readonly placePrepositions: ReadonlySet<string>;
  /**
   * In a language of fixed word order, prepositions of a role's complement: of any role (`of`), or only of those whose
   * holder acts for someone (`ambassador to`) or studies something (`expert on`).
   */
  readonly complementPrepositions?: ReadonlyMap<string, 'any' | 'serving'>;
  /** Prepositions before the party or region that someone comes from (`poseł z partii`), with the case left unasked. */
  readonly originPrepositions: ReadonlySet<string>;
  /** Lemmas of nouns for a party or club. */
  readonly clubs: ReadonlySet<string>;
  /** Prefixes that make a new role noun of another (`wice`, `euro`). */
  readonly prefixes: readonly string[];
  /** Possessives that open a role (`jego`, `jej`); lower-cased forms. */
  readonly possessives: ReadonlySet<string>;
  /** Adjective lemmas that are no part of a role (`ten`, `swój`). */
  readonly outside: ReadonlySet<string>;
  /** Lemmas of nouns for people that say nothing of whom they stand beside (`pan`, `człowiek`). */
  readonly noDescriptors: ReadonlySet<string>;
  /** Nominatives of the men whose feminine a noun may be (`nauczycielka` -> `nauczyciel`); empty where it is none. */
  men(lemma: string): readonly string[];
  /** Adverbial openers of a role (`wysoki rangą`): lower-cased words after the adjective. */
  readonly rankWords: ReadonlySet<string>;
  /** In a language of fixed word order, prepositions between a name and whom its bearer stands for (`Reda of the TPLF`). */
  readonly affiliating: ReadonlySet<string>;
  /** Verbs (lemmas) of those who lead a body or speak for it, each with the words behind it that belong to it (`stać na czele`). */
  readonly leading: readonly (readonly string[])[];
  /** Verbs (lemmas) by which a side sends or names someone right behind them (`Kyiv sent Holm`). */
  readonly sending: ReadonlySet<string>;
  /** Verbs (lemmas) whose passive has a side for subject, with the preposition before who acts (`was represented by Holm`). */
  readonly represented: ReadonlyMap<string, string>;
  /** Offices of those posted somewhere, and prepositions before where (`ambassador to`): that is not whom they act for. */
  readonly posted: { readonly offices: ReadonlySet<string>; readonly prepositions: ReadonlySet<string> };
  /** Lemmas of nouns for a group that a person may belong to (`delegacja`, `strona`). */
  readonly sides: ReadonlySet<string>;
}
