// Finds the syntax of Markdown in a text, so that a reader can look past it. Loaded only for Markdown.
import { type Element, type MarkdownParser, parser, Strikethrough, Table } from '@lezer/markdown';
import type { Range } from './draft.ts';

/** Syntax, and what is no prose: link targets, images, code fences' marks, HTML. */
// biome-ignore format: a word list
const markupNodes = new Set([
  'HeaderMark', 'QuoteMark', 'ListMark', 'LinkMark', 'EmphasisMark', 'StrikethroughMark', 'CodeMark', 'CodeInfo', 'URL',
  'LinkTitle', 'LinkLabel', 'LinkReference', 'Image', 'HTMLTag', 'Comment', 'CommentBlock',
  'ProcessingInstruction', 'ProcessingInstructionBlock', 'HorizontalRule', 'TableDelimiter', 'HardBreak', 'Escape',
]);
/** Paragraphs are read in pieces of this many UTF-16 units: the parser takes the square of a piece's length in the worst case. */
const PIECE = 4096;
/** A dash in the middle of a list item: the item is then a quotation and its cue, and its `-` is the dash that opens speech. */
const speech = /\s[-–—]\s/;
/** How far into an item, in UTF-16 units, that dash is looked for. */
const SPEECH = 600;
const tag = /<[^<>]*>/g;

/** The ranges of `text` that are Markdown syntax within `body`, in order, apart from each other. Offsets are into `text`. */
export function findMarkup(text: string, body: Range): Range[] {
  const source = text.slice(body.start, body.end);
  const ranges: Range[] = [];
  const add = (start: number, end: number) => {
    const last = ranges.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  };
  inPieces(parser.configure([Table, Strikethrough]))
    .parse(source)
    .iterate({
      enter(found) {
        const { name, from, to } = found;
        if (name === 'HTMLBlock') {
          for (const match of source.slice(from, to).matchAll(tag)) {
            const start = body.start + from + match.index;
            add(start, start + match[0].length);
          }
          return false;
        }
        if (!markupNodes.has(name)) return true;
        if (name === 'ListMark' && source[from] === '-') {
          const item = source.slice(to, Math.min(to + SPEECH, found.node.parent!.to));
          if (speech.test(item)) return false;
        }
        add(body.start + from, body.start + (name === 'Escape' ? from + 1 : to));
        return false;
      },
    });
  return ranges;
}

/** The same parser, reading a long paragraph piece by piece, cut at spaces, so that time grows with length only. */
function inPieces(whole: MarkdownParser): MarkdownParser {
  const parseInline = whole.parseInline.bind(whole);
  whole.parseInline = (text, offset) => {
    const elements: Element[] = [];
    for (let start = 0; start < text.length; ) {
      let piece = text.slice(start, start + PIECE);
      if (start + PIECE < text.length) piece = piece.slice(0, piece.lastIndexOf(' ') + 1) || piece;
      elements.push(...parseInline(piece, offset + start));
      start += piece.length;
    }
    return elements;
  };
  return whole;
}
