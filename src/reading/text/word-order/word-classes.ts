// Picks the class of each word by its place, where endings do not tell it: the best path through a sentence (Viterbi).
// A path also counts the clauses that still wait for their verb, so that each clause gets one and no more.
import { WORD_CLASSES, type WordClass, type WordOrder } from '../../../language/word-order.ts';
import type { Token } from '../tokens.ts';
import { type Candidate, type Candidates, CLASS, classSet, TAKES_BASE } from './word-candidates.ts';

const COUNT = WORD_CLASSES.length;

/** What it costs to take a form for the verb of a clause behind words that ask for a base form. */
const FINITE_BEHIND = 5;
/** What a verb costs where no clause waits for one, and what a clause costs that never gets one. */
const SURPLUS_VERB = 3.6;
const NO_VERB = 2;
/** What a doer behind it tells for a participle (`drafted by Egypt`). */
const DONE_BY = 0.8;
/** What it costs that a clause begins at a mark or joiner while another waits (`Trump, he said, would go`). */
const ASIDE = 0.1;
/** What it costs that a clause begins with a quotation inside a sentence. */
const QUOTING = 0.25;
/** What it costs that a nominative pronoun stands where no clause waits for its verb. */
const LONE_SUBJECT = 1.5;
/** What it costs that a pause, or whom the verb is done to, stands between a verb and the clause that it takes. */
const PARTED = 3;
/** Behind a mark verbs of saying alone go before their subjects (`, said Umerov`). */
const SAYS_FIRST = 2.2;
/** What it costs that a clause begins right behind a noun, without a word that opens it (`the offer Moscow made`). */
const RELATIVE: Readonly<Record<number, number>> = {
  [CLASS.subject]: 0.1,
  [CLASS.name]: 0.9,
  [CLASS.determiner]: 0.6,
  [CLASS.demonstrative]: 0.8,
};

/** What it costs that a verb goes right behind a noun phrase with a preposition, which is no subject. */
const OBLIQUE_SUBJECT = 0.6;

/** At most this many clauses are counted that wait for their verbs. */
const WAITING = 4;
/** Room for the candidates of one word. */
const MOST_CANDIDATES = 16;
const ROW = WAITING * MOST_CANDIDATES;
/** Bit of a step back that tells that a clause opens with the word. */
const OPENS = 1 << 7;

/** Stands for what precedes a sentence. */
const NO_WORD: readonly Candidate[] = [
  {
    wordClass: CLASS.start,
    analyses: [],
    cost: 0,
    elsewhere: 0,
    finite: false,
    staying: 0,
    opening: 0,
    point: false,
    comma: false,
    doneBy: false,
    says: false,
    tells: false,
  },
];

/** Bit of a class that the next word hangs on: it stands in a noun phrase with a preposition. */
const OBLIQUE = 1 << 6;
const IN_PHRASE = classSet(
  'preposition',
  'determiner',
  'demonstrative',
  'adjective',
  'noun',
  'nouns',
  'name',
  'numeral',
  'owner',
  'object',
);

const tables = new WeakMap<WordOrder, Float64Array>();

/** The weights of all pairs of classes, the first class in rows. */
function weightsOf(order: WordOrder): Float64Array {
  const known = tables.get(order);
  if (known) return known;
  const weights = new Float64Array(COUNT * COUNT);
  const set = (from: number, to: number, weight: number): void => {
    weights[from * COUNT + to] = weight;
    if (to === CLASS.noun) weights[from * COUNT + CLASS.nouns] = weight;
  };
  const rows = Object.entries(order.transitions) as [WordClass, string][];
  for (const [from, list] of rows.sort(([a], [b]) => CLASS[a] - CLASS[b])) {
    const row = CLASS[from];
    if (row === CLASS.nouns) weights.copyWithin(row * COUNT, CLASS.noun * COUNT, (CLASS.noun + 1) * COUNT);
    for (const pair of list.split(', ')) {
      const [to, weight] = pair.split(' ');
      set(row, CLASS[to as WordClass], Number(weight));
    }
  }
  tables.set(order, weights);
  return weights;
}

const VERBAL = classSet('verb', 'infinitive', 'past-participle', 'present-participle');
/** Classes behind which an adverb is passed over: what follows it still hangs on them (`has not yet met`). */
const PASSING = classSet('be', 'have', 'do', 'modal', 'to', 'subject', 'start', 'opening');

/** What the marks of a text say. */
export interface Marks {
  /** Whether a sentence ends at the mark within another. */
  stops(index: number): boolean;
  /** Whether a quotation opens with the mark. */
  quotes(index: number): boolean;
}

/** Picks classes sentence by sentence; what it works with is kept from one to the next. */
export class ClassPicker {
  readonly #weights: Float64Array;
  readonly #candidates: Candidates;
  readonly #marks: Marks;
  #scores = new Float64Array(ROW);
  #nextScores = new Float64Array(ROW);
  /** The class that the next word hangs on, for each state. */
  #hangs = new Uint8Array(ROW);
  #nextHangs = new Uint8Array(ROW);
  #back = new Uint8Array(ROW * 64);
  readonly #rows: (readonly Candidate[])[] = [];

  constructor(order: WordOrder, candidates: Candidates, marks: Marks) {
    this.#weights = weightsOf(order);
    this.#candidates = candidates;
    this.#marks = marks;
  }

