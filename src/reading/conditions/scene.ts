// What a rule of positions or conditions may ask of a report: who speaks at a place, who is a clause's subject, who negotiates.
import { ANY_GENDER, ANY_NUMBER, Case, Gender, PartOfSpeech, Person, partOfSpeech } from '../../language/morphology.ts';
import type { Actors, Mention } from '../actors/mention.ts';
import { subjectOf } from '../actors/subject.ts';
import type { Party } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';

/** A stretch attributed to a speaker. Token indices; ends exclusive; -1 for a cue that is not there. */
export interface Spoken {
  readonly id: string;
  /** Index into `Actors.list`. */
  readonly speaker: number;
  readonly first: number;
  readonly last: number;
  readonly cueFirst: number;
  readonly cueLast: number;
}

/** Who acts in a clause. `phrase` is the token range of the words that name them, or undefined where none do. */
export interface Doer {
  readonly parties: readonly Party[];
  readonly phrase?: { readonly first: number; readonly last: number };
  /** The clause's verb is in the first person: the speaker's own side. */
  readonly speaking: boolean;
}

export interface Scene {
  readonly text: AnalysedText;
  readonly actors: Actors;
  /** Innermost statement whose content covers the token. */
  spokenAt(token: number): Spoken | undefined;
  /** Statement in whose cue the token stands. */
  cueAt(token: number): Spoken | undefined;
  partiesOf(actor: number): readonly Party[];
  /** Parties of the speaker of the innermost statement at `token`. */
  speakersAt(token: number): readonly Party[];
  /** Parties of outermost mentions between two tokens, each once, in the order of the text. */
  partiesBetween(first: number, last: number): Party[];
  /** Outermost mentions between two tokens. */
  mentionsBetween(first: number, last: number): readonly Mention[];
  doerOf(clause: Clause): Doer;
  /** The two parties named most often: the sides of the talks at hand. */
  readonly sides: readonly Party[];
}

/** Clauses a verb without a subject may look back over. */
const INHERITANCE_REACH = 8;

const NOBODY: Doer = { parties: [], speaking: false };

/** Index of the first mention at or after token `first`. */
function firstMention(mentions: readonly Mention[], first: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].first < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

const union = (lists: Iterable<readonly Party[]>): Party[] => [...new Set([...lists].flat())];

/** Whether a common noun that is no mention is the only thing that can be the clause's subject. */
function hasOtherSubject(text: AnalysedText, actors: Actors, clause: Clause): boolean {
  const neuterOnly = (clause.agreement & ANY_GENDER) === Gender.neuter;
  for (let at = clause.first; at < clause.last; at++) {
    const token = text.tokens[at];
    if (token.kind !== 'word' || actors.phraseAt[at] >= 0 || at === clause.verb) continue;
    const nouns = token.analyses.filter((a) => partOfSpeech(a.tag) === PartOfSpeech.noun);
    if (nouns.length === 0 || nouns.length < token.analyses.length) continue;
    const subject = nouns.some((noun) => {
      if ((noun.tag & Case.nominative) === 0) return false;
      const number = noun.tag & clause.agreement & ANY_NUMBER;
      const gender = noun.tag & clause.agreement & ANY_GENDER;
      const agrees = number !== 0 && (gender !== 0 || (clause.agreement & ANY_GENDER) === 0);
      return agrees && (neuterOnly || (noun.tag & Case.accusative) === 0 || at === clause.first);
    });
    if (subject) return true;
  }
  return false;
}

class ReportScene implements Scene {
  readonly text: AnalysedText;
  readonly actors: Actors;
  readonly sides: readonly Party[];
  readonly #statements: readonly Spoken[];
  readonly #content: Int32Array;
  readonly #cue: Int32Array;
  /** Of the clauses so far; made in order, so that each can take its subject from those before it. */
  readonly #doers: Doer[] = [];

  constructor(text: AnalysedText, actors: Actors, statements: readonly Spoken[]) {
    this.text = text;
    this.actors = actors;
    this.#statements = statements;
    this.#content = new Int32Array(text.tokens.length).fill(-1);
    this.#cue = new Int32Array(text.tokens.length).fill(-1);
    const outerFirst = statements
      .map((_, index) => index)
      .sort((a, b) => length(statements[b]) - length(statements[a]) || a - b);
    for (const index of outerFirst) {
      const { first, last, cueFirst, cueLast } = statements[index];
      this.#content.fill(index, first, last);
      if (cueFirst >= 0) this.#cue.fill(index, cueFirst, cueLast);
    }
    this.sides = this.#mostNamed();
  }

