// Splits paragraphs into sentences. A quotation is part of the sentence it stands in, whatever marks it holds.
import type { Orthography } from '../../language/orthography.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Quotations } from './quotations.ts';
import type { Token } from './tokens.ts';

/** Token indices, `last` exclusive. */
export interface Sentence {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/**
 * Longest sentence in tokens. No writer needs more; lists and broken text that run on are cut here, so that work that
 * looks at a whole sentence stays linear in the report.
 */
const LONGEST = 400;

const TERMINAL = /^(?:[.!?…]|\.\.+)$/;
const OPENING = /^[„“«»‚"'‘(–—•-]$/;
const CLOSING = /^[”“"»«’'›)\]]$/;

function startsSentence(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.capital || token.kind === 'number' || /^\d/.test(token.text) || OPENING.test(token.text))
  );
}

/** Whether the full stop at `index` belongs to an abbreviation, an initial or an ordinal and the sentence goes on. */
function isInner(tokens: readonly Token[], index: number, orthography: Orthography): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (!before || !after || tokens[index].spaceBefore) return false;
  // A dash or bracket does not tell; the word behind it does (`145 proc. – zastrzegł`).
  const word = after.kind === 'mark' ? tokens[index + 2] : after;
  if (word?.kind === 'word' && !word.capital && !/^\d/.test(word.text)) return true;
  return tokens[index].text === '.' && orthography.abbreviationsWithin.has(before.lower);
}

/** Whether a sentence ends at the mark at `index` inside another, as in a quotation that holds several. */
export function stopsWithin(
  tokens: readonly Token[],
  index: number,
  quotations: Quotations,
  orthography: Orthography,
): boolean {
  const next = tokens[index + 1];
  return (
    tokens[index].kind === 'mark' &&
    TERMINAL.test(tokens[index].text) &&
    quotations.of[index] >= 0 &&
    next?.spaceBefore === true &&
    startsSentence(next) &&
    !isInner(tokens, index, orthography)
  );
}

/** Sentences in the order of the text; every token belongs to exactly one. */
export function splitSentences(
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  quotations: Quotations,
  orthography: Orthography,
): Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    let first = paragraph.first;
    const close = (last: number): void => {
      if (last > first) sentences.push({ index: sentences.length, first, last, paragraph: paragraph.index });
      first = last;
    };
    const title = summaryTitle(tokens, paragraph, orthography);
    if (title > paragraph.first) close(title);
    for (let i = first; i < paragraph.last; i++) {
      if (i - first >= LONGEST) close(i);
      const quotation = quotations.of[i];
      // The end of a quotation that itself ends as a sentence, before a new sentence.
      if (quotation >= 0) {
        const { close: end, parent, last } = quotations.all[quotation];
        const ends = parent < 0 && i === end - 1 && TERMINAL.test(tokens[Math.max(last - 1, 0)].text);
        const next = tokens[end];
        if (ends && end < paragraph.last && startsSentence(next) && !/^[-–—]$/.test(next.text)) close(end);
        continue;
      }
      if (!TERMINAL.test(tokens[i].text) || isInner(tokens, i, orthography)) continue;
      let end = i + 1;
      while (
        end < paragraph.last &&
        (TERMINAL.test(tokens[end].text) || (CLOSING.test(tokens[end].text) && !tokens[end].spaceBefore))
      )
        end++;
      if (end === paragraph.last || (tokens[end].spaceBefore && startsSentence(tokens[end]))) {
        close(end);
        i = end - 1;
      }
    }
    close(paragraph.last);
  }
  return sentences;
}

/** Index after a summary title (`W skrócie`) that runs into the paragraph's first sentence, else the paragraph's start. */
function summaryTitle(tokens: readonly Token[], paragraph: Paragraph, orthography: Orthography): number {
  for (const title of orthography.summaryTitles) {
    const words = title.split(' ');
    const end = paragraph.first + words.length;
    if (end >= paragraph.last || !tokens[end].capital) continue;
    if (words.every((word, offset) => tokens[paragraph.first + offset].lower === word)) return end;
  }
  return paragraph.first;
}
