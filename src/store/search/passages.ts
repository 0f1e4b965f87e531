// The passages of a text that have the words someone seeks.
import type { Range } from '../../report/draft.ts';
import type { Passage } from '../../view/search-hit.ts';
import { isSought, type SoughtWord, wordsIn } from './terms.ts';

/** Passages of one report that are shown. */
const MOST = 2;

/** The sentences that have the most of the words, in the order of the text. */
export function passagesIn(
  text: string,
  sentences: readonly Range[],
  language: string,
  sought: readonly SoughtWord[],
): Passage[] {
  const found = wordsIn(text, language).flatMap(({ start, end, terms }) => {
    const word = { start, end, terms };
    const which = sought.filter((one) => isSought(word, one));
    return which.length > 0 ? [{ start, end, which }] : [];
  });
  return sentences
    .map(({ start, end }) => {
      const inside = found.filter((word) => word.start >= start && word.end <= end);
      return { start, end, inside, count: new Set(inside.flatMap(({ which }) => which)).size };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.start - b.start)
    .slice(0, MOST)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, inside }) => ({
      start,
      end,
      text: text.slice(start, end),
      words: inside.map((word) => ({ start: word.start, end: word.end })),
    }));
}