  #mostNamed(): Party[] {
    const counts = new Map<Party, number>();
    for (const mention of this.actors.mentions) {
      if (mention.kind === 'media' || mention.kind === 'joint') continue;
      for (const party of this.partiesOf(mention.actor)) counts.set(party, (counts.get(party) ?? 0) + 1);
    }
    return [...counts.entries()]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 2)
      .map(([party]) => party);
  }

  spokenAt(token: number): Spoken | undefined {
    return this.#statements[this.#content[token]];
  }

  cueAt(token: number): Spoken | undefined {
    return this.#statements[this.#cue[token]];
  }

  partiesOf(actor: number): readonly Party[] {
    const entry = this.actors.list[actor];
    if (!entry || entry.type === 'media') return [];
    if (entry.parties.length > 0) return entry.parties;
    return entry.party === null ? [] : [entry.party];
  }

  speakersAt(token: number): readonly Party[] {
    const spoken = this.spokenAt(token);
    return spoken ? this.partiesOf(spoken.speaker) : [];
  }

  mentionsBetween(first: number, last: number): readonly Mention[] {
    const found: Mention[] = [];
    const { mentions } = this.actors;
    for (let i = firstMention(mentions, first); i < mentions.length && mentions[i].first < last; i++) {
      if (mentions[i].within < 0 && mentions[i].kind !== 'media') found.push(mentions[i]);
    }
    return found;
  }

  partiesBetween(first: number, last: number): Party[] {
    return union(this.mentionsBetween(first, last).map((mention) => this.partiesOf(mention.actor)));
  }

  doerOf(clause: Clause): Doer {
    for (let index = this.#doers.length; index <= clause.index; index++)
      this.#doers.push(this.#findDoer(this.text.clauses[index]));
    return this.#doers[clause.index];
  }

  #findDoer(clause: Clause): Doer {
    if (clause.verb < 0) return NOBODY;
    const first = (clause.agreement & Person.first) !== 0 && (clause.agreement & Person.third) === 0;
    if (first) return { parties: this.speakersAt(clause.verb), speaking: true };
    const mentions = subjectOf(this.text, this.actors, clause);
    if (mentions.length > 0) {
      const parties = union(mentions.map((mention) => this.partiesOf(mention.actor)));
      const phrase = { first: mentions[0].phraseFirst, last: mentions.at(-1)!.phraseLast };
      return { parties: this.#bothSides(mentions, parties), phrase, speaking: false };
    }
    const cue = this.cueAt(clause.verb);
    if (cue) return { parties: this.partiesOf(cue.speaker), speaking: false };
    if (clause.impersonal || hasOtherSubject(this.text, this.actors, clause)) return NOBODY;
    return this.#inherited(clause);
  }

  /** `strony` without a resolved party stand for the sides of the talks. */
  #bothSides(mentions: readonly Mention[], parties: Party[]): readonly Party[] {
    return parties.length === 0 && mentions.some((mention) => mention.kind === 'joint') ? this.sides : parties;
  }

  /** A verb without a subject of its own takes that of the clause before it in the sentence or paragraph. */
  #inherited(clause: Clause): Doer {
    const { clauses, sentences } = this.text;
    const paragraph = sentences[clause.sentence].paragraph;
    for (let index = clause.index - 1; index >= Math.max(0, clause.index - INHERITANCE_REACH); index--) {
      const before = clauses[index];
      if (sentences[before.sentence].paragraph !== paragraph) return NOBODY;
      if (before.verb < 0) continue;
      // What a quotation or report says inside is no subject for what stands outside it.
      const inside = this.spokenAt(before.verb);
      if (inside && inside !== this.spokenAt(clause.verb)) continue;
      const sameNumber = (clause.agreement & before.agreement & ANY_NUMBER) !== 0;
      const { parties, speaking } = this.#doers[index];
      if (parties.length > 0 && (sameNumber || clause.kind === 'participial')) return { parties, speaking };
    }
    return NOBODY;
  }
}

const length = (range: { first: number; last: number }): number => range.last - range.first;

/** Sets the scene of a report. Linear in its length. */
export function sceneOf(text: AnalysedText, actors: Actors, statements: readonly Spoken[]): Scene {
  return new ReportScene(text, actors, statements);
}
