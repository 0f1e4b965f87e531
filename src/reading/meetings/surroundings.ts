// What the rules of meetings look at: mentions, times and words by clause, and by what preposition a phrase is governed.
import type { MeetingWords } from '../../language/meeting.ts';
import { ANY_CASE, Case, GrammaticalNumber, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import { pairIn } from '../../language/word-pairs.ts';
import type { Actors, Mention } from '../actors/mention.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import type { Token } from '../text/tokens.ts';
import type { TimeMention } from '../times/time-mention.ts';
import type { TokenRange } from '../trace.ts';
import { type DaySpan, spanOf } from './calendar.ts';
import { bearerOf, isMarkedInfinitive, isOwning, isStateOfTown, ownedBehind } from './hangings.ts';

/** How a phrase hangs in its clause: `free` by case alone, `of` a meeting noun (`spotkanie X`), `with` (`z kim`), `side` (`w imieniu`), `goal` (`do`, `u`), `agent` of a passive (`przez`), or in no way that lets it take part. */
export type Role = 'free' | 'of' | 'with' | 'side' | 'goal' | 'agent' | 'outside';

const REACH = 8;

/** Stands for a day of publication that is not known: all dates lie before it. */
const NEVER: DaySpan = { first: Number.MAX_SAFE_INTEGER, last: Number.MAX_SAFE_INTEGER };

export class Surroundings {
  readonly text: AnalysedText;
  readonly actors: Actors;
  readonly times: readonly TimeMention[];
  readonly published: string;
  readonly words: MeetingWords;
  /** Index of the time that covers each token, or -1. */
  readonly timeAt: Int32Array;
  /** The day of publication. */
  readonly today: DaySpan;
  readonly #spans = new Map<string, DaySpan | undefined>();
  readonly #mentionsOf: Mention[][];
  readonly #timesOf: TimeMention[][];
  readonly #roles: (Role | undefined)[];

  constructor(text: AnalysedText, actors: Actors, times: readonly TimeMention[], published: string) {
    this.text = text;
    this.actors = actors;
    this.times = times;
    this.published = published;
    this.words = text.language.meeting;
    this.today = spanOf(published) ?? NEVER;
    this.timeAt = new Int32Array(text.tokens.length).fill(-1);
    this.#mentionsOf = text.clauses.map(() => []);
    this.#timesOf = text.clauses.map(() => []);
    this.#roles = new Array(actors.mentions.length);
    for (const mention of actors.mentions) this.#mentionsOf[text.clauseOf[mention.first]]?.push(mention);
    times.forEach((time, index) => {
      this.timeAt.fill(index, time.first, time.last);
      this.#timesOf[text.clauseOf[time.first]]?.push(time);
    });
  }

  /** Takes the mentions and times from token `first` to `last` for no part of their clause. */
  leaveOut({ first, last }: TokenRange): void {
    const outside = (one: TokenRange): boolean => one.last <= first || one.first >= last;
    for (let i = first; i < last; i++) {
      const clause = this.text.clauseOf[i];
      this.#mentionsOf[clause] = this.#mentionsOf[clause].filter(outside);
      this.#timesOf[clause] = this.#timesOf[clause].filter(outside);
    }
  }

  /** Days that a calendar value spans. */
  span(value: string): DaySpan | undefined {
    if (this.#spans.has(value)) return this.#spans.get(value);
    const span = spanOf(value);
    this.#spans.set(value, span);
    return span;
  }

  token(index: number): Token | undefined {
    return this.text.tokens[index];
  }

  /** Mentions whose first token lies in the clause. */
  mentionsOf(clause: Clause): readonly Mention[] {
    return this.#mentionsOf[clause.index];
  }

  timesOf(clause: Clause): readonly TimeMention[] {
    return this.#timesOf[clause.index];
  }

  /** Times of the clause that a relative clause of place goes on from (`landed in Riyadh on Tuesday, where he held talks`). */
  timesOfLeadIn(clause: Clause): readonly TimeMention[] {
    const before = this.text.clauses[clause.index - 1];
    const { lower } = this.text.tokens[Math.max(clause.opener, 0)];
    const there = clause.kind === 'relative' && clause.opener >= 0 && this.words.there.has(lower);
    return there && before?.sentence === clause.sentence ? this.timesOf(before) : [];
  }

  /** Whether any reading of the token has its lemma, or the token its form, in `set`. */
  among(index: number, set: { has(word: string): boolean }): boolean {
    const token = this.text.tokens[index];
    if (token === undefined || token.kind !== 'word') return false;
    if (set.has(token.lower)) return true;
    for (const { lemma } of token.analyses) if (set.has(lemma)) return true;
    return false;
  }

  #canBePart(index: number, part: PartOfSpeech): boolean {
    const token = this.text.tokens[index];
    if (token === undefined) return false;
    for (const { tag } of token.analyses) if (partOfSpeech(tag) === part) return true;
    return false;
  }

  isNoun(index: number): boolean {
    return this.#canBePart(index, PartOfSpeech.noun);
  }

  isPreposition(index: number): boolean {
    const token = this.text.tokens[index];
    return token !== undefined && this.words.prepositions.has(token.lower);
  }

  /** Whether some reading of the token has one of the case bits, or no reading tells of case. */
  canBe(index: number, cases: number): boolean {
    let inflected = 0;
    for (const { tag } of this.text.tokens[index].analyses) inflected |= tag & ANY_CASE;
    return inflected === 0 || (inflected & cases) !== 0;
  }

  isAdjective(index: number): boolean {
    return this.#canBePart(index, PartOfSpeech.adjective);
  }

  /** Case bits that the noun at `index` may have; 0 where none is known. */
  casesOf(index: number): number {
    let nouns = 0;
    let delegates = 0;
    let known = false;
    for (const { lemma, tag } of this.text.tokens[index].analyses) {
      if (partOfSpeech(tag) !== PartOfSpeech.noun) continue;
      nouns |= tag & ANY_CASE;
      if (!this.words.delegates.has(lemma)) continue;
      known = true;
      delegates |= tag & ANY_CASE;
    }
    return known ? delegates : nouns;
  }

  /** How the phrase of `mention` hangs in its clause. */
  roleOf(mention: Mention): Role {
    const known = this.#roles[mention.index];
    if (known !== undefined) return known;
    const role = this.#findRole(mention);
    this.#roles[mention.index] = role;
    return role;
  }

  #findRole(mention: Mention): Role {
    const { tokens } = this.text;
    const { words } = this;
    const start = mention.phraseFirst;
    const clause = this.text.clauses[this.text.clauseOf[start]];
    // The noun on which the phrase hangs by genitives, as far left as they go; its cases.
    let top = start;
    let cases = mention.tag & ANY_CASE;
    let owner = -1;
    let behindOwned = false;
    if (isStateOfTown(this, mention)) return 'outside';
    const owned = ownedBehind(this, mention);
    if (owned >= 0 && this.among(owned, words.nouns)) return 'of';
    if (owned >= 0 && !this.among(owned, words.delegates)) return 'outside';
    for (let i = start - 1; i >= Math.max(clause.first, start - REACH); i--) {
      const token = tokens[i];
      if (token.text === '.' && this.text.language.orthography.abbreviationsWithin.has(tokens[i - 1]?.lower ?? '')) {
        if (words.prepositions.has(tokens[i - 1].lower)) return 'outside';
        i--;
        continue;
      }
      if (token.kind === 'mark') return token.text === ',' ? (this.#listRole(mention, i) ?? 'free') : 'free';
      // `przez telefon` is a phrase of its own.
      if (i > 0 && pairIn(words.calls.phrases, tokens[i - 1].lower, token.lower)) return 'free';
      if (i === clause.verb || i === clause.predicate || this.timeAt[i] >= 0 || isMarkedInfinitive(this, i)) break;
      if (this.text.language.syntax.coordinators.has(token.lower)) {
        const listed = this.#listRole(mention, i);
        if (listed) return listed;
        // A name that nobody is known by can stand between (`z Nowak i Kowalskim`).
        if (tokens[i - 1]?.capital && this.isPreposition(i - 2)) {
          // `rounds in Geneva and Rome`
          if (this.text.cases && mention.kind === 'capital') return this.#prepositionRole(mention, i - 2, top, cases);
          continue;
        }
        break;
      }
      if (this.#bringsHome(mention, i, top, cases)) {
        owner = top = --i;
        cases = this.casesOf(i);
        continue;
      }
      if (isOwning(this, i) && this.isNoun(i - 1)) {
        i--;
        if (this.among(i, words.nouns)) return 'of';
        if (owner < 0) behindOwned = true;
        if (owner < 0) owner = i;
        top = i;
        cases = this.casesOf(i);
        continue;
      }
      if (words.prepositions.has(token.lower))
        return (cases & ~(Case.nominative | Case.vocative)) === 0 && cases !== 0
          ? 'free'
          : this.#prepositionRole(mention, i, top, cases);
      if (this.among(i, words.nouns) && this.isNoun(i)) return 'of';
      if (this.isAdjective(i) && (cases === 0 || this.canBe(i, cases)) && !(this.isNoun(i) && token.capital)) continue;
      if (!this.isNoun(i) && token.analyses.length > 0 && !token.capital) continue;
      if (token.capital && i > clause.first && this.isPreposition(i - 1)) break;
      if (cases !== 0 && (cases & Case.genitive) === 0) break;
      if (owner < 0) owner = i;
      top = i;
      cases = this.casesOf(i);
    }
    const genitiveOnly = (mention.tag & Case.genitive) !== 0 && (mention.tag & Case.nominative) === 0;
    const belongs =
      (owner === start - 1 || behindOwned) &&
      genitiveOnly &&
      !this.among(owner, words.delegates) &&
      this.actors.mentionAt[owner] < 0;
    return belongs ? 'outside' : 'free';
  }

  /** Whether `mention` only tells whose envoys are meant (`z wysłannikami Trumpa`). */
  isBehindDelegates(mention: Mention): boolean {
    const before = mention.phraseFirst - 1;
    if (before < 0 || (mention.tag & Case.genitive) === 0 || this.actors.mentionAt[before] >= 0) return false;
    const delegate =
      this.isNoun(before) && this.among(before, this.words.delegates) && !this.among(before, this.words.nouns);
    return delegate && (this.casesOf(before) & mention.tag & ANY_CASE) === 0;
  }

  /** Whether the preposition at `index` tells where people who act for a side come from (`delegacja z Kijowa`). */
  #bringsHome(mention: Mention, index: number, top: number, cases: number): boolean {
    const wanted = this.words.homePrepositions.get(this.text.tokens[index].lower);
    if (wanted === undefined || !this.among(index - 1, this.words.delegates) || !this.isNoun(index - 1)) return false;
    return ((top === mention.phraseFirst ? mention.tag & ANY_CASE : cases) & wanted) !== 0;
  }

  /** Role of the member of an enumeration that stands right before the joiner at `joiner`. */
  #listRole(mention: Mention, joiner: number): Role | undefined {
    for (let i = joiner - 1; i >= joiner - 2 && i >= 0; i--) {
      const before = this.actors.phraseAt[i];
      if (before < 0 || before === mention.index) continue;
      const previous = bearerOf(this, this.actors.mentions[before]);
      return previous.phraseFirst < mention.phraseFirst && (previous.tag & mention.tag & 0x7f) !== 0
        ? this.roleOf(previous)
        : undefined;
    }
    return undefined;
  }

  /** Role behind the preposition at `preposition`, whose phrase has its head at `top` and the cases `cases`. */
  #prepositionRole(mention: Mention, preposition: number, top: number, cases: number): Role {
    const { tokens } = this.text;
    const { words } = this;
    const form = tokens[preposition].lower;
    // `under the auspices of`, `under US auspices`
    const nouns = [tokens[preposition + 1], tokens[mention.phraseLast]];
    if (nouns.some((noun) => noun && words.sidePhrases.has(`${form} ${noun.lower}`))) return 'side';
    if (words.withPrepositions.has(form)) {
      const behind = top === mention.phraseFirst ? mention.tag & ANY_CASE : cases;
      // `with visiting President X`
      const qualified = this.text.cases !== undefined && mention.phraseFirst === preposition + 2;
      return behind === 0 || qualified || (behind & Case.instrumental) !== 0 ? 'with' : 'outside';
    }
    if (words.agentPrepositions.has(form)) return 'agent';
    return words.sidePrepositions.has(form) ? 'goal' : 'outside';
  }

  /** Whether the bits say plural and not singular. */
  isPlural(tag: number): boolean {
    return (tag & GrammaticalNumber.plural) !== 0 && (tag & GrammaticalNumber.singular) === 0;
  }
}
