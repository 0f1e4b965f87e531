// Tells an article from what stands above it in its file: YAML front matter, or the short header `date YYYY-MM-DD`.
import type { Range } from './draft.ts';

const opening = /^---[ \t]*\r?\n/;
const key = /^[ \t]*[\p{L}_][\p{L}\p{N}_-]*[ \t]*:/u;
const closing = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const dateHeader = /^\s*date:?[ \t]+(\d{4}-\d{2}-\d{2})(?![\d\p{L}-])\s*/u;

/**
 * The YAML block between `---` lines that opens `text`. `block` and `body` are ranges of `text`: its content, and the article after it.
 * Undefined where the first line inside is no `key:`, as in an article that opens with a rule.
 */
export function findFrontMatter(text: string): { block: Range; body: Range } | undefined {
  const open = opening.exec(text);
  if (!open) return undefined;
  const start = open[0].length;
  const inside = text
    .slice(start, start + 4000)
    .split('\n')
    .find((line) => !/^\s*(?:#|$)/.test(line));
  if (!inside || !key.test(inside)) return undefined;
  const close = closing.exec(text.slice(start));
  if (!close) return undefined;
  const end = start + close.index + 1;
  return { block: { start, end }, body: { start: start + close.index + close[0].length, end: text.length } };
}

/** The header `date YYYY-MM-DD` at the start of `text`: the day as written, and the range of the article after it. */
export function findDateHeader(text: string): { published: string; body: Range } | undefined {
  const match = dateHeader.exec(text);
  return match ? { published: match[1], body: { start: match[0].length, end: text.length } } : undefined;
}
