// Splits sentences into clauses, each around one finite verb, and tells tense, polarity and how the clause hangs on its neighbours.
import {
  ANY_GENDER,
  ANY_NUMBER,
  ANY_PERSON,
  type Analysis,
  Aspect,
  PartOfSpeech,
  Person,
  partOfSpeech,
  VerbForm,
  verbForm,
} from '../../language/morphology.ts';
import type { ClauseKind, Syntax } from '../../language/syntax.ts';
import type { Quotations } from './quotations.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

export type Tense = 'past' | 'present' | 'future' | 'conditional' | 'imperative' | 'none';

/** A stretch of one sentence with at most one finite verb. Token indices; `last` exclusive; -1 stands for none. */
export interface Clause {
  readonly index: number;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly kind: ClauseKind;
  /** The word that opens it (`że`, `który`), or -1. */
  readonly opener: number;
  /** Finite verb, impersonal form, predicative or adverbial participle that heads it, or -1. */
  readonly verb: number;
  /** The verb that carries the sense: the infinitive or participle after a modal or auxiliary, else `verb`. */
  readonly predicate: number;
  /** Lemma of `predicate`, empty where there is none. */
  readonly lemma: string;
  readonly tense: Tense;
  readonly negated: boolean;
  /** True for `-no`/`-to` forms and other verbs that can have no subject. */
  readonly impersonal: boolean;
  /** True where a modal stands between subject and sense (`może`, `chce`, `ma`). */
  readonly modal: boolean;
  /** Person, number and gender bits of `verb`; 0 where there is none. */
  readonly agreement: number;
  /** Innermost quotation of its first word, or -1. */
  readonly quotation: number;
}

const AGREEMENT = ANY_PERSON | ANY_NUMBER | ANY_GENDER;
const isFinite = (form: VerbForm): boolean =>
  form === VerbForm.present ||
  form === VerbForm.past ||
  form === VerbForm.impersonal ||
  form === VerbForm.imperative ||
  form === VerbForm.conditional;
const isAdverbial = (form: VerbForm): boolean => form === VerbForm.presentAdverbial || form === VerbForm.pastAdverbial;

/**
 * The analysis by which `token` heads a clause, or undefined. A form that could also be a noun or adjective counts as
 * a verb unless a preposition stands before it or it is written with a capital inside a sentence.
 */
