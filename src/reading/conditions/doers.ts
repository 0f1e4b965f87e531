// Who acts in a clause: its subject, the one it takes over from the clause before, or the speaker where the verb says `we`.
import { ANY_GENDER, ANY_NUMBER, Case, Gender, GrammaticalNumber } from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import { subjectOf } from '../actors/subject.ts';
import type { Party } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';
import { joinedSubjects } from './joined-subjects.ts';
import { agreesWith, hasOtherSubject } from './other-subjects.ts';
import type { Spoken, Stage } from './stage.ts';
import {
  goesOn,
  isBoth,
  isFirstPerson,
  isIt,
  isOfBoth,
  isSideAlone,
  pronounBefore,
  speakerAsIt,
  speakerAsPronoun,
} from './word-order-subjects.ts';
import { wordSet } from './word-runs.ts';

/** Who acts in a clause. `phrase` is the token range of the words that name them, or undefined where none do. */
export interface Doer {
  readonly parties: readonly Party[];
  readonly phrase?: TokenRange;
  /** The clause's verb is in the first person: the speaker's own side. */
  readonly speaking: boolean;
  /** The side whose people or things are the subject (`ukraińskie wojska`), where it is no actor itself. */
  readonly side: readonly Party[];
}

export const NOBODY: Doer = { parties: [], speaking: false, side: [] };

/** Clauses a verb without a subject may look back over. */
const INHERITANCE_REACH = 8;

/** Words before or after a verb among which a subject that is no actor is looked for. */
const WINDOW = 40;

/** Words between a noun for members and their organisation. */
const MEMBER = 4;

const union = (lists: Iterable<readonly Party[]>): Party[] => [...new Set([...lists].flat())];

