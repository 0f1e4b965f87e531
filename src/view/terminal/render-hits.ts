// What a search found, as a page for the terminal: each report with the passages that have the words.
import type { SearchResult } from '../search-hit.ts';
import { safeLine } from '../words/safe.ts';
import { timeNamer } from '../words/times.ts';
import { Page } from './page.ts';
import { markedPassages } from './passages.ts';
import type { PageOptions } from './render-reading.ts';
import { markOf, styleOf } from './style.ts';

/** Characters of a query that are said again. */
const LONGEST = 60;

/** The page, with a line break at its end. */
export function renderHits(
  { hits, more }: SearchResult,
  query: string,
  { color, width, messages }: PageOptions,
): string {
  const style = styleOf(color);
  const mark = markOf(style);
  const when = timeNamer(messages);
  const page = new Page(style, width, String(hits.length).length);
  if (hits.length === 0) {
    const words = safeLine(query.length > LONGEST ? `${query.slice(0, LONGEST)}…` : query);
    page.line(`${messages.phrases.nothingFound}: ${words}`);
    page.line(messages.phrases.seekLess);
  }
  for (const [index, { report, passages, facts }] of hits.entries()) {
    const { id, title, outlet, published } = report;
    const where = [outlet, when(published)].flatMap((words) => (words ? [safeLine(words)] : [])).join(', ');
    page.entry(index + 1, `${style.bold(safeLine(title ?? id))}  ${style.dim(where)}`);
    for (const { text, start, words } of passages) {
      const spans = words.map((word) => ({ start: word.start - start, end: word.end - start }));
      for (const line of markedPassages(text, [{ start: 0, end: text.length }], spans, mark)) page.passage(line);
    }
    if (facts.length > 0) page.detail(style.dim(safeLine(facts.join(' '))));
  }
  if (more) {
    page.gap();
    page.line(messages.phrases.moreFound);
  }
  return page.toString();
}
