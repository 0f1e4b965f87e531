// Marks off the clauses of a sentence by their openers, and by pauses and joiners between two verbs.
import { PartOfSpeech, partOfSpeech, verbForm } from '../../language/morphology.ts';
import type { ClauseKind, Syntax } from '../../language/syntax.ts';
import { pairIn } from '../../language/word-pairs.ts';
import type { Quotations } from './quotations.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { type HeadVerb, infinitive, isAdverbial } from './verbs.ts';

/** Kind of clause that the word at `index` opens, if it opens one. */
function openerKind(
  tokens: readonly Token[],
  index: number,
  syntax: Syntax,
  afterPause: boolean,
): ClauseKind | undefined {
  const token = tokens[index];
  if (token.kind !== 'word') return undefined;
  const next = tokens[index + 1];
  const pair = next && pairIn(syntax.subordinators, token.lower, next.lower);
  const kind = syntax.subordinators.get(pair ?? token.lower);
  if (kind && (afterPause || kind === 'that')) return kind;
  if (!afterPause) return undefined;
  const relative = (t: Token | undefined): boolean => t?.analyses.some((a) => syntax.relatives.has(a.lemma)) === true;
  if (relative(token)) return 'relative';
  const preposition = token.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.preposition);
  return preposition && relative(tokens[index + 1]) ? 'relative' : undefined;
}

/** A stretch of a sentence that becomes one clause. Token indices; `last` exclusive; -1 stands for none. */
export interface Piece {
  first: number;
  last: number;
  kind: ClauseKind;
  opener: number;
  /** The piece of the same sentence with the subject of this one, where one was put in between or shares it; else -1. */
  host: number;
}

const PAUSE = /^[,;:–—()„“”"«»!?…-]$/;
const BREAK = /^[;:!?…]$/;
const DASH = /^[–—-]$/;
/** Weight of the edge of a quotation among the places where a clause may begin. */
const EDGE = 4;

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
    if (edge && edge.last - edge.first > 2) return EDGE;
  }
  if (BREAK.test(tokens[index - 1].text) || stops(tokens, index - 1)) return 3;
  if (PAUSE.test(tokens[index - 1].text)) return 2;
  return syntax.coordinators.has(tokens[index].lower) ? 1 : 0;
}

/** Marks off the pieces of a sentence: at clause openers, at pauses and joiners between two head verbs. */
export function pausedPieces(
  tokens: readonly Token[],
  sentence: Sentence,
  quotations: Quotations,
  syntax: Syntax,
  heads: readonly (HeadVerb | undefined)[],
): Piece[] {
  const cuts: Piece[] = [{ first: sentence.first, last: sentence.last, kind: 'main', opener: -1, host: -1 }];
  const cut = (at: number, kind: ClauseKind, opener: number): void => {
    const top = cuts.at(-1)!;
    if (at <= top.first) {
      if (opener >= 0 && top.opener < 0) cuts[cuts.length - 1] = { ...top, kind, opener };
      return;
    }
    top.last = at;
    cuts.push({ first: at, last: sentence.last, kind, opener, host: -1 });
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
    const kind = paired || within ? undefined : openerKind(tokens, i, syntax, pause || joined);
    if (kind) {
      cut(i, kind, i);
      verbInPiece = false;
      candidate = -1;
      candidateWeight = 0;
    } else if (i > sentence.first) {
      const weight = boundaryWeight(tokens, i, quotations, syntax);
      if (weight === EDGE && verbInPiece && DASH.test(tokens[i].text)) {
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
      const full = verbInPiece && candidate > 0 && (head.sure || candidateWeight > 1);
      const adverbial =
        isAdverbial(verbForm(head.analysis.tag)) && lastPause > cuts.at(-1)!.first && i - lastPause <= 3;
      if (dashed) cut(i - 1, 'main', -1);
      else if (adverbial) cut(lastPause, 'participial', -1);
      else if (full) cut(candidate, isAdverbial(verbForm(head.analysis.tag)) ? 'participial' : 'main', -1);
      if (full || dashed || adverbial || !verbInPiece) {
        candidate = -1;
        candidateWeight = 0;
      }
      verbInPiece = verbInPiece || head.sure;
    } else if ((opener === 'question' || opener === 'purpose') && infinitive(tokens[i])) verbInPiece = true;
  }
  return cuts;
}
