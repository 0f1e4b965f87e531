// Picks the class of each word by its place, where endings do not tell it: the best path through a sentence (Viterbi).
import {
  type Analysis,
  Case,
  PartOfSpeech,
  PROPER,
  partOfSpeech,
  VerbForm,
  verbForm,
} from '../../../language/morphology.ts';
import { WORD_CLASSES, type WordClass, type WordOrder } from '../../../language/word-order.ts';
import type { Token } from '../tokens.ts';

export const CLASS = Object.fromEntries(WORD_CLASSES.map((name, index) => [name, index])) as Record<WordClass, number>;
const COUNT = WORD_CLASSES.length;

/** What each rank below the likeliest class of a word costs, and how far ranks count. */
const RANK = 0.7;
const LOWEST_RANK = 3;
/** What it costs to take a word written with a capital inside a sentence for a verb. */
const CAPITAL_VERB = 2.5;
/** A base form of an auxiliary is an infinitive behind these only. */
const BASE_ELSEWHERE = 1.5;

const tables = new WeakMap<WordOrder, Float64Array>();

/** The weights of all pairs of classes, the first class in rows. */
function weightsOf(order: WordOrder): Float64Array {
  const known = tables.get(order);
  if (known) return known;
  const weights = new Float64Array(COUNT * COUNT);
  for (const [from, list] of Object.entries(order.transitions) as [WordClass, string][])
    for (const pair of list.split(', ')) {
      const [to, weight] = pair.split(' ');
      weights[CLASS[from] * COUNT + CLASS[to as WordClass]] = Number(weight);
    }
  tables.set(order, weights);
  return weights;
}

/** One way to take a word: its class, the analyses that it keeps, and what it costs by itself. */
interface Candidate {
  readonly wordClass: number;
  readonly analyses: readonly Analysis[];
  readonly cost: number;
  /** Set for the base form of a verb: it belongs behind an auxiliary or the mark of the infinitive. */
  readonly base: boolean;
}

const NONE: readonly Analysis[] = [];
const NOMINATIVE = Case.nominative;
const OBLIQUE = Case.accusative | Case.dative;

/** The classes by which an analysis may be taken. */
function classesOf({ lemma, tag }: Analysis, order: WordOrder): readonly number[] {
  switch (partOfSpeech(tag)) {
    case PartOfSpeech.noun:
      return [tag & PROPER ? CLASS.name : CLASS.noun];
    case PartOfSpeech.adjective:
      return [CLASS.adjective];
    case PartOfSpeech.adverb:
    case PartOfSpeech.particle:
      return [CLASS.adverb];
    case PartOfSpeech.preposition:
      return [CLASS.preposition];
    case PartOfSpeech.conjunction:
      return [CLASS.conjunction];
    case PartOfSpeech.numeral:
      return [CLASS.numeral];
    case PartOfSpeech.pronoun:
      return [...(tag & NOMINATIVE ? [CLASS.subject] : []), ...(tag & OBLIQUE ? [CLASS.object] : [])];
    case PartOfSpeech.verb: {
      const kind = order.auxiliaries.get(lemma);
      const form = verbForm(tag);
      if (kind === 'be' || kind === 'have' || kind === 'do')
        return [form === VerbForm.activeParticiple && kind !== 'be' ? CLASS['present-participle'] : CLASS[kind]];
      if (kind) return [CLASS.modal];
      if (form === VerbForm.infinitive) return [CLASS.infinitive];
      if (form === VerbForm.passiveParticiple) return [CLASS['past-participle']];
      if (form === VerbForm.activeParticiple || form === VerbForm.gerund) return [CLASS['present-participle']];
      return [CLASS.verb];
    }
    default:
      return [CLASS.noun];
  }
}

const VERBS = new Set([CLASS.verb, CLASS.infinitive, CLASS['past-participle'], CLASS.modal]);

/** The candidates of forms seen before, by form: those inside a stretch, and those at its start. */
export interface KnownForms {
  readonly inner: Map<string, readonly Candidate[]>;
  readonly opening: Map<string, readonly Candidate[]>;
}

function candidatesOf(token: Token, order: WordOrder, inner: boolean, forms: KnownForms): readonly Candidate[] {
  const known = inner ? forms.inner : forms.opening;
  let candidates = known.get(token.text);
  if (!candidates) {
    candidates = waysToTake(token, order, inner);
    known.set(token.text, candidates);
  }
  return candidates;
}

