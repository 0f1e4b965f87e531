// Marks off the clauses of a sentence where word order tells at which words they open: each verb completes the clause
// that waits for one, and goes on with an outer clause where the inner one is complete (`the man who met her said`).

import type { Language } from '../../../language/language.ts';
import type { Saying } from '../../../language/saying.ts';
import type { ClauseKind, Syntax } from '../../../language/syntax.ts';
import { pairIn } from '../../../language/word-pairs.ts';
import type { Piece } from '../clause-pieces.ts';
import { behindDateline } from '../dateline.ts';
import type { Quotations } from '../quotations.ts';
import type { Sentence } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import { type HeadVerb, isAdverbialHead } from '../verbs.ts';
import { isFiniteClass, isNominalClass, type PlacedWords } from './place-words.ts';
import { CLASS, classSet } from './word-candidates.ts';

/** A clause that was begun. */
interface Begun {
  /** Index of the piece it began with, or -1 where another clause stands in place of all its words so far. */
  piece: number;
  readonly kind: ClauseKind;
  /** Whether it has its verb. */
  complete: boolean;
  /** The piece with the subject that it has too where it names none (`met Putin and left`), or -1. */
  readonly joined: number;
}

/** Classes of words that open no clause, where others of their form do (`that deal`, `after the talks`). */
const NO_OPENERS = classSet('determiner', 'demonstrative', 'preposition');
const VERBAL = classSet('verb', 'infinitive', 'past-participle', 'present-participle', 'have');
const PAUSE = /^[,;:–—()„“”"«»!?…-]$/;
const BOUNDARY = /^(?:[;:!?…–—-]|\.\.+)$/;
/** An adverbial participle stands at most so far behind the pause that begins its clause. */
const BEFORE_PARTICIPLE = 3;

/** The pieces of one sentence, in its order. `stops` tells at which marks a sentence ends within it. */
export function openedPieces(
  { tokens, classes, opens }: PlacedWords,
  sentence: Sentence,
  quotations: Quotations,
  { syntax, saying }: Pick<Language, 'syntax' | 'saying'>,
  heads: readonly (HeadVerb | undefined)[],
  stops: (index: number) => boolean,
): Piece[] {
  const pieces: Piece[] = [{ first: sentence.first, last: sentence.last, kind: 'main', opener: -1, host: -1 }];
  let begun: Begun[] = [{ piece: 0, kind: 'main', complete: false, joined: -1 }];
  const tells = (lemma: string): boolean => saying.addressingVerbs?.has(lemma) === true;
  let begin = -1;
  let contact = -1;
  let lastPause = sentence.first;
  let lastVerb = -1;
  const dateline = behindDateline(tokens, sentence.first, sentence.last);

  const cut = (at: number, kind: ClauseKind, opener: number, host = -1): void => {
    const top = pieces.at(-1)!;
    let start = at;
    while (start > top.first && opensQuotation(quotations, start - 1)) start--;
    if (start > top.first) {
      top.last = start;
      pieces.push({ first: start, last: sentence.last, kind, opener, host });
      return;
    }
    if (opener >= 0 && top.opener >= 0) return;
    const outer = begun.at(-1);
    if (outer?.piece === pieces.length - 1) outer.piece = -1;
    pieces[pieces.length - 1] = { ...top, kind, opener };
  };
  const open = (at: number, kind: ClauseKind, opener: number, complete = false): void => {
    const before = begun.at(-1);
    const joined = before?.complete && syntax.coordinators.has(tokens[at].lower) ? before.piece : -1;
    cut(at, kind, opener);
    begun.push({ piece: pieces.length - 1, kind, complete, joined });
  };

  for (let i = sentence.first; i < sentence.last; i++) {
    if (i > sentence.first && PAUSE.test(tokens[i - 1].text)) lastPause = i;
    if (begin === i) {
      begin = -1;
      open(i, 'main', -1);
    }
    const kind = openerKind(tokens, classes, opens, i, syntax, pieces.at(-1)!);
    if (kind) open(i, kind, i, opens[i] === 0 && !opensBehind(tokens, opens, i, syntax));
    // A dateline waits for no verb.
    else if (stops(i) || i === dateline - 1) {
      begun = [];
      begin = behindMarks(tokens, quotations, i + 1, sentence.last);
    } else if (opens[i] === 1) {
      const isMark = classes[i] === CLASS.mark;
      if (isMark && opensQuotation(quotations, i)) open(i, 'main', -1);
      else if (isMark) begin = behindMarks(tokens, quotations, i + 1, sentence.last);
      else if (VERBAL[classes[i]] === 0) {
        const joined = classes[i] === CLASS.conjunction || syntax.coordinators.has(tokens[i].lower);
        const unopened = joined
          ? 'main'
          : isTold(tokens, classes, i, pieces.at(-1)!.first, saying)
            ? 'that'
            : 'relative';
        if (!opensAlready(tokens, pieces.at(-1)!, i, syntax)) open(i, unopened, -1);
      }
    }
    const quotation = quotations.all[quotations.of[i]];
    if (quotation?.close === i + 1 && quotation.open <= pieces.at(-1)!.first && quotation.last - quotation.first > 2) {
      // What began in a quotation ends with it.
      begun = begun.filter(({ piece }) => piece >= 0 && pieces[piece].first < quotation.open);
      begin = behindMarks(tokens, quotations, i + 1, sentence.last);
    }
    const head = heads[i - sentence.first];
    if (head && isAdverbialHead(head)) {
      open(i - lastPause <= BEFORE_PARTICIPLE ? lastPause : i, 'participial', -1, true);
      lastVerb = i;
    } else if (head) {
      if (contact >= 0) {
        open(startOfContact(tokens, classes, contact, i, tells), 'that', -1);
        contact = -1;
      }
      while (begun.length > 0 && begun.at(-1)!.complete) begun.pop();
      const host = begun.at(-1);
      if (!host) {
        const at = boundaryBefore(tokens, syntax, i, Math.max(pieces.at(-1)!.first, lastVerb));
        if (at > 0) open(at, 'main', -1, true);
      } else {
        host.complete = true;
        if (host.piece !== pieces.length - 1) {
          const outer = pieces[host.piece];
          cut(resumption(tokens, classes, i, lastVerb, outer), host.kind, -1, host.piece);
          host.piece = pieces.length - 1;
        } else if (host.joined >= 0 && !hasSubject(classes, { first: pieces[host.piece].first, last: i }))
          pieces[host.piece].host = host.joined;
      }
      lastVerb = i;
    }
    if (opens[i] === 1 && VERBAL[classes[i]] === 1) contact = i;
  }
  return pieces;
}

/** Kind of clause that the word at `index` opens, if it opens one. */
function openerKind(
  tokens: readonly Token[],
  classes: Uint8Array,
  opens: Uint8Array,
  index: number,
  syntax: Syntax,
  piece: Piece,
): ClauseKind | undefined {
  const token = tokens[index];
  if (token.kind !== 'word' || opensAlready(tokens, piece, index, syntax)) return undefined;
  const next = tokens[index + 1];
  const pair = next && pairIn(syntax.subordinators, token.lower, next.lower);
  if (pair) return syntax.subordinators.get(pair);
  const found = syntax.subordinators.get(token.lower);
  const behind = classes[index - 1] ?? CLASS.mark;
  // What a noun has behind it before a verb is said of it (`the deal that was signed`).
  if (found === 'that' && opens[index] === 1 && isNominalClass(behind) && isFiniteClass(classes[index + 1]))
    return 'relative';
  if (found && (opens[index] === 1 || (NO_OPENERS[classes[index]] === 0 && found !== 'that'))) return found;
  const relative = (at: number): boolean =>
    at < tokens.length && tokens[at].analyses.some((a) => syntax.relatives.has(a.lemma));
  if (relative(index)) return 'relative';
  return classes[index] === CLASS.preposition && relative(index + 1) && opens[index + 1] === 1 ? 'relative' : undefined;
}

/** Whether the word at `index` belongs to the words that opened the piece at hand: `at which`, `even if`, `as soon as`. */
function opensAlready(tokens: readonly Token[], { opener }: Piece, index: number, syntax: Syntax): boolean {
  if (opener < 0 || index - opener > 2 || index === opener) return false;
  const paired = pairIn(syntax.subordinators, tokens[opener].lower, tokens[opener + 1].lower) !== undefined;
  const relative = tokens[opener + 1].analyses.some((a) => syntax.relatives.has(a.lemma));
  return index - opener === 1 ? paired || relative : paired && tokens[index].lower === tokens[opener].lower;
}

/** Whether an opener of several words opens its clause with a later one of them. */
function opensBehind(tokens: readonly Token[], opens: Uint8Array, index: number, syntax: Syntax): boolean {
  if (opens[index + 1] !== 1) return false;
  const next = tokens[index + 1];
  return (
    pairIn(syntax.subordinators, tokens[index].lower, next.lower) !== undefined ||
    next.analyses.some((a) => syntax.relatives.has(a.lemma))
  );
}

const opensQuotation = (quotations: Quotations, index: number): boolean =>
  quotations.all[quotations.of[index]]?.open === index;

/** The token at `index`, or the first behind the marks there that close quotations, and a comma behind those. */
function behindMarks(tokens: readonly Token[], quotations: Quotations, index: number, last: number): number {
  const closes = (at: number): boolean => quotations.all[quotations.of[at]]?.close === at + 1;
  let at = index;
  while (at < last && tokens[at].kind === 'mark' && (closes(at) || (tokens[at].text === ',' && closes(at - 1)))) at++;
  return at;
}

/**
 * Where a clause without an opener begins that is the object of the verb at `contact` (`said the talks had failed`):
 * right behind that verb, or behind whom it tells or when (`told reporters the talks had failed`).
 */
function startOfContact(
  tokens: readonly Token[],
  classes: Uint8Array,
  contact: number,
  head: number,
  tells: (lemma: string) => boolean,
): number {
  const told = tokens[contact].analyses.some((a) => tells(a.lemma));
  if (!told && isNominalClass(classes[contact + 1])) return contact + 1;
  let start = contact + 1;
  for (let i = head - 1; i > contact + 1; i--) {
    if (classes[i] === CLASS.mark) return contact + 1;
    const opens = classes[i] === CLASS.determiner || classes[i] === CLASS.subject;
    if (opens && isNominalClass(classes[i - 1]) && classes[i - 1] !== CLASS.owner) start = i;
  }
  return start;
}

/**
 * Whether the clause that begins at `index` behind a noun is what the verb before tells, not said of that noun: behind
 * whom it tells (`told reporters he would go`), or when and where (`said in a speech he would go`).
 */
function isTold(
  tokens: readonly Token[],
  classes: Uint8Array,
  index: number,
  first: number,
  { addressingVerbs, contactVerbs }: Saying,
): boolean {
  let at = index - 1;
  while (at >= first && VERBAL[classes[at]] === 0) {
    if (classes[at] === CLASS.mark) return false;
    at--;
  }
  if (at < first) return false;
  const verbs = classes[at + 1] === CLASS.preposition ? contactVerbs : addressingVerbs;
  return tokens[at].analyses.some(({ lemma }) => verbs?.has(lemma) === true);
}

/** Where the verb at `verb` goes on with `outer`, behind the inner clause whose verb is at `inner`. */
function resumption(
  tokens: readonly Token[],
  classes: Uint8Array,
  verb: number,
  inner: number,
  outer: Piece | undefined,
): number {
  const withSubject = outer !== undefined && hasSubject(classes, outer);
  let last = -1;
  for (let i = verb - 1; i > inner; i--) {
    if (!PAUSE.test(tokens[i].text)) continue;
    const nominal = isNominalClass(classes[i + 1]) || classes[i + 1] === CLASS.adverb;
    if (withSubject && !(nominal && i + 1 < verb)) return i + 1;
    if (!withSubject && (nominal || last < 0)) last = i + 1;
  }
  return last < 0 ? verb : last;
}

/** Whether a noun phrase without a preposition stands in the piece. */
function hasSubject(classes: Uint8Array, { first, last }: Pick<Piece, 'first' | 'last'>): boolean {
  let oblique = false;
  for (let i = first; i < last; i++) {
    if (classes[i] === CLASS.preposition) oblique = true;
    else if (!isNominalClass(classes[i])) oblique = false;
    else if (!oblique) return true;
  }
  return false;
}

/** The last place behind `from` where a clause may begin: at a joiner, else behind a break or pause; -1 where there is none. */
function boundaryBefore(tokens: readonly Token[], syntax: Syntax, index: number, from: number): number {
  let pause = -1;
  for (let i = index; i > from + 1; i--) {
    if (syntax.coordinators.has(tokens[i].lower) || BOUNDARY.test(tokens[i - 1].text)) return i;
    if (pause < 0 && PAUSE.test(tokens[i - 1].text)) pause = i;
  }
  return pause;
}
