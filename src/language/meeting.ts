// How a language tells of encounters: nouns and verbs of meeting, of taking part and of travel, and the small words beside them.

import type { AbsenceWords } from './absence.ts';
import type { CallWords, CompanyWords } from './company.ts';

export type EncounterMode = 'in-person' | 'call' | 'indirect';

/**
 * `talks` may last for days; `round` is one of a series; `visit` is an encounter only where somebody is met;
 * `signing` stands for the ceremony at which both sides were present.
 */
export type EncounterKind = 'encounter' | 'talks' | 'round' | 'visit' | 'signing';

/** A noun that names an encounter. */
export interface MeetingNoun {
  readonly lemma: string;
  readonly kind: EncounterKind;
  readonly mode?: EncounterMode;
  /** Names an encounter in the plural only (`konsultacje`). */
  readonly plural?: true;
  /** Has so many other senses that it counts only where two sides stand with it (`kontakt`). */
  readonly weak?: true;
}

/** Who is met: through `z`, as the object, in either way (`met with X`, `met X`), through `do`, as the receiver, as the one waited for (`na`), or all in the subject. */
export type MeetingFrame = 'with' | 'object' | 'either' | 'to' | 'receiver' | 'among' | 'awaited';

/** A verb that tells of an encounter by itself. */
export interface MeetingVerb {
  readonly lemma: string;
  readonly frame: MeetingFrame;
  readonly kind: EncounterKind;
  readonly reflexive?: true;
  readonly mode?: EncounterMode;
  /** Counts only with one of these forms in the clause (`zasiąść` with `stołu`). */
  readonly needs?: ReadonlySet<string>;
  /** Preposition behind which the one met stands, besides those of its frame (`call on X`). */
  readonly through?: string;
  /** Has so many other senses that it counts only where two sides stand with it and one of them is met. */
  readonly weak?: true;
  /** Tells that they will meet (`umówić się`). */
  readonly ahead?: true;
  /** Counts only where nothing is said of its object (`called him`, not `called him a liar`). */
  readonly plain?: true;
  /** A subject in the plural is enough: the verb says `one another` (`spotkali się`). */
  readonly mutual?: true;
}

/**
 * What a verb tells of the encounter that a noun beside it names. `happen` is undone by a negation (`nie odbyły się`),
 * `pass` is not (`nie przyniosły przełomu`).
 */
export type EncounterEvent = 'happen' | 'pass' | 'start' | 'plan' | 'postpone' | 'cancel';

export interface EventVerb {
  readonly lemma: string;
  readonly event: EncounterEvent;
  /** With the reflexive the encounter is its subject (`odbyły się rozmowy`). */
  readonly reflexive?: true;
  /** Counts only with one of these forms in the clause (`call` with `off`). */
  readonly needs?: ReadonlySet<string>;
  /** The noun stands behind this preposition (`dojść do spotkania`). */
  readonly preposition?: string;
  /** Without the reflexive the encounter is its object (`odbyli rozmowy`), and its subject takes part. */
  readonly transitive?: true;
}

/** A verb of taking part in an encounter named elsewhere. */
export interface PartVerb {
  readonly lemma: string;
  /** Counts only with one of these forms in the clause (`wziąć` with `udział`). */
  readonly needs?: ReadonlySet<string>;
  /** Its subject leads or mediates. */
  readonly helps?: true;
  /** Tells of taking part even where the clause names no encounter (`delegacją kierował`). */
  readonly alone?: true;
}

/** One use of a preposition of place. `grammaticalCase` is a bit of `Case` in morphology.ts. */
export interface PlaceUse {
  readonly relation: 'at' | 'to' | 'from';
  readonly grammaticalCase: number;
  /** Has so many other senses that only a known name behind it is a place. */
  readonly known?: true;
}