  /**
   * Classes of the tokens `first`..`last` (exclusive) of one sentence; `pick` takes them from the last to the first,
   * with whether a clause opens at the token. `titled` tells that capitals mean nothing, as in a headline.
   * Linear in the number of tokens.
   */
  pick(
    tokens: readonly Token[],
    first: number,
    last: number,
    titled: boolean,
    pick: (index: number, candidate: Candidate, opens: boolean) => void,
  ): void {
    if (this.#back.length < ROW * (last - first)) this.#back = new Uint8Array(ROW * (last - first) * 2);
    this.#scores.fill(Number.NEGATIVE_INFINITY, 0, WAITING);
    this.#scores[1] = 0;
    this.#hangs[1] = CLASS.start;
    let preceding: readonly Candidate[] = NO_WORD;
    for (let i = first; i < last; i++) {
      const inner = !titled && i > first && (tokens[i - 1].kind !== 'mark' || tokens[i - 1].text === ',');
      const candidates = this.#candidates.of(tokens[i], inner);
      this.#rows[i - first] = candidates;
      const isMark = tokens[i].kind === 'mark';
      const stopped = isMark && candidates[0].point && this.#marks.stops(i);
      const quoting = isMark && this.#marks.quotes(i) ? QUOTING : 0;
      this.#step(candidates, preceding, (i - first) * ROW, stopped, quoting);
      preceding = candidates;
      [this.#scores, this.#nextScores] = [this.#nextScores, this.#scores];
      [this.#hangs, this.#nextHangs] = [this.#nextHangs, this.#hangs];
    }
    let at = 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let state = 0; state < preceding.length * WAITING; state++) {
      const score = this.#scores[state] - NO_VERB * (state % WAITING);
      if (score > best) {
        best = score;
        at = state;
      }
    }
    for (let i = last - 1; i >= first; i--) {
      const step = this.#back[(i - first) * ROW + at];
      pick(i, this.#rows[i - first][(at / WAITING) | 0], (step & OPENS) !== 0);
      at = step & ~OPENS;
    }
  }

  /** Extends all paths by one word. A state is a candidate of the word and the number of clauses that wait. */
  #step(
    candidates: readonly Candidate[],
    preceding: readonly Candidate[],
    row: number,
    stopped: boolean,
    quoting: number,
  ): void {
    const scores = this.#scores;
    const hangs = this.#hangs;
    const next = this.#nextScores;
    const weights = this.#weights;
    const back = this.#back;
    const before = row - ROW;
    next.fill(Number.NEGATIVE_INFINITY, 0, candidates.length * WAITING);
    for (let c = 0; c < candidates.length; c++) {
      const { wordClass, cost, behind, elsewhere, finite, staying, opening, point, comma, doneBy, says } =
        candidates[c];
      const openingBehindNoun = Math.min(opening, RELATIVE[wordClass] ?? Number.POSITIVE_INFINITY);
      for (let from = 0; from < preceding.length * WAITING; from++) {
        if (scores[from] === Number.NEGATIVE_INFINITY) continue;
        const hang = hangs[from] & ~OBLIQUE;
        const oblique = hangs[from] & OBLIQUE;
        let score = scores[from] + weights[hang * COUNT + wordClass] - cost;
        let waiting = from % WAITING;
        if (behind && behind[hang] === 0) score -= elsewhere;
        if (finite && TAKES_BASE[hang] === 1) score -= FINITE_BEHIND;
        if (finite && oblique !== 0) score -= OBLIQUE_SUBJECT;
        if ((back[before + from] & OPENS) !== 0 && VERBAL[hang] === 1)
          if (comma || opening === 0 || (wordClass === CLASS.object && !preceding[(from / WAITING) | 0].tells))
            score -= PARTED;
        if (doneBy && hang === CLASS['past-participle']) score += DONE_BY;
        if (stopped) {
          score -= NO_VERB * waiting;
          waiting = 1;
        } else if (finite) {
          if (waiting > 0) waiting--;
          else score -= SURPLUS_VERB;
          if (says && hang === CLASS.opening) score += SAYS_FIRST;
        }
        const passes = point || (wordClass === CLASS.mark && hang === CLASS.start);
        const phrase = wordClass === CLASS.preposition || (oblique !== 0 && IN_PHRASE[wordClass] === 1) ? OBLIQUE : 0;
        const hung = stopped ? CLASS.start : passes ? hang : wordClass | phrase;
        const lone = wordClass === CLASS.subject && waiting === 0 ? LONE_SUBJECT : 0;
        this.#reach(row, c * WAITING + waiting, score - staying - lone, from, hung);
        const opened = hang === CLASS.noun || hang === CLASS.nouns ? openingBehindNoun : opening;
        if (opened === Number.POSITIVE_INFINITY || waiting + 1 >= WAITING) continue;
        if (wordClass === CLASS.mark && hang === CLASS.start) continue;
        const opener = wordClass === CLASS.mark ? CLASS.opening : wordClass;
        const aside = quoting + (waiting > 0 && opened > 0 && !finite ? ASIDE : 0);
        this.#reach(row, c * WAITING + waiting + 1, score - opened - aside, from | OPENS, opener);
      }
    }
  }

  /** Keeps the best way to a state; `hung` is the class that the next word hangs on. */
  #reach(row: number, state: number, score: number, step: number, hung: number): void {
    if (score <= this.#nextScores[state]) return;
    const before = this.#hangs[step & ~OPENS] & ~OBLIQUE;
    this.#nextScores[state] = score;
    this.#back[row + state] = step;
    this.#nextHangs[state] = hung === CLASS.adverb && PASSING[before] === 1 ? before : hung;
  }
}
