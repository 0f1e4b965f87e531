// The sentences that passages of a report stand in, with the words of the passages marked.
import type { Range } from '../../report/draft.ts';
import { safeLine } from '../words/safe.ts';

/** The sentences that share a character with a span, fit to show. Offsets are UTF-16 units of `text`. */
export function markedPassages(
  text: string,
  sentences: readonly Range[],
  spans: readonly Range[],
  mark: (words: string) => string,
): string[] {
  const piece = (start: number, end: number) => safeLine(`|${text.slice(start, end)}|`).slice(1, -1);
  const inOrder = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sentences
    .filter((sentence) => spans.some((span) => overlap(span, sentence)))
    .map((sentence) => {
      let at = sentence.start;
      let shown = '';
      for (const span of inOrder) {
        const start = Math.max(span.start, at);
        const end = Math.min(span.end, sentence.end);
        if (start >= end) continue;
        shown += `${piece(at, start)}${mark(piece(start, end))}`;
        at = end;
      }
      return `${shown}${piece(at, sentence.end)}`.trim();
    });
}

export const overlap = (one: Range, other: Range): boolean => one.start < other.end && other.start < one.end;
