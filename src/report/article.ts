// The part of a report's text that is the article, at its true offsets.
import type { Range } from './draft.ts';

/**
 * The text with everything that is not the article (header, front matter, Markdown syntax) blanked to spaces of equal length, line breaks kept.
 * Its offsets, in UTF-16 units, are those of `report.text`.
 */
export function articleText({ text, body, markup }: { text: string; body?: Range; markup?: Range[] }): string {
  if (!body && !markup) return text;
  const { start, end } = body ?? { start: 0, end: text.length };
  const outside = [{ start: 0, end: start }, ...(markup ?? []), { start: end, end: text.length }];
  let at = 0;
  let result = '';
  for (const range of outside) {
    result += text.slice(at, range.start) + text.slice(range.start, range.end).replace(/[^\r\n]/g, ' ');
    at = range.end;
  }
  return result;
}