/** Words are lower-cased; lemmas unless said otherwise. */
export interface MeetingWords {
  /** Who was not there. */
  readonly absence: AbsenceWords;
  /** People together without a word of meeting. */
  readonly company: CompanyWords;
  readonly calls: CallWords;
  readonly nouns: ReadonlyMap<string, MeetingNoun>;
  /** By lemma, first those that need other words beside them. */
  readonly verbs: ReadonlyMap<string, readonly MeetingVerb[]>;
  /** By lemma, first those that need other words beside them. */
  readonly events: ReadonlyMap<string, readonly EventVerb[]>;
  /** What stands behind a copula for the same, one or two forms (`w toku`, `under way`). */
  readonly standings: ReadonlyMap<string, EncounterEvent>;
  readonly parts: ReadonlyMap<string, PartVerb>;
  /** Adjectives and other words by their lemma or form that set the mode (`telefoniczny`, `pośrednio`). */
  readonly modes: ReadonlyMap<string, EncounterMode>;
  /** Words beside a meeting noun that make it no encounter of sides (`prasowy`, `wyborczy`). */
  readonly otherMeetings: ReadonlySet<string>;
  /** Ordinals that number the rounds of a series. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Verbs that make a passive with a participle. */
  readonly copulas: ReadonlySet<string>;
  /** Words that tell the next encounter from the one at hand (`następny`, `ponownie`). */
  readonly later: ReadonlySet<string>;
  /** Words that tell a former encounter from the one at hand (`poprzedni`, `ostatni`). */
  readonly earlier: ReadonlySet<string>;
  /** Words by which an encounter is set apart from a larger one on the same day (`cztery oczy`, `kuluarach`); forms. */
  readonly apart: ReadonlySet<string>;
  /** Words by which one who meets several meets each apart (`osobno`); forms. */
  readonly severally: ReadonlySet<string>;
  /** Verbs by which one round comes after another (`London followed in June`). */
  readonly followings: ReadonlySet<string>;
  /** Verbs that deny what the clause after them tells (`zaprzeczyć`). */
  readonly denials: ReadonlySet<string>;
  /** Adverbs by which somebody is added to those already there (`też`, `ponadto`). */
  readonly besides: ReadonlySet<string>;
  /** Forms of nouns for leaving the room (`wyjściu`). */
  readonly comingOut: ReadonlySet<string>;
  /** People and bodies that act for a side (`delegacja`, `wysłannik`). */
  readonly delegates: ReadonlySet<string>;
  /** Those among them that name a body with members (`delegacja`, `ekipa`). */
  readonly teams: ReadonlySet<string>;
  /** People who stand for the other side where a text names only one (`negocjator`, `wysłannik`). */
  readonly envoys: ReadonlySet<string>;
  /** Those who rule where they are met, though no state stands beside them (`władza`). */
  readonly authorities: ReadonlySet<string>;
  /** Personal pronouns of the third person, by lemma. */
  readonly personalPronouns: ReadonlySet<string>;
  /** Heads and members of such a body (`przewodniczący`, `członek`). */
  readonly teamRoles: ReadonlySet<string>;
  /** All prepositions, by form. */
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions by which those who act for a side are told where they come from, with the case they take (`delegacja z Kijowa`). */
  readonly homePrepositions: ReadonlyMap<string, number>;
  /** Prepositions of the doer in a passive (`przez`). */
  readonly agentPrepositions: ReadonlySet<string>;
  /** Prepositions behind which a side can stand. */
  readonly sidePrepositions: ReadonlySet<string>;
  /** Preposition and noun that together bring a side in (`w imieniu`, `z udziałem`). */
  readonly sidePhrases: ReadonlySet<string>;
  /** Prepositions that bring in a side only with the instrumental (`z`). */
  readonly withPrepositions: ReadonlySet<string>;
  /** Prepositions of the purpose of a journey (`polecieć na rozmowy`, `przybyć z wizytą`). */
  readonly goalPrepositions: ReadonlySet<string>;
  /** Prepositions of place by form, with the case they take and what they say of the place. */
  readonly placePrepositions: ReadonlyMap<string, readonly PlaceUse[]>;
  readonly sincePrepositions: ReadonlySet<string>;
  readonly untilPrepositions: ReadonlySet<string>;
  /** Prepositions by which a new date is set (`przełożono na piątek`). */
  readonly targetPrepositions: ReadonlySet<string>;
  /** Prepositions that place the clause after an encounter (`po`) or in it (`podczas`). */
  readonly afterPrepositions: ReadonlySet<string>;
  readonly duringPrepositions: ReadonlySet<string>;
  /** Prepositions that place the clause before an encounter (`przed`). */
  readonly beforePrepositions: ReadonlySet<string>;
  /** Nouns that with the preposition before them make a longer one (`w trakcie`, `po zakończeniu`), by form. */
  readonly prepositionNouns: ReadonlySet<string>;
  /** Preposition of the one who is visited (`u Putina`). */
  readonly hostPreposition: string;
  /** Nouns of buildings, grounds and measures of time: a place behind them can still be that of the encounter. */
  readonly venues: ReadonlySet<string>;
  /** Nouns of administrative areas (`obwód`, `prowincja`). */
  readonly areas: ReadonlySet<string>;
  /** Adverbs for a place named before (`tam`). */
  readonly there: ReadonlySet<string>;
  /** Nouns that with a determiner stand for a place named before (`miasto`). */
  readonly placeNouns: ReadonlySet<string>;
  /** Nouns for the capital of a state named in the genitive (`w stolicy Omanu`). */
  readonly capitalNouns: ReadonlySet<string>;
  /** Adjectives made of the names of cities, by lemma (`genewski`), with the city. */
  readonly placeAdjectives: ReadonlyMap<string, string>;
  /** Verbs of arriving: told beside an encounter, those who arrive take part in it. */
  readonly arrivals: ReadonlySet<string>;
  /** Verbs of travel to an encounter. */
  readonly travel: ReadonlySet<string>;
  /** Adjectives that say how many days an encounter lasts. */
  readonly days: ReadonlyMap<string, number>;
  /** Verbs that after a modal announce (`mają się spotkać`) rather than wish. */
  readonly announcingModals: ReadonlySet<string>;
  /** Verbs that in the past say that it was done (`zdążyli się spotkać`). */
  readonly managingModals: ReadonlySet<string>;
  /** Verbs by which people bind themselves to meet (`zgodzić się`, `umówić się`). */
  readonly resolving: ReadonlySet<string>;
  /** Words, one or two, by which several do it to each other (`each other`); forms. */
  readonly reciprocals: ReadonlySet<string>;
  /** Reflexive pronoun, by form. */
  readonly reflexive: string;
  /** Verbs and nouns of wish, proposal and doubt, by lemma: what depends on them is no plan. */
  readonly wishes: ReadonlySet<string>;
}
