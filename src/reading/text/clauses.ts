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
import { pausedPieces } from './clause-pieces.ts';
import type { Quotations } from './quotations.ts';
import { type Sentence, stopsWithin } from './sentences.ts';
import type { Token } from './tokens.ts';
import { AGREEMENT, type HeadVerb, headVerb, infinitive, isAdverbial } from './verbs.ts';
import { openedPieces } from './word-order/opened-clauses.ts';
import type { PlacedWords } from './word-order/place-words.ts';
import { verbGroup } from './word-order/verb-groups.ts';

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
  /** Index of the clause with the subject of this one, where word order tells that it stands in another; else -1. */
  readonly host: number;
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
 * Clauses of all sentences, in the order of the text; every token belongs to exactly one. `placed` are the same
 * tokens with their classes, where word order tells them.
 */
export function splitClauses(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotations: Quotations,
  language: Pick<Language, 'syntax' | 'orthography' | 'saying'>,
  placed?: PlacedWords,
): Clause[] {
  const { syntax, orthography } = language;
  const clauses: Clause[] = [];
  const stops = (index: number): boolean => stopsWithin(tokens, index, quotations, orthography);
  for (const sentence of sentences) {
    const heads = headVerbs(tokens, sentence, syntax);
    const before = clauses.length;
    const pieces = placed
      ? openedPieces(placed, sentence, quotations, language, heads, stops)
      : pausedPieces(tokens, sentence, quotations, syntax, heads);
    for (const piece of pieces) {
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
        host: piece.host < 0 ? -1 : before + piece.host,
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
