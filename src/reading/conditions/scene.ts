// What a rule of positions or conditions may ask of a report: who speaks at a place, who is a clause's subject, who negotiates.
import type { Actors, Mention } from '../actors/mention.ts';
import type { Party } from '../reading.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import { type Doer, DoerFinder } from './doers.ts';
import type { Spoken, Stage } from './stage.ts';
import { wordSet } from './word-runs.ts';

export type { Spoken } from './stage.ts';

export interface Scene extends Stage {
  doerOf(clause: Clause): Doer;
}

/** Words between two mentions that name both sides of a talk (`Izrael i Hamas`, `Kijowem a Moskwą`), marks and articles apart. */
const SIDE_BY_SIDE = 2;

/** What a pair behind `between` counts. */
const BETWEEN = 3;

const length = (range: { first: number; last: number }): number => range.last - range.first;

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

class ReportScene implements Scene {
  readonly text: AnalysedText;
  readonly actors: Actors;
  readonly sides: readonly Party[];
  readonly #statements: readonly Spoken[];
  readonly #content: Int32Array;
  readonly #cue: Int32Array;
  readonly #doers: DoerFinder;

  constructor(text: AnalysedText, actors: Actors, statements: readonly Spoken[]) {
    this.text = text;
    this.actors = actors;
    this.#statements = statements;
    this.#content = new Int32Array(text.tokens.length).fill(-1);
    this.#cue = new Int32Array(text.tokens.length).fill(-1);
    this.#doers = new DoerFinder(this);
    const outerFirst = statements.map((_, index) => index);
    outerFirst.sort((a, b) => length(statements[b]) - length(statements[a]) || a - b);
    for (const index of outerFirst) {
      const { first, last, cueFirst, cueLast } = statements[index];
      this.#content.fill(index, first, last);
      if (cueFirst >= 0) this.#cue.fill(index, cueFirst, cueLast);
    }
    this.sides = this.#negotiators();
  }

  #negotiators(): readonly Party[] {
    const named = new Map<Party, number>();
    const pairs = new Map<string, { sides: readonly Party[]; count: number }>();
    const between = wordSet(this.text.language.acts.between);
    let before: { phraseFirst: number; last: number; party: Party } | undefined;
    for (const mention of this.actors.mentions) {
      const parties = this.partiesOf(mention.actor);
      if (parties.length !== 1 || mention.kind === 'media') continue;
      const [party] = parties;
      named.set(party, (named.get(party) ?? 0) + 1);
      if (
        before &&
        before.party !== party &&
        mention.first >= before.last &&
        this.#wordsBetween(before.last, mention.first) <= SIDE_BY_SIDE
      ) {
        const sides = [before.party, party].sort();
        const pair = pairs.get(sides.join()) ?? { sides, count: 0 };
        pair.count +=
          between.has(this.text.tokens[before.phraseFirst - 1]?.lower ?? '') ||
          between.has(this.text.tokens[before.phraseFirst - 2]?.lower ?? '')
            ? BETWEEN
            : 1;
        pairs.set(sides.join(), pair);
      }
      before = { phraseFirst: mention.phraseFirst, last: mention.last, party };
    }
    const weight = (sides: readonly Party[]): number => sides.reduce((sum, side) => sum + (named.get(side) ?? 0), 0);
    const [together] = [...pairs.values()].sort((a, b) => b.count - a.count || weight(b.sides) - weight(a.sides));
    if (together) return together.sides;
    return [...named.entries()]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 2)
      .map(([party]) => party);
  }

  /** Words from `first` to `last` that are neither marks nor articles; many where they are far apart. */
  #wordsBetween(first: number, last: number): number {
    if (last - first > 3 * SIDE_BY_SIDE) return last - first;
    const { tokens, language } = this.text;
    const articles = language.syntax.order?.determiners;
    return tokens.slice(first, last).filter(({ kind, lower }) => kind !== 'mark' && !articles?.has(lower)).length;
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

  mentionsBetween(first: number, last: number, inner = false): readonly Mention[] {
    const found: Mention[] = [];
    const { mentions } = this.actors;
    for (let i = firstMention(mentions, first); i < mentions.length && mentions[i].first < last; i++) {
      if ((inner || mentions[i].within < 0) && mentions[i].kind !== 'media') found.push(mentions[i]);
    }
    return found;
  }

  partiesBetween(first: number, last: number): Party[] {
    return [...new Set(this.mentionsBetween(first, last).flatMap((mention) => this.partiesOf(mention.actor)))];
  }

  doerOf(clause: Clause): Doer {
    return this.#doers.of(clause);
  }
}

/** Sets the scene of a report. Linear in its length. */
export function sceneOf(text: AnalysedText, actors: Actors, statements: readonly Spoken[]): Scene {
  return new ReportScene(text, actors, statements);
}
