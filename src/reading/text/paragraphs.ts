// Splits the token stream into paragraphs and tells headlines, subheadings and bullet points from running text.
import type { Orthography } from '../../language/orthography.ts';
import type { Token } from './tokens.ts';

export type ParagraphKind = 'headline' | 'subheading' | 'bullet' | 'body';

/** A line of the report that holds text. `first` and `last` are token indices, `last` exclusive. */
export interface Paragraph {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly kind: ParagraphKind;
}

const BULLETS = new Set(['•', '-', '–', '—', '*', '·', '▪', '‣', '►']);
const DASH = /^[-–—]$/;
const LONGEST_HEADING = 24;

/** A closing quotation mark says nothing by itself: the mark before it does. */
function endsLikeSentence(tokens: readonly Token[], last: number): boolean {
  const quoted = /^[”"»“]$/.test(tokens[last].text) && last > 0;
  return /^(?:[.!…;,)]|\.\.+)$/.test(tokens[quoted ? last - 1 : last].text);
}

interface Line {
  first: number;
  last: number;
  blankBefore: boolean;
}

function splitLines(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let first = 0;
  let blankBefore = true;
  for (let i = 1; i <= tokens.length; i++) {
    const gap = i < tokens.length ? text.slice(tokens[i - 1].end, tokens[i].start) : '\n\n';
    const breaks = tokens[i]?.spaceBefore === false ? 0 : (gap.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0);
    if (breaks > 0) {
      lines.push({ first, last: i, blankBefore });
      first = i;
      blankBefore = breaks > 1;
    }
  }
  return lines;
}

/** A line that opens with a dash and holds another is more likely speech and its cue than a list item. */
function isSpeech(tokens: readonly Token[], line: Line): boolean {
  if (!DASH.test(tokens[line.first].text)) return false;
  for (let i = line.first + 2; i < line.last - 1; i++)
    if (tokens[i].text === tokens[line.first].text && tokens[i].spaceBefore && tokens[i + 1].spaceBefore) return true;
  return false;
}

/** Paragraphs in the order of the text. A line is a heading when it is short and does not end as a sentence does. */
export function splitParagraphs(text: string, tokens: readonly Token[], orthography: Orthography): Paragraph[] {
  const lines = tokens.length > 0 ? splitLines(text, tokens) : [];
  const marked = lines.map(
    (line) => BULLETS.has(tokens[line.first].text) && line.last - line.first > 1 && !isSpeech(tokens, line),
  );
  const summaries = new Set(orthography.summaryTitles);
  return lines.map((line, index) => {
    const length = line.last - line.first;
    const heading = length <= LONGEST_HEADING && !endsLikeSentence(tokens, line.last - 1) && !marked[index];
    // A lone dash opens direct speech; dashes on neighbouring lines, or any dot, make a list.
    const listed =
      marked[index] &&
      (!DASH.test(tokens[line.first].text) ||
        (marked[index - 1] && !line.blankBefore) ||
        (marked[index + 1] === true && !lines[index + 1].blankBefore) ||
        (index > 0 &&
          summaries.has(
            text
              .slice(tokens[lines[index - 1].first].start, tokens[lines[index - 1].last - 1].end)
              .toLowerCase()
              .replace(/[:.]$/, ''),
          )));
    const kind: ParagraphKind = listed
      ? 'bullet'
      : index === 0 && lines.length > 1 && !/^[.…]/.test(tokens[line.last - 1].text) && length <= 2 * LONGEST_HEADING
        ? 'headline'
        : index > 0 && heading
          ? 'subheading'
          : 'body';
    return { index, first: line.first, last: line.last, kind };
  });
}
