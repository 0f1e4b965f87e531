// Runs of words matched by form or lemma, indexed by their first word so that a look-up costs one map access per reading of a token.
import type { Token } from '../text/tokens.ts';

interface WordRun<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Runs by their first word; longer runs come first. */
export type WordRuns<T> = ReadonlyMap<string, readonly WordRun<T>[]>;

/** Splits a list of words at white space. */
export const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

/** A set of the words of a list. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

/** Indexes lists of runs separated by commas, each list with what its runs stand for. */
export function indexWordRuns<T>(lists: Iterable<readonly [string, T]>): WordRuns<T> {
  const index = new Map<string, WordRun<T>[]>();
  for (const [list, value] of lists) {
    for (const text of list.split(',')) {
      const words = wordsOf(text);
      const known = index.get(words[0]);
      if (known) known.push({ words, value });
      else index.set(words[0], [{ words, value }]);
    }
  }
  for (const runs of index.values()) runs.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Whether `token` is `word` or a form of it. */
export function isWord(token: Token, word: string): boolean {
  if (token.lower === word) return true;
  for (const { lemma } of token.analyses) if (lemma === word) return true;
  return false;
}

/** Whether `token` or a lemma of it is among `words`. */
export function isAmong(token: Token, words: ReadonlySet<string>): boolean {
  if (words.has(token.lower)) return true;
  for (const { lemma } of token.analyses) if (words.has(lemma)) return true;
  return false;
}

/** Marks that may stand between the words of a run: a pause, or the edge of quoted words (`was "no reason" to`). */
const PAUSES: ReadonlySet<string> = new Set([',', '"', '“', '”', '„', '«', '»', "'", '‘', '’']);

/** End of the run that begins at `at`, or -1. Where `pauses` is set, a mark may stand between two words. */
function endOfRun(tokens: readonly Token[], at: number, words: readonly string[], pauses: boolean): number {
  let next = at + 1;
  for (let part = 1; part < words.length; part++) {
    if (pauses && tokens[next]?.kind === 'mark' && PAUSES.has(tokens[next].text)) next++;
    if (next >= tokens.length || !isWord(tokens[next], words[part])) return -1;
    next++;
  }
  return next;
}

/** Whether the lemma of analysis `index` stands in one before it, or is the form itself. */
function isKnown(token: Token, index: number): boolean {
  const { lemma } = token.analyses[index];
  if (lemma === token.lower) return true;
  for (let before = 0; before < index; before++) if (token.analyses[before].lemma === lemma) return true;
  return false;
}

/** Calls `found` with each of `runs` that begins at token `at` and the token after it. */
function eachOf<T>(
  tokens: readonly Token[],
  at: number,
  runs: readonly WordRun<T>[],
  pauses: boolean,
  found: (value: T, end: number) => void,
): void {
  for (const run of runs) {
    const end = endOfRun(tokens, at, run.words, pauses);
    if (end > 0) found(run.value, end);
  }
}

/** Calls `found` with each run that begins at token `at` and the token after it. Where `pauses` is set, commas and quotation marks may stand inside. */
export function eachWordRun<T>(
  tokens: readonly Token[],
  at: number,
  index: WordRuns<T>,
  found: (value: T, end: number) => void,
  pauses = false,
): void {
  const token = tokens[at];
  const byForm = index.get(token.lower);
  if (byForm) eachOf(tokens, at, byForm, pauses, found);
  const { analyses } = token;
  for (let i = 0; i < analyses.length; i++) {
    const byLemma = index.get(analyses[i].lemma);
    if (byLemma && !isKnown(token, i)) eachOf(tokens, at, byLemma, pauses, found);
  }
}

/** The longest run that begins at token `at`. */
export function longestWordRun<T>(
  tokens: readonly Token[],
  at: number,
  index: WordRuns<T>,
  pauses = false,
): { value: T; end: number } | undefined {
  if (at >= tokens.length) return undefined;
  let longest: { value: T; end: number } | undefined;
  eachWordRun(
    tokens,
    at,
    index,
    (value, end) => {
      if (!longest || end > longest.end) longest = { value, end };
    },
    pauses,
  );
  return longest;
}
