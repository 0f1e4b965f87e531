// How a language speaks of time: calendar words by class, the patterns they stand in, and words that turn a verb to the future.

export type TimeUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** TIMEX3 part-of-day and season codes. `DT` stands for noon and `MN` for midnight, which TIMEX3 writes as clock times. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'DT' | 'MN';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** A holiday's day: fixed (`month`, `day`), counted from Easter Sunday (`easter`), or the nth weekday of a month. */
export interface Holiday {
  /** Lemmas or forms of its name, in order, lower-cased. */
  readonly name: string;
  readonly month?: number;
  readonly day?: number;
  /** Days after Easter Sunday. */
  readonly easter?: number;
  /** Easter of the Julian calendar. */
  readonly orthodox?: true;
  /** ISO weekday (Monday is 1) and which one of the month. */
  readonly weekday?: number;
  readonly nth?: number;
  /** The name has other senses and counts only in lower case, or only with a capital. */
  readonly lowerCase?: true;
  readonly capital?: true;
}

/** What a pattern's words say of a point or span of time. Every slot may be missing; a resolver fills the rest from the context. */
export interface Pieces {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Last day, month or year of a span that begins with `day`, `month` or `year`. */
  readonly untilDay?: number;
  readonly untilMonth?: number;
  readonly untilYear?: number;
  /** ISO weekday, Monday is 1, and the last one of a span. */
  readonly weekday?: number;
  readonly untilWeekday?: number;
  /** The weekday or month stands as an adjective (`wtorkowy`). */
  readonly adjective?: boolean;
  readonly unit?: TimeUnit;
  /** Which unit, counted from the reference: -1 the last, 0 this, 1 the next. */
  readonly shift?: number;
  /** How many units away, in `direction`. Halves allowed. */
  readonly count?: number;
  readonly direction?: number;
  /** Counted from the day of speaking, or from the last day mentioned. */
  readonly from?: 'now' | 'then';
  /** Which one of a larger span (`trzeci kwartał`, `pierwszy wtorek maja`); -1 the last. */
  readonly nth?: number;
  readonly part?: DayPart;
  readonly hour?: number;
  readonly minute?: number;
  readonly season?: Season;
  readonly holiday?: Holiday;
  /** First year of the decade within its century: 90 for `lata 90.` */
  readonly decade?: number;
  readonly century?: number;
  /** The night is named by the days on both its sides, so that it is over no sooner than the second. */
  readonly through?: boolean;
  /** The night or midnight that leads to the day named by the other slots. */
  readonly eve?: boolean;
  /** The two days named are read apart unless they are neighbours (`12 i 26 kwietnia`). */
  readonly list?: boolean;
  /** Counted from an event named beside it (`dzień przed szczytem`). */
  readonly event?: boolean;
}

/**
 * A run of words that names a time. `form` is a row of items parted by spaces:
 * - `class` a word of that class; `class=value` with that value; `class/gen` in that case; `class@slot` fills another slot;
 * - `"w|we"` one of these lower-cased words or marks;
 * - `( a | b )` a choice; an item followed by `?` may be missing;
 * - `[` and `]` bound the expression: what stands outside them must be there but is not part of it;
 * - `!` before an item: it must not stand there;
 * - `^` the form opens a paragraph.
 */
export interface CalendarPattern {
  /** Stable name, shown in traces. */
  readonly rule: string;
  readonly form: string;
  /** Slots the pattern fills by itself. */
  readonly set?: Pieces;
}

/** Words of each class by lemma or, where a word has no lemma of its own, by form; lower-cased. */
export interface CalendarWords {
  readonly weekday: Readonly<Record<string, number>>;
  /** Abbreviations, which need a full stop or a date beside them. */
  readonly weekdayShort: Readonly<Record<string, number>>;
  readonly monthShort: Readonly<Record<string, number>>;
  readonly weekdayAdjective: Readonly<Record<string, number>>;
  readonly month: Readonly<Record<string, number>>;
  readonly monthAdjective: Readonly<Record<string, number>>;
  /** `dziś`, `jutro`: days from the day of speaking. */
  readonly relativeDay: Readonly<Record<string, number>>;
  readonly relativeDayAdjective: Readonly<Record<string, number>>;
  /** `tegoroczny`: years, and `ubiegłotygodniowy`: weeks from the day of speaking. */
  readonly relativeYear: Readonly<Record<string, number>>;
  readonly relativeWeek: Readonly<Record<string, number>>;
  readonly weekendAdjective: Readonly<Record<string, number>>;
  /** One word for a quarter or half of a year (`third-quarter`, `H1`). */
  readonly quarterWord?: Readonly<Record<string, number>>;
  readonly halfWord?: Readonly<Record<string, number>>;
  /** `year-earlier`: what is compared is a year older. */
  readonly yearAgo?: Readonly<Record<string, number>>;
  readonly unit: Readonly<Record<string, TimeUnit>>;
  /** `ubiegły`, `ten`, `przyszły`: which one, from the day of speaking. */
  readonly shift: Readonly<Record<string, number>>;
  /** `następny`, `poprzedni`: which one, from the day mentioned last where a past verb tells a story. */
  readonly sequence: Readonly<Record<string, number>>;
  /** `kolejny`: the next one, but also one more. */
  readonly another: Readonly<Record<string, number>>;
  /** Determiners that point at the time mentioned last (`ten`, `ten sam`). */
  readonly same: Readonly<Record<string, number>>;
  /** Cardinals and ordinals. */
  readonly count: Readonly<Record<string, number>>;
  readonly ordinal: Readonly<Record<string, number>>;
  /** `początek`, `połowa`, `koniec`: an edge of a period, which keeps the period's value. */
  readonly edge: Readonly<Record<string, number>>;
  readonly partAdverb: Readonly<Record<string, DayPart>>;
  readonly partNoun: Readonly<Record<string, DayPart>>;
  readonly season: Readonly<Record<string, Season>>;
  /** Tens of years by their ordinal (`lata dziewięćdziesiąte`). */
  readonly decadeWord: Readonly<Record<string, number>>;
}