export function headVerb(
  tokens: readonly Token[],
  index: number,
  firstOfSentence: number,
  syntax: Syntax,
): Analysis | undefined {
  const token = tokens[index];
  if (token.kind !== 'word') return undefined;
  let verb: Analysis | undefined;
  let other = false;
  let adjective = 0;
  for (const analysis of token.analyses) {
    const pos = partOfSpeech(analysis.tag);
    const form = verbForm(analysis.tag);
    if (pos === PartOfSpeech.verb && (isFinite(form) || isAdverbial(form))) {
      // Imperatives collide with too many nouns to be trusted where another finite reading exists.
      const better =
        verb === undefined ||
        verbForm(verb.tag) === VerbForm.imperative ||
        (syntax.modals.has(analysis.lemma) && !syntax.modals.has(verb.lemma));
      if (better) verb = analysis;
    } else if (pos !== PartOfSpeech.verb) {
      other = true;
      if (pos === PartOfSpeech.adjective) adjective |= analysis.tag & AGREEMENT;
    }
  }
  if (!verb) return undefined;
  if (!other) return verb;
  const next = tokens[index + 1];
  const describes =
    adjective !== 0 &&
    next?.analyses.some(
      (a) =>
        partOfSpeech(a.tag) === PartOfSpeech.noun &&
        (a.tag & adjective & ANY_GENDER) !== 0 &&
        (a.tag & adjective & ANY_NUMBER) !== 0,
    );
  if (describes) return undefined;
  if (token.capital && index > firstOfSentence && !/^[„“"«(–—-]$/.test(tokens[index - 1].text)) return undefined;
  const before = tokens[index - 1];
  if (before && index > firstOfSentence) {
    if (before.analyses.some((analysis) => partOfSpeech(analysis.tag) === PartOfSpeech.preposition)) return undefined;
    const reflexive = before.lower === 'się' || tokens[index + 1]?.lower === 'się' || before.lower === 'nie';
    if (reflexive) return verb;
  }
  const form = verbForm(verb.tag);
  return form === VerbForm.imperative ? undefined : verb;
}

function isInfinitive(token: Token): Analysis | undefined {
  return token.analyses.find(
    (a) => partOfSpeech(a.tag) === PartOfSpeech.verb && verbForm(a.tag) === VerbForm.infinitive,
  );
}

/** Kind of clause that the word at `index` opens, if it opens one. */
function openerKind(
  tokens: readonly Token[],
  index: number,
  syntax: Syntax,
  afterPause: boolean,
): ClauseKind | undefined {
  const token = tokens[index];
  if (token.kind !== 'word') return undefined;
  const pair = tokens[index + 1] ? syntax.subordinators.get(`${token.lower} ${tokens[index + 1].lower}`) : undefined;
  const kind = pair ?? syntax.subordinators.get(token.lower);
  if (kind && (afterPause || kind === 'that')) return kind;
  if (!afterPause) return undefined;
  const relative = (t: Token | undefined): boolean => t?.analyses.some((a) => syntax.relatives.has(a.lemma)) === true;
  if (relative(token)) return 'relative';
  const preposition = token.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.preposition);
  return preposition && relative(tokens[index + 1]) ? 'relative' : undefined;
}

interface Piece {
  first: number;
  last: number;
  kind: ClauseKind;
  opener: number;
}

const PAUSE = /^[,;:–—()„“”"«»!?…-]$/;
const BREAK = /^[;:!?…]$/;

/** A full stop inside a sentence breaks it only within a quotation, before a capital. */
const stops = (tokens: readonly Token[], index: number): boolean =>
  tokens[index].text === '.' && tokens[index + 1]?.capital === true && tokens[index + 1].spaceBefore;

/** How strongly a clause may begin at `index`: at the edge of a quotation, after a break, a pause, at a joiner, or not at all. */
function boundaryWeight(tokens: readonly Token[], index: number, quotations: Quotations, syntax: Syntax): number {
  const before = quotations.of[index - 1];
  const here = quotations.of[index];
  if (before !== here) {
    const ends = before >= 0 && quotations.all[before].close === index;
    const begins = here >= 0 && quotations.all[here].open === index;
    const edge = ends ? quotations.all[before] : begins ? quotations.all[here] : undefined;
    if (edge && edge.last - edge.first > 2) return 4;
  }
  if (BREAK.test(tokens[index - 1].text) || stops(tokens, index - 1)) return 3;
  if (PAUSE.test(tokens[index - 1].text)) return 2;
  return syntax.coordinators.has(tokens[index].lower) ? 1 : 0;
}

/** Marks off the pieces of a sentence: at clause openers, at pauses and joiners between two head verbs. */
function pieces(
  tokens: readonly Token[],
  sentence: Sentence,
  quotations: Quotations,
  syntax: Syntax,
  heads: readonly (Analysis | undefined)[],
): Piece[] {
  const cuts: Piece[] = [{ first: sentence.first, last: sentence.last, kind: 'main', opener: -1 }];
  const cut = (at: number, kind: ClauseKind, opener: number): void => {
    const top = cuts.at(-1)!;
    if (at <= top.first) {
      if (opener >= 0 && top.opener < 0) cuts[cuts.length - 1] = { ...top, kind, opener };
      return;
    }
    top.last = at;
    cuts.push({ first: at, last: sentence.last, kind, opener });
  };
  let verbInPiece = false;
  let candidate = -1;
  let candidateWeight = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const pause = i === sentence.first || PAUSE.test(tokens[i - 1].text) || stops(tokens, i - 1);
    const joined = i > sentence.first && syntax.coordinators.has(tokens[i - 1].lower);
    const kind = openerKind(tokens, i, syntax, pause || joined);
    if (kind) {
      cut(i, kind, i);
      verbInPiece = false;
      candidate = -1;
      candidateWeight = 0;
    } else if (i > sentence.first) {
      const weight = boundaryWeight(tokens, i, quotations, syntax);
      if (weight > 0 && weight >= candidateWeight && verbInPiece) {
        candidate = i;
        candidateWeight = weight;
      }
    }
    if (heads[i - sentence.first]) {
      if (verbInPiece && candidate > 0) {
        const adverbial = isAdverbial(verbForm(heads[i - sentence.first]!.tag));
        cut(candidate, adverbial ? 'participial' : 'main', -1);
      }
      verbInPiece = true;
      candidate = -1;
      candidateWeight = 0;
    }
  }
  return cuts;
}

function tenseOf(analysis: Analysis, conditional: boolean, auxiliary: boolean): Tense {
  if (conditional) return 'conditional';
  if (auxiliary) return 'future';
  const form = verbForm(analysis.tag);
  if (form === VerbForm.past || form === VerbForm.impersonal) return 'past';
  if (form === VerbForm.conditional) return 'conditional';
  if (form === VerbForm.imperative) return 'imperative';
  if (form === VerbForm.present)
    return (analysis.tag & Aspect.perfective) !== 0 && (analysis.tag & Aspect.imperfective) === 0
      ? 'future'
      : 'present';
  return 'none';
}

/** Clauses of all sentences, in the order of the text; every token belongs to exactly one. */
export function splitClauses(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: Quotations,
  syntax: Syntax,
): Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of sentences) {
    const heads: (Analysis | undefined)[] = [];
    for (let i = sentence.first; i < sentence.last; i++) {
      const predicative = syntax.predicatives.has(tokens[i].lower) ? { lemma: tokens[i].lower, tag: 0 } : undefined;
      const head = headVerb(tokens, i, sentence.first, syntax) ?? predicative;
      // `będzie rozmawiał`: the participle belongs to the auxiliary before it.
      const previous = heads.findLastIndex((h) => h !== undefined);
      const auxiliary =
        previous >= 0 &&
        heads.length - previous <= 6 &&
        syntax.futureAuxiliaries.has(tokens[sentence.first + previous].lower);
      const between = auxiliary && !tokens.slice(sentence.first + previous, i).some((t) => t.kind === 'mark');
      heads.push(head && between && verbForm(head.tag) === VerbForm.past ? undefined : head);
    }
    for (const piece of pieces(tokens, sentence, quotations, syntax, heads)) {
      let verb = -1;
      for (let i = piece.first; i < piece.last && verb < 0; i++) if (heads[i - sentence.first]) verb = i;
      const head = verb >= 0 ? heads[verb - sentence.first]! : undefined;
      const auxiliary = verb >= 0 && syntax.futureAuxiliaries.has(tokens[verb].lower);
      const modal =
        head !== undefined && (syntax.modals.has(head.lemma) || syntax.predicatives.has(tokens[verb].lower));
      let predicate = verb;
      let lemma = head?.lemma ?? '';
      if (head && (auxiliary || modal)) {
        for (let i = piece.first; i < piece.last; i++) {
          const infinitive = isInfinitive(tokens[i]);
          const participle =
            auxiliary && i > verb
              ? tokens[i].analyses.find(
                  (a) => partOfSpeech(a.tag) === PartOfSpeech.verb && verbForm(a.tag) === VerbForm.past,
                )
              : undefined;
          const sense = infinitive ?? participle;
          if (!sense) continue;
          predicate = i;
          lemma = sense.lemma;
          break;
        }
      }
      let negated = false;
      let conditional = piece.kind === 'purpose';
      for (let i = piece.first; i < piece.last; i++) {
        if (
          i < (predicate < 0 ? piece.last : Math.max(predicate, verb)) &&
          syntax.negations.has(tokens[i].lower) &&
          (i + 1 === verb || i + 1 === predicate)
        )
          negated = true;
        if (syntax.conditionalParticles.has(tokens[i].lower) && i !== piece.opener) conditional = true;
      }
      const participial = head !== undefined && isAdverbial(verbForm(head.tag));
      clauses.push({
        index: clauses.length,
        sentence: sentence.index,
        first: piece.first,
        last: piece.last,
        kind: piece.kind === 'main' && participial ? 'participial' : piece.kind,
        opener: piece.opener,
        verb,
        predicate,
        lemma,
        tense: head ? tenseOf(head, conditional, auxiliary) : 'none',
        negated,
        impersonal: head !== undefined && (verbForm(head.tag) === VerbForm.impersonal || head.tag === 0),
        modal,
        agreement: head ? head.tag & AGREEMENT || Person.third : 0,
        quotation: quotations.of[piece.first],
      });
    }
  }
  return clauses;
}
