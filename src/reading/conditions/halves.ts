// Where the two halves of a condition begin and end: by clauses, statements and quotation marks.
import type { Clause } from '../text/clauses.ts';
import type { TokenRange } from '../trace.ts';
import { acrossAsides } from './asides.ts';
import type { Half } from './found-condition.ts';
import type { Scene } from './scene.ts';

const MARK = /^[\p{P}\p{S}]+$/u;
const SUBORDINATE = new Set<Clause['kind']>(['relative', 'that', 'purpose', 'question', 'participial', 'reason']);
/** Tokens of a sentence inside a quotation beyond which its ends are not looked for. */
const LONGEST_SENTENCE = 150;
/** Most clauses that one half may hold. */
const MOST_CLAUSES = 4;

/** Whether a sentence inside a quotation ends at `index`; a full stop of an abbreviation ends none. */
function isStop(scene: Scene, index: number): boolean {
  const { tokens, language } = scene.text;
  if (/^[!?…]$/.test(tokens[index].text)) return true;
  const before = tokens[index - 1];
  return tokens[index].text === '.' && !(before && language.orthography.abbreviationsWithin.has(before.lower));
}

/** The stretch in which both halves must lie: the statement around `at`, else the sentence; never past a quotation's edge. */
export function frameOf(scene: Scene, at: number): TokenRange {
  const { sentences, sentenceOf, quotations, tokens } = scene.text;
  const sentence = sentences[sentenceOf[at]];
  let { first, last } = sentence;
  const spoken = scene.spokenAt(at);
  if (spoken) {
    first = Math.max(first, spoken.first);
    last = Math.min(last, spoken.last);
  }
  const quotation = quotations.all[quotations.of[at]];
  // A fragment quoted inside a sentence need not hold both halves.
  if (quotation && quotation.last - quotation.first > MOST_CLAUSES * 2 && tokens[quotation.first]?.capital) {
    first = Math.max(first, quotation.first);
    last = Math.min(last, quotation.last);
    for (let index = at; index > Math.max(first, at - LONGEST_SENTENCE); index--)
      if (isStop(scene, index - 1) && tokens[index].capital) first = index;
    for (let index = Math.min(last, at + LONGEST_SENTENCE) - 1; index > at; index--)
      if (isStop(scene, index)) last = index;
    return { first, last };
  }
  return acrossAsides(scene, { first, last }, sentence);
}

/** Token range as a half, without marks at its edges and without joiners at its start; undefined when nothing is left. */
export function halfOf(scene: Scene, first: number, last: number, skipped: ReadonlySet<string>): Half | undefined {
  const { tokens, text, language } = scene.text;
  let from = first;
  let to = last;
  const idle = (index: number): boolean =>
    MARK.test(tokens[index].text) ||
    skipped.has(tokens[index].lower) ||
    language.syntax.coordinators.has(tokens[index].lower);
  while (from < to && idle(from)) from++;
  // An ending that is a word of its own goes with the word before it (`that's`).
  if (from > 0 && from < to && language.orthography.enclitics?.has(tokens[from].lower) && !tokens[from].spaceBefore)
    from--;
  while (to > from && (MARK.test(tokens[to - 1].text) || language.syntax.coordinators.has(tokens[to - 1].lower))) to--;
  if (from >= to) return undefined;
  const closes =
    to < last &&
    /^["”“»]$/.test(tokens[to].text) &&
    tokens.slice(from, to).some((token) => /^["„“«]$/.test(token.text));
  if (closes) to++;
  return {
    first: from,
    last: to,
    start: tokens[from].start,
    end: tokens[to - 1].end,
    text: text.slice(tokens[from].start, tokens[to - 1].end),
  };
}

/** End of the half that begins at `at`: its clause, those that hang on it, and one joined without a comma. */
export function endOfHalf(scene: Scene, at: number, frame: TokenRange): number {
  const { clauses, clauseOf, tokens, language } = scene.text;
  if (at >= frame.last) return frame.last;
  let index = clauseOf[at];
  for (let taken = 1; taken < MOST_CLAUSES; taken++) {
    const next = clauses[index + 1];
    if (!next || next.first >= frame.last || scene.cueAt(next.verb < 0 ? next.first : next.verb)) break;
    const joined = language.syntax.coordinators.has(tokens[next.first].lower) && tokens[next.first - 1].text !== ',';
    // A clause without a verb is a piece that a comma or bracket cut off.
    const goesOn = clauses[index].kind === 'question' && clauses[index].verb < 0 && next.verb === next.first;
    if (!joined && !goesOn && !SUBORDINATE.has(next.kind) && next.verb >= 0) break;
    index++;
  }
  return Math.min(clauses[index].last, frame.last);
}

/** Start of the half that ends before `end`: its clause, and those before it on which that clause hangs. */
export function startOfHalf(scene: Scene, end: number, frame: TokenRange): number {
  const { clauses, clauseOf, tokens } = scene.text;
  if (end <= frame.first) return frame.first;
  let index = clauseOf[end - 1];
  for (let taken = 1; taken < MOST_CLAUSES; taken++) {
    const clause = clauses[index];
    if (clause.first <= frame.first || index === 0) break;
    const hangs = clause.kind !== 'that' && (SUBORDINATE.has(clause.kind) || clause.verb < 0);
    if (!hangs || clauses[index - 1].last <= frame.first || /^[.:;!?…]$/.test(tokens[clause.first - 1].text)) break;
    index--;
  }
  const clause = clauses[index];
  const start =
    clause.opener >= clause.first && clause.opener < end && clause.kind !== 'relative'
      ? clause.opener + 1
      : clause.first;
  return Math.max(start, frame.first);
}
