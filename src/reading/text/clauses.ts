// Splits sentences into clauses, each around one finite verb, and tells tense, polarity and how the clause hangs on its neighbours.

import type { Language } from '../../language/language.ts';
import {
  type Analysis,
  Aspect,
  PartOfSpeech,
  Person,
  partOfSpeech,
  VerbForm,
  verbForm,
} from '../../language/morphology.ts';
import type { ClauseKind, Syntax } from '../../language/syntax.ts';
import { pairIn } from '../../language/word-pairs.ts';
import type { Quotations } from './quotations.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { AGREEMENT, type HeadVerb, headVerb, infinitive, isAdverbial } from './verbs.ts';
import { isFiniteClass, isNominalClass } from './word-order/place-words.ts';
import { verbGroup } from './word-order/verb-groups.ts';
import { CLASS } from './word-order/word-classes.ts';

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
  /** False where the form of `verb` could also be a noun or an adjective. */
  readonly sure: boolean;
  /** Lemma of `predicate`, empty where there is none. */
  readonly lemma: string;
  readonly tense: Tense;
  readonly negated: boolean;
  /** True for `-no`/`-to` forms and other verbs that can have no subject. */
  readonly impersonal: boolean;
  /** True where a modal stands between subject and sense (`może`, `chce`, `ma`). */
  readonly modal: boolean;
  /** True where an auxiliary makes a passive (`was postponed`). */
  readonly passive: boolean;
  /** Person, number and gender bits of `verb`; 0 where there is none. */
  readonly agreement: number;
  /** Innermost quotation of its first word, or -1. */
  readonly quotation: number;
}

/** Kind of clause that the word at `index` opens, if it opens one. */
function openerKind(
  tokens: readonly Token[],
  index: number,
  syntax: Syntax,
  afterPause: boolean,
  classes: Uint8Array | undefined,
): ClauseKind | undefined {
  const token = tokens[index];
  if (token.kind !== 'word') return undefined;
  const next = tokens[index + 1];
  const pair = next && pairIn(syntax.subordinators, token.lower, next.lower);
  const found = syntax.subordinators.get(pair ?? token.lower);
  const blocked = classes && found !== 'question' && NO_OPENERS.has(classes[index]);
  const kind = blocked ? undefined : found;
  // What a noun has behind it before a verb is said of it (`the deal that was signed`).
  const ofNoun = classes && kind === 'that' && index > 0 && isNominalClass(classes[index - 1]);
  if (ofNoun && isFiniteClass(classes[index + 1])) return 'relative';
  if (kind && (afterPause || classes || kind === 'that')) return kind;
  if (!afterPause && !classes) return undefined;
  const relative = (t: Token | undefined): boolean => t?.analyses.some((a) => syntax.relatives.has(a.lemma)) === true;
  if (relative(token)) return 'relative';
  const preposition = token.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.preposition);
  return preposition && relative(tokens[index + 1]) ? 'relative' : undefined;
}

/** Classes of words that open no clause, where word order tells them (`that deal`, `after the talks`). */
const NO_OPENERS: ReadonlySet<number> = new Set([CLASS.determiner, CLASS.demonstrative, CLASS.preposition]);

/**
 * Where a clause without an opener begins that is the object of the verb before it (`said the talks had failed`): right
 * behind that verb, or behind whom it tells (`told reporters the talks had failed`). -1 where there is none.
 */
function contactClause(
  tokens: readonly Token[],
  classes: Uint8Array,
  from: number,
  head: number,
  takesClause: (lemma: string) => boolean,
): number {
  let start = head;
  for (let i = head - 1; i >= from; i--) {
    if (QUOTATION_MARK.test(tokens[i].text)) continue;
    if (classes[i] === CLASS.mark) return -1;
    const verb = tokens[i].analyses.find((a) => partOfSpeech(a.tag) === PartOfSpeech.verb);
    // `said the warring sides had met`, `said in a speech`
    if (classes[i] === CLASS['present-participle'] && isNominalClass(classes[i - 1])) continue;
    if (verb && start === head && classes[i + 1] === CLASS.preposition && classes[i + 2] !== CLASS.numeral) return -1;
    if (verb) return i + 1 < head && takesClause(verb.lemma) ? (start === head ? i + 1 : start) : -1;
    const opens = classes[i] === CLASS.determiner || classes[i] === CLASS.subject;
    if (opens && isNominalClass(classes[i - 1]) && classes[i - 1] !== CLASS.owner) start = i;
  }
  return -1;
}