export type CalendarClass = keyof CalendarWords;

/** What the reader knows of a language's calendar. Words are lower-cased; lemmas unless said otherwise. */
export interface Calendar {
  readonly words: CalendarWords;
  readonly holidays: readonly Holiday[];
  readonly patterns: readonly CalendarPattern[];
  /** Pattern of the year that may follow a holiday. */
  readonly yearAfter: string;
  /** Endings that make a figure an ordinal (`15-tego`, `1szy`). */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Endings that make a figure a time of day (`1am`), with the hours to add. */
  readonly clockEndings?: ReadonlyMap<string, number>;
  /** What makes one word with a month, season or year and keeps its value (`mid` in `mid-May`). */
  readonly prefixes?: ReadonlySet<string>;
  /** Classes of words that are always written with a capital (`May`, not `may`). */
  readonly capitals?: ReadonlySet<CalendarClass>;
  /** Forms that may stand between a day and its part or hour (`wtorek o ósmej`). */
  readonly links: ReadonlySet<string>;
  /** Prepositions by form for what is planned for a day (`na`), with the case bits they then take. */
  readonly towards: ReadonlyMap<string, number>;
  /** Prepositions by form: what ends by a day (`do`), what began with it (`od`). */
  readonly until: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  /** Prepositions by form of when something begins, which the verb puts behind or ahead (`from Monday`). */
  readonly starting: ReadonlySet<string>;
  /**
   * Verbs of being whose present tells what day it is, with the words for their subject (`it is Tuesday`); without such
   * words the verb opens its clause.
   */
  readonly dating: { readonly verbs: ReadonlySet<string>; readonly subjects?: ReadonlySet<string> };
  /** Words that make a name with the capitalised word for a day behind them (`Russia Today`). */
  readonly nameStarts: ReadonlySet<string>;
  /** Prepositions by form for what something dates from (`z`): it is over, unless it was moved to another day. */
  readonly origin: ReadonlySet<string>;
  /** Prepositions, of one or two words, that only set one thing before another (`przed`, `ahead of`), and one after another (`po`). */
  readonly around: ReadonlySet<string>;
  readonly behind: ReadonlySet<string>;
  /** Prepositions by form that put what is told inside a year, so that a month named after it belongs to it (`w`). */
  readonly inside: ReadonlySet<string>;
  /** Verbs that set something ahead: their infinitive or object is still to come (`zapowiedzieć spotkanie w środę`). */
  readonly planning: ReadonlySet<string>;
  /** Those of them that tell of a state, so that any day beside them is the day of what is expected (`were planning a march on Friday`). */
  readonly expecting: ReadonlySet<string>;
  /**
   * Prepositions and verbs that in the past tense leave a term still ahead (`gave them until Friday`), as passives do
   * (`was adjourned until Friday`). Left out where the verb's aspect tells it.
   */
  readonly terms?: { readonly prepositions: ReadonlySet<string>; readonly verbs: ReadonlySet<string> };
  /** Prepositions by form of the day that something is set for or moved to. */
  readonly targets?: ReadonlySet<string>;
  /** Verbs that set a new day with such a preposition (`pushed back to Sunday`). */
  readonly moving?: ReadonlySet<string>;
  /** Verbs, also with a particle, by which what was set for a day does not come (`Friday's talks were called off`). */
  readonly undoing?: ReadonlySet<string>;
  /** Verbs of saying whose present tense also tells a timetable (`the talks resume on Monday`). */
  readonly timetable?: ReadonlySet<string>;
  /** Verbs that make a tense of a participle (`zostać`): the participle alone tells nothing. */
  readonly copulas: ReadonlySet<string>;
  /** Events from which days are counted (`dzień przed szczytem`). */
  readonly events: ReadonlySet<string>;
  /** Forms that make a frequency of what follows (`co środę`, `w każdy piątek`). */
  readonly every: ReadonlySet<string>;
  /** Nouns, by form, behind which a date is a name (`plac 3 Maja`). */
  readonly nameNouns: ReadonlySet<string>;
  /** Nouns, by form, that make a name with the date before them (`Good Friday Agreement`). */
  readonly nameEnds?: ReadonlySet<string>;
}
