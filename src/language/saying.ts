// How a language attributes words to people: verbs, nouns and prepositions of saying.
import type { Runs } from './runs.ts';

/**
 * What a verb of saying takes:
 * - `say`: a clause or a quotation (`powiedzieć, że`);
 * - `view`: the same, for a view or feeling (`uważać`, `wierzyć`);
 * - `demand`: a purpose clause or infinitive as well (`wezwać, by`);
 * - `name`: a quoted name or judgement (`nazwać „…”`);
 * - `color`: a manner of saying (`uciąć`, `zażartować`);
 * - `loose`: speech only with a quotation beside it (`zacząć`, `powitać`);
 * - `hear`: the speaker stands in a phrase with `from`, the subject passes it on (`usłyszał serwis od …`);
 * - `quote`: the speaker is the object, the subject passes it on (`cytuje wojskowego TASS`).
 */
export type SayingKind = 'say' | 'view' | 'demand' | 'name' | 'color' | 'loose' | 'hear' | 'quote';

/** Words are lower-cased; verbs are lemmas. */
export interface Saying {
  readonly verbs: ReadonlyMap<string, SayingKind>;
  /** Verbs of saying only together with one of these runs of words (`dać do zrozumienia`, `mieć nadzieję`). */
  readonly phrases: ReadonlyMap<string, Runs>;
  /** Verbs of saying only when negated (`nie ukrywać`). */
  readonly negatedVerbs: ReadonlySet<string>;
  /** Modal verbs behind which saying stays saying (`miał powiedzieć`, `zdążył zapewnić`). */
  readonly transparentModals: ReadonlySet<string>;
  /** Verbs of saying that may also tell someone to do something (`powiedział, by`). Those of kind `demand` always may. */
  readonly purposeVerbs: ReadonlySet<string>;
  /** Verbs whose clause may stand without a word that opens it (`said the talks had failed`). */
  readonly contactVerbs?: ReadonlySet<string>;
  /** Verbs behind which stands who was told, not who told it, in a language of fixed word order (`told Reuters`). */
  readonly addressingVerbs?: ReadonlySet<string>;
  /** Words before the doer of a passive (`by`), in a language that tells passives by an auxiliary. */
  readonly doneBy?: ReadonlySet<string>;
  /** Runs of words by which reported words go on behind a cue in their midst (`…, ocenił X, o ile …`). */
  readonly resumptions: Runs;
  /** Verbs that may give no more than a topic (`informować o …`), and the prepositions before it. */
  readonly topicVerbs: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  /** Prepositions that make a verb of naming one of asking (`called on Paris to sign`). */
  readonly askingPrepositions?: ReadonlySet<string>;
  /** Verbs with an infinitive that is what was promised or threatened (`vowed to return`), where it is marked by a word. */
  readonly promiseVerbs?: ReadonlySet<string>;
  /** Verbs whose object is itself what was put forward (`zaproponować`). */
  readonly offerVerbs: ReadonlySet<string>;
  /** Forms of nouns that carry words (`wpis`, `komunikacie`). */
  readonly nouns: ReadonlySet<string>;
  /** Verbs that hand a quotation on to such a noun or a verdict behind them (`“…,” came the reply from X`). */
  readonly verdictVerbs?: ReadonlySet<string>;
  /** Nouns for what a quotation was (`verdict`), and the prepositions before whose it was. */
  readonly verdictNouns?: ReadonlySet<string>;
  readonly verdictPrepositions?: ReadonlySet<string>;
  /** Verbs by which such a document is put out. */
  readonly issuingVerbs?: ReadonlySet<string>;
  /** Phrases by which a whole sentence is taken from a communiqué (`w komunikacie`, `in a statement`); forms. */
  readonly communiques: ReadonlySet<string>;
  /** Words beside the media to which a report is credited at its end (`źródło`). */
  readonly credits: ReadonlySet<string>;
  /** Verbs that such a noun is the subject of (`głosi komunikat`). */
  readonly documentVerbs: ReadonlySet<string>;
  /** Impersonal ways to quote a document, as runs of words (`czytamy w`). */
  readonly documentLeads: Runs;
  /** Runs of words before the speaker in the genitive (`według`, `w ocenie`). */
  readonly accordingTo: Runs;
  /** Nouns of view behind an owner (`in the minister's words`), with the preposition before the owner. */
  readonly ownedViews?: { readonly before: string; readonly nouns: ReadonlySet<string> };
  /** Runs of words that refer to the one last named (`jego zdaniem`). */
  readonly inHisView: Runs;
  /** Runs of words that open a cue in brackets of commas (`jak podał`). */
  readonly asOpeners: Runs;
  /** Runs of words that open a cue for what stands before it (`o czym poinformował`). */
  readonly afterwardsOpeners: Runs;
  /** Runs of words by which a cue points back to the sentence before it (`o tym`, `tak`). */
  readonly pointers: Runs;
  /** Verbs by which words follow from a document (`wynika z komunikatu`). */
  readonly sourceVerbs: ReadonlySet<string>;
  /** Runs of words between a medium and the source it rests on (`powołując się na`). */
  readonly citing: Runs;
  /** Runs of words between a speaker and the medium that quotes them (`cytowany przez`). */
  readonly quotedBy: Runs;
  /** Lemmas of nouns that stand for a medium named before (`potwierdził agencji`). */
  readonly mediumNouns: ReadonlySet<string>;
  /** Prepositions before the medium a speaker talked to (`w rozmowie z`). */
  readonly talkingTo: Runs;
  /** Prepositions of a source heard (`od`, `w`). */
  readonly heardFrom: ReadonlySet<string>;
  /** Words that may stand between a colon's speaker and the colon (`na to`). */
  readonly colonFillers: ReadonlySet<string>;
  /** Words that may stand between a quotation's dash and a speaker without a verb (`– to z kolei Nowak`). */
  readonly bareLeads: ReadonlySet<string>;
  /** Prepositions of a topic between a headline's speaker and its colon (`Nowak o rozmowach: …`). */
  readonly colonTopics: ReadonlySet<string>;
  /** First- and second-person pronouns: they betray words given as they were said. */
  readonly speakerPronouns: ReadonlySet<string>;
  /** Words that mark what follows as a description of the source, not its words (`jako`). */
  readonly asWhat: string;
  /** Articles that tell that someone described was spoken of before (`the`). */
  readonly definite?: ReadonlySet<string>;
  /** Nouns of bodies and documents, that such a description is of no person by. */
  readonly institutions?: ReadonlySet<string>;
  /** The word that joins two speakers' names (`i`). */
  readonly jointJoiner: string;
}