interface Piece {
  first: number;
  last: number;
  kind: ClauseKind;
  opener: number;
}

const PAUSE = /^[,;:–—()„“”"«»!?…-]$/;
const BREAK = /^[;:!?…]$/;
const DASH = /^[–—-]$/;
const QUOTATION_MARK = /^[„“”"«»‘’]$/;
/** Weight of the edge of a quotation among the places where a clause may begin. */
const EDGE = 4;

/** Titles are cut short to this many letters (`Gen.`). */
const SHORT_TITLE = 4;

/** A full stop inside a sentence breaks it only within a quotation, before a capital, and not behind a title cut short. */
const stops = (tokens: readonly Token[], index: number): boolean =>
  tokens[index].text === '.' &&
  tokens[index + 1]?.capital === true &&
  tokens[index + 1].spaceBefore &&
  !(tokens[index - 1]?.capital && tokens[index - 1].text.length <= SHORT_TITLE);

/** How strongly a clause may begin at `index`: at the edge of a quotation, after a break, a pause, at a joiner, or not at all. */
function boundaryWeight(tokens: readonly Token[], index: number, quotations: Quotations, syntax: Syntax): number {
  const before = quotations.of[index - 1];
  const here = quotations.of[index];
  if (before !== here) {
    const ends = before >= 0 && quotations.all[before].close === index;
    const begins = here >= 0 && quotations.all[here].open === index;
    const edge = ends ? quotations.all[before] : begins ? quotations.all[here] : undefined;
    if (edge && edge.last - edge.first > 2) return EDGE;
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
  { syntax, saying }: Pick<Language, 'syntax' | 'saying'>,
  heads: readonly (HeadVerb | undefined)[],
  classes: Uint8Array | undefined,
): Piece[] {
  const takesClause = (lemma: string): boolean => saying.contactVerbs?.has(lemma) === true;
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
  let lastPause = -1;
  for (let i = sentence.first; i < sentence.last; i++) {
    const pause = i === sentence.first || PAUSE.test(tokens[i - 1].text) || stops(tokens, i - 1);
    if (pause) lastPause = i;
    const joined = i > sentence.first && syntax.coordinators.has(tokens[i - 1].lower);
    const paired =
      i > sentence.first && pairIn(syntax.subordinators, tokens[i - 1].lower, tokens[i].lower) !== undefined;
    // `at which` opens once.
    const within = cuts.at(-1)!.opener === i - 1 && cuts.at(-1)!.kind === 'relative';
    const kind = paired || within ? undefined : openerKind(tokens, i, syntax, pause || joined, classes);
    if (kind) {
      cut(i, kind, i);
      verbInPiece = false;
      candidate = -1;
      candidateWeight = 0;
    } else if (i > sentence.first) {
      const weight = boundaryWeight(tokens, i, quotations, syntax);
      // What was opened within a quotation ends with it.
      const quotes = quotations.all[quotations.of[i - 1]];
      const closes = weight === EDGE && !verbInPiece && quotes?.close === i && cuts.at(-1)!.opener > quotes.open;
      if (closes || (weight === EDGE && verbInPiece && DASH.test(tokens[i].text))) {
        cut(i, 'main', -1);
        verbInPiece = false;
        candidate = -1;
        candidateWeight = 0;
      } else if (weight > 0 && weight >= candidateWeight && verbInPiece) {
        candidate = i;
        candidateWeight = weight;
      }
    }
    const head = heads[i - sentence.first];
    const opener = cuts.at(-1)!.kind;
    if (head) {
      const dashed = i > sentence.first && DASH.test(tokens[i - 1].text) && tokens[i].spaceBefore && head.sure;
      const contact = classes && verbInPiece ? contactClause(tokens, classes, cuts.at(-1)!.first, i, takesClause) : -1;
      if (contact > 0) {
        candidate = contact;
        candidateWeight = EDGE;
      }
      const full = verbInPiece && candidate > 0 && (head.sure || candidateWeight > 1);
      // `a diplomat who was there said`: behind a relative clause without commas its noun's own verb.
      const top = cuts.at(-1)!;
      const resumes =
        classes !== undefined &&
        verbInPiece &&
        candidate < 0 &&
        head.sure &&
        top.kind === 'relative' &&
        top.first > sentence.first &&
        !PAUSE.test(tokens[top.first - 1].text) &&
        !isAdverbial(verbForm(head.analysis.tag));
      const adverbial =
        isAdverbial(verbForm(head.analysis.tag)) && lastPause > cuts.at(-1)!.first && i - lastPause <= 3;
      if (dashed) cut(i - 1, 'main', -1);
      else if (resumes) cut(i, 'main', -1);
      else if (adverbial) cut(lastPause, 'participial', -1);
      else if (full)
        cut(candidate, isAdverbial(verbForm(head.analysis.tag)) ? 'participial' : contact > 0 ? 'that' : 'main', -1);
      if (full || dashed || adverbial || resumes || !verbInPiece) {
        candidate = -1;
        candidateWeight = 0;
      }
      verbInPiece = verbInPiece || head.sure;
    } else if ((opener === 'question' || opener === 'purpose') && infinitive(tokens[i])) verbInPiece = true;
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

/** Head verbs by token of one sentence. The participle of an analytic future (`będzie rozmawiał`) belongs to its auxiliary. */
function headVerbs(tokens: readonly Token[], sentence: Sentence, syntax: Syntax): (HeadVerb | undefined)[] {
  const heads: (HeadVerb | undefined)[] = [];
  let auxiliary = -1;
  for (let i = sentence.first; i < sentence.last; i++) {
    const predicative = syntax.predicatives.has(tokens[i].lower)
      ? { analysis: { lemma: tokens[i].lower, tag: 0 }, sure: true }
      : undefined;
    const head = headVerb(tokens, i, sentence.first, syntax) ?? predicative;
    if (tokens[i].kind === 'mark') auxiliary = -1;
    const belongs = head && auxiliary >= 0 && i - auxiliary <= 6 && verbForm(head.analysis.tag) === VerbForm.past;
    heads.push(belongs ? undefined : head);
    if (head) auxiliary = syntax.futureAuxiliaries.has(tokens[i].lower) ? i : -1;
  }
  return heads;
}

/**
 * Clauses of all sentences, in the order of the text; every token belongs to exactly one. `classes` are those of the
 * words where word order tells them.
 */
export function splitClauses(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: Quotations,
  language: Pick<Language, 'syntax' | 'saying'>,
  classes?: Uint8Array,
): Clause[] {
  const { syntax } = language;
  const clauses: Clause[] = [];
  for (const sentence of sentences) {
    const heads = headVerbs(tokens, sentence, syntax);
    for (const piece of pieces(tokens, sentence, quotations, language, heads, classes)) {
      let verb = -1;
      for (let i = piece.first; i < piece.last && (verb < 0 || !heads[verb - sentence.first]!.sure); i++) {
        const candidate = heads[i - sentence.first];
        if (candidate && (verb < 0 || candidate.sure)) verb = i;
      }
      const head = verb >= 0 ? heads[verb - sentence.first]!.analysis : undefined;
      const group = head && syntax.order && verbGroup(tokens, verb, piece.last, syntax, syntax.order);
      const auxiliary = verb >= 0 && syntax.futureAuxiliaries.has(tokens[verb].lower);
      const modal =
        head !== undefined && (syntax.modals.has(head.lemma) || syntax.predicatives.has(tokens[verb].lower));
      let predicate = verb;
      let lemma = head?.lemma ?? '';
      if (group) {
        predicate = group.predicate;
        lemma = group.lemma;
      } else if (head && (auxiliary || modal)) {
        for (let i = piece.first; i < piece.last; i++) {
          const participle =
            auxiliary && i > verb
              ? tokens[i].analyses.find(
                  (a) => partOfSpeech(a.tag) === PartOfSpeech.verb && verbForm(a.tag) === VerbForm.past,
                )
              : undefined;
          const sense = infinitive(tokens[i]) ?? participle;
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
        sure: verb >= 0 && heads[verb - sentence.first]!.sure,
        lemma,
        tense: group?.tense ?? (head ? tenseOf(head, conditional, auxiliary) : 'none'),
        negated: group?.negated ?? negated,
        impersonal: head !== undefined && (verbForm(head.tag) === VerbForm.impersonal || head.tag === 0),
        modal: group?.modal ?? modal,
        passive: group?.passive ?? false,
        agreement: head ? head.tag & AGREEMENT || Person.third : 0,
        quotation: quotations.of[piece.first],
      });
    }
  }
  return clauses;
}