function waysToTake(token: Token, order: WordOrder, inner: boolean): Candidate[] {
  if (token.kind === 'mark') return [{ wordClass: CLASS.mark, analyses: NONE, cost: 0, base: false }];
  if (token.kind === 'number') return [{ wordClass: CLASS.numeral, analyses: NONE, cost: 0, base: false }];
  const found: { wordClass: number; analyses: Analysis[]; cost: number; base: boolean }[] = [];
  const owner = order.ownerMarks.has(token.lower);
  if (owner) found.push({ wordClass: CLASS.owner, analyses: [], cost: 0, base: false });
  if (token.lower === order.infinitiveMark) found.push({ wordClass: CLASS.to, analyses: [], cost: 0, base: false });
  if (order.determiners.has(token.lower)) {
    const alone = order.pronominal.has(token.lower);
    const wordClass = alone ? CLASS.demonstrative : CLASS.determiner;
    found.push({ wordClass, analyses: [...token.analyses], cost: 0, base: false });
    if (!alone) return found;
  }
  let rank = 0;
  for (const analysis of token.analyses) {
    const isVerb = partOfSpeech(analysis.tag) === PartOfSpeech.verb;
    const form = isVerb ? verbForm(analysis.tag) : VerbForm.none;
    const base = form === VerbForm.infinitive;
    let added = false;
    for (const wordClass of classesOf(analysis, order)) {
      const same = found.find((candidate) => candidate.wordClass === wordClass && candidate.base === base);
      if (same) {
        // A verb keeps its likeliest reading alone: `lay` is the past of `lie` in the second place.
        if (!isVerb || verbForm(same.analyses[0].tag) === form) same.analyses.push(analysis);
        continue;
      }
      const capital = inner && token.capital && VERBS.has(wordClass) ? CAPITAL_VERB : 0;
      found.push({ wordClass, analyses: [analysis], cost: Math.min(rank, LOWEST_RANK) * RANK + capital, base });
      added = true;
    }
    if (added) rank++;
  }
  // A title is a name and a common noun at once: `President Lula`.
  const name = token.capital ? found.find(({ wordClass }) => wordClass === CLASS.name) : undefined;
  if (name)
    for (const analysis of token.analyses) {
      const part = partOfSpeech(analysis.tag);
      const common = (analysis.tag & PROPER) === 0 && (part === PartOfSpeech.noun || part === PartOfSpeech.adjective);
      if (common) name.analyses.push(analysis);
    }
  if (found.length === 0)
    found.push({ wordClass: token.capital ? CLASS.name : CLASS.noun, analyses: [], cost: 0, base: false });
  return found;
}

/** Classes behind which an adverb is passed over: what follows it still hangs on them (`has not yet met`). */
const PASSING = new Set([CLASS.be, CLASS.have, CLASS.do, CLASS.modal, CLASS.to, CLASS.subject]);
const TAKES_BASE = new Set([CLASS.modal, CLASS.do, CLASS.to]);

/**
 * Classes of the tokens `first`..`last` (exclusive) of one sentence, and the analyses that go with them; `pick` takes
 * both. `titled` tells that capitals mean nothing, as in a headline; `forms` are kept from sentence to sentence. Linear in the number of tokens.
 */
export function pickClasses(
  tokens: readonly Token[],
  first: number,
  last: number,
  order: WordOrder,
  titled: boolean,
  forms: KnownForms,
  pick: (index: number, wordClass: number, analyses: readonly Analysis[]) => void,
): void {
  const weights = weightsOf(order);
  const rows: (readonly Candidate[])[] = [];
  const backs: Int32Array[] = [];
  let scores = [0];
  /** The class that the next word hangs on, for each path. */
  let hangsOn = [CLASS.start];
  for (let i = first; i < last; i++) {
    const candidates = candidatesOf(tokens[i], order, !titled && i > first && tokens[i - 1].kind !== 'mark', forms);
    const back = new Int32Array(candidates.length);
    const nextScores: number[] = [];
    const nextHangs: number[] = [];
    candidates.forEach((candidate, c) => {
      let best = Number.NEGATIVE_INFINITY;
      for (let p = 0; p < scores.length; p++) {
        let score = scores[p] + weights[hangsOn[p] * COUNT + candidate.wordClass];
        if (candidate.base && !TAKES_BASE.has(hangsOn[p])) score -= BASE_ELSEWHERE;
        if (score > best) {
          best = score;
          back[c] = p;
        }
      }
      nextScores.push(best - candidate.cost);
      const before = hangsOn[back[c]];
      nextHangs.push(candidate.wordClass === CLASS.adverb && PASSING.has(before) ? before : candidate.wordClass);
    });
    rows.push(candidates);
    backs.push(back);
    scores = nextScores;
    hangsOn = nextHangs;
  }
  let at = scores.indexOf(Math.max(...scores));
  for (let i = last - 1; i >= first; i--) {
    const candidate = rows[i - first][at];
    pick(i, candidate.wordClass, candidate.analyses);
    at = backs[i - first][at];
  }
}