export class DoerFinder {
  readonly #stage: Stage;
  readonly #ownWords: ReadonlySet<string>;
  readonly #ownBodies: ReadonlySet<string>;
  readonly #owners: ReadonlySet<string>;
  readonly #memberWords: ReadonlySet<string>;
  /** Of the clauses so far; made in order, so that each can take its subject from those before it. */
  readonly #doers: Doer[] = [];

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#ownWords = wordSet(stage.text.language.acts.ownSide);
    this.#ownBodies = wordSet(stage.text.language.acts.ownBody);
    this.#owners = wordSet(stage.text.language.acts.owners);
    this.#memberWords = wordSet(stage.text.language.acts.members);
  }

  of(clause: Clause): Doer {
    const { clauses } = this.#stage.text;
    for (let index = this.#doers.length; index <= clause.index; index++) this.#doers.push(this.#find(clauses[index]));
    return this.#doers[clause.index];
  }

  #find(clause: Clause): Doer {
    if (clause.verb < 0) return NOBODY;
    const stage = this.#stage;
    if (isFirstPerson(stage, clause)) return { parties: stage.speakersAt(clause.verb), speaking: true, side: [] };
    if (goesOn(stage, clause)) return this.#inherited(clause);
    const mentions = subjectOf(stage.text, stage.actors, clause);
    const subject = mentions.length > 0 ? mentions : this.#beforeQuote(clause);
    const told = speakerAsPronoun(stage, clause, subject);
    if (told) return { ...NOBODY, parties: told };
    if (subject.length > 0) {
      const joined = joinedSubjects(stage, clause, subject);
      const parties = union([...joined, ...subject].map((mention) => this.#partiesOf(mention)));
      const phrase = { first: (joined[0] ?? subject[0]).phraseFirst, last: subject.at(-1)!.phraseLast };
      const joint =
        parties.length === 0 && subject.some((mention) => mention.kind === 'joint' || isOfBoth(stage, mention));
      return { parties: joint ? stage.sides : parties, phrase, speaking: false, side: [] };
    }
    if (isBoth(stage, clause)) return { ...NOBODY, parties: stage.sides };
    const governor = this.#governorAsPronoun(clause);
    if (governor) return governor;
    const host = this.#participialHost(clause);
    if (host) return host;
    const cue = stage.cueAt(clause.verb);
    if (cue) return { ...NOBODY, parties: stage.partiesOf(cue.speaker) };
    if (clause.impersonal) return NOBODY;
    const own = this.#ownSide(clause) ?? this.#members(clause);
    if (own) return own;
    const side = this.#side(clause);
    if (side.length > 0) return isSideAlone(stage, clause) ? { ...NOBODY, parties: side } : { ...NOBODY, side };
    if (isIt(stage, clause)) {
      const speaker = speakerAsIt(stage, clause);
      return speaker ? { ...NOBODY, parties: speaker } : this.#inherited(clause);
    }
    const parted = this.#aroundAside(clause);
    if (parted) return parted;
    if (hasOtherSubject(this.#stage, clause)) return NOBODY;
    return clause.kind === 'relative' ? this.#antecedent(clause) : this.#inherited(clause);
  }

  /** `Envoys of both said they had agreed`: a bare pronoun in what is said stands for those who say it, where the number fits. */
  #governorAsPronoun(clause: Clause): Doer | undefined {
    const { clauses } = this.#stage.text;
    const governor = clauses[clause.index - 1];
    if (clause.kind !== 'that' || governor?.sentence !== clause.sentence || governor.verb < 0) return undefined;
    const pronoun = pronounBefore(this.#stage, clause);
    const { parties, phrase } = this.#doers[governor.index];
    if (parties.length === 0 || pronoun === 0) return undefined;
    const several = (pronoun & ANY_NUMBER) === GrammaticalNumber.plural;
    const neuter = (pronoun & ANY_GENDER) === Gender.neuter;
    return several || (neuter && parties.length === 1 && phrase) ? { ...NOBODY, parties } : undefined;
  }

  /** `Israel rejected the draft, calling it a trap`: a participle right behind its clause is the subject's of that clause. */
  #participialHost({ kind, index, sentence }: Clause): Doer | undefined {
    const { cases, clauses } = this.#stage.text;
    if (!cases || kind !== 'participial' || clauses[index - 1]?.sentence !== sentence) return undefined;
    const { parties, phrase } = this.#doers[index - 1];
    return phrase && parties.length > 0 ? { ...NOBODY, parties } : undefined;
  }

  /** `Israel, they said, had objected`: the subject stands before the words that only say who says so. */
  #aroundAside(clause: Clause): Doer | undefined {
    const { clauses, cases } = this.#stage.text;
    const aside = clauses[clause.index - 1];
    const host = clauses[clause.index - 2];
    if (!cases || host?.sentence !== clause.sentence || host.verb >= 0 || aside.verb < 0) return undefined;
    if (!this.#stage.cueAt(aside.verb)) return undefined;
    const [mention] = this.#stage.mentionsBetween(host.first, host.last);
    if (!mention || (mention.tag & Case.nominative) === 0) return undefined;
    return {
      ...NOBODY,
      parties: this.#partiesOf(mention),
      phrase: { first: mention.phraseFirst, last: mention.phraseLast },
    };
  }

  /** Parties of a mention, or of another that has the same words. */
  #partiesOf(mention: Mention): readonly Party[] {
    const parties = this.#stage.partiesOf(mention.actor);
    if (parties.length > 0) return parties;
    const same = this.#stage
      .mentionsBetween(mention.first, mention.last)
      .find((other) => other.head === mention.head && this.#stage.partiesOf(other.actor).length > 0);
    if (same) return this.#stage.partiesOf(same.actor);
    // An army or ministry without a state's name is that of the side that speaks of it.
    return mention.kind === 'organisation' ? this.#stage.speakersAt(mention.head) : [];
  }

  /** `Rosjanie „próbują …”`: the subject stands right before a quotation that goes on with the verb. */
  #beforeQuote(clause: Clause): readonly Mention[] {
    const { quotations } = this.#stage.text;
    const quotation = quotations.all[quotations.of[clause.first]];
    if (!quotation || quotation.open !== clause.first || clause.first === 0) return [];
    const before = this.#stage.mentionsBetween(clause.first - 3, clause.first).at(-1);
    return before && before.phraseLast === clause.first && agreesWith(before.tag, clause) ? [before] : [];
  }

  /** `jego kraj` in someone's words is the speaker's side. */
  #ownSide(clause: Clause): Doer | undefined {
    const { tokens } = this.#stage.text;
    const parties = this.#stage.speakersAt(clause.verb);
    if (parties.length === 0) return undefined;
    for (
      let at = Math.max(clause.first, clause.verb - WINDOW);
      at < Math.min(clause.last, clause.verb + WINDOW);
      at++
    ) {
      const named = this.#isOwn(at) && tokens[at].analyses.some((a) => agreesWith(a.tag, clause));
      if (named) return { ...NOBODY, parties, phrase: { first: at, last: at + 1 } };
    }
    return undefined;
  }

  /** Whether the noun at `at` may name the speaker's side: by itself, or as its owner or article tells (`our country`, `the union`). */
  #isOwn(at: number): boolean {
    const { tokens, cases } = this.#stage.text;
    const { lower } = tokens[at];
    if (!cases) return this.#ownWords.has(lower);
    if (!this.#ownWords.has(lower) && !this.#ownBodies.has(lower)) return false;
    const { order } = this.#stage.text.language.syntax;
    for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
      const word = tokens[before].lower;
      if (this.#owners.has(word)) return this.#ownWords.has(lower);
      if (order?.determiners.has(word)) return order.definites.has(word) && this.#ownBodies.has(lower);
    }
    return false;
  }

  /** `zarząd spółki`, `działacze z „Solidarności”`: those named by a noun and the organisation right after it. */
  #members(clause: Clause): Doer | undefined {
    const { tokens, cases } = this.#stage.text;
    const last = Math.min(clause.last, clause.verb + WINDOW);
    for (let at = Math.max(clause.first, clause.verb - WINDOW); at < last; at++) {
      const member = tokens[at].analyses.some((a) => this.#memberWords.has(a.lemma) && agreesWith(a.tag, clause));
      if (!member) continue;
      const [owner] = this.#stage.mentionsBetween(at + 1, Math.min(last, at + MEMBER));
      const parties = owner ? this.#partiesOf(owner) : [];
      if (parties.length > 0) return { ...NOBODY, parties, phrase: { first: at, last: owner.phraseLast } };
      // `its negotiators`, `the union's leaders`: where word order tells owners, they stand before.
      const before = cases
        ? this.#stage.mentionsBetween(Math.max(clause.first, at - MEMBER), at, true).at(-1)
        : undefined;
      const owns = before && ((before.tag & Case.genitive) !== 0 || before.last === at);
      const owned = owns ? this.#partiesOf(before) : [];
      if (before && owned.length > 0)
        return { ...NOBODY, parties: owned, phrase: { first: before.first, last: at + 1 } };
    }
    return undefined;
  }

  /** The party of a nominative adjective that agrees with the verb and belongs to no actor. */
  #side(clause: Clause): readonly Party[] {
    const { actors } = this.#stage;
    for (const mention of this.#stage.mentionsBetween(clause.first, clause.last, true)) {
      const single = actors.phraseAt[mention.first] < 0 || actors.mentions[actors.phraseAt[mention.first]] === mention;
      if (mention.kind === 'adjective' && single && agreesWith(mention.tag, clause))
        return this.#stage.partiesOf(mention.actor);
    }
    return [];
  }

  /** Whom a relative clause tells of: the actor right before it. */
  #antecedent(clause: Clause): Doer {
    const before = this.#stage.mentionsBetween(clause.first - 4, clause.first).at(-1);
    const near = before && clause.first - before.phraseLast <= 1;
    return near ? { ...NOBODY, parties: this.#stage.partiesOf(before.actor) } : NOBODY;
  }

  /** A verb without a subject of its own takes that of a clause before it in the paragraph. */
  #inherited(clause: Clause): Doer {
    const { clauses, sentences } = this.#stage.text;
    const { paragraph } = sentences[clause.sentence];
    const here = this.#stage.spokenAt(clause.verb);
    for (let index = clause.index - 1; index >= Math.max(0, clause.index - INHERITANCE_REACH); index--) {
      const before = clauses[index];
      if (sentences[before.sentence].paragraph !== paragraph) return NOBODY;
      if (before.verb < 0) {
        const topic = this.#topic(before, clause);
        if (topic.length > 0) return { ...NOBODY, parties: topic };
        continue;
      }
      // What a quotation or report says inside is no subject for what stands outside it.
      const inside = this.#stage.spokenAt(before.verb);
      if (inside && inside !== here) continue;
      if (here && !inside) break;
      const sameNumber = (clause.agreement & before.agreement & ANY_NUMBER) !== 0;
      const { parties, speaking, side } = this.#doers[index];
      const found = parties.length > 0 || side.length > 0;
      if (found && (sameNumber || clause.kind === 'participial')) return { parties, speaking, side };
    }
    return here ? this.#speaker(clause, here) : NOBODY;
  }

  /** Whom a question without a verb is about (`A co na to Moskwa?`), where `clause` answers it. */
  #topic(question: Clause, clause: Clause): readonly Party[] {
    const { sentences, tokens } = this.#stage.text;
    if (question.sentence === clause.sentence || tokens[sentences[question.sentence].last - 1].text !== '?') return [];
    const named = this.#stage
      .mentionsBetween(question.first, question.last)
      .filter(({ tag }) => (tag & Case.nominative) !== 0);
    const plural = (clause.agreement & ANY_NUMBER) === GrammaticalNumber.plural;
    return plural === named.length > 1 ? union(named.map((mention) => this.#partiesOf(mention))) : [];
  }

  /** In reported words, a verb in the third person without a subject is the speaker's (`umowy nie podpisze, oświadczył …`). */
  #speaker(clause: Clause, spoken: Spoken): Doer {
    const { text, actors } = this.#stage;
    const quoted = text.quotations.of[clause.verb] >= 0;
    const entry = actors.list[spoken.speaker];
    const plural = (clause.agreement & ANY_NUMBER) === GrammaticalNumber.plural;
    if (quoted || !entry || (plural && entry.type === 'person') || hasOtherSubject(this.#stage, clause, true))
      return NOBODY;
    return { ...NOBODY, parties: this.#stage.partiesOf(spoken.speaker) };
  }
}
