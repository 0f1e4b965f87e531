// Finds quoted stretches: between quotation marks of all kinds, nested or broken, and after dialogue dashes.
import type { Paragraph } from './paragraphs.ts';
import type { Token } from './tokens.ts';

/** A quoted stretch. Token indices; `first` and `last` (exclusive) leave the marks out, `open` and `close` (exclusive) take them in. */
export interface Quotation {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly open: number;
  readonly close: number;
  readonly style: 'marks' | 'dash';
  /** Index of the quotation this one stands in, or -1. */
  readonly parent: number;
}

export interface Quotations {
  readonly all: readonly Quotation[];
  /** Innermost quotation of each token (marks included), or -1. */
  readonly of: Int32Array;
}

interface Open {
  token: number;
  closers: string;
}

const DASH = /^[-–—―]$/;
const CLOSING = /^[”“"″»«’‘'›]$/;
const TERMINAL = /^(?:[.!?…]|\.\.+)$/;

/** Marks that can close what each mark opens. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '”“"″',
  '“': '”"',
  '”': '”',
  '«': '»',
  '»': '«',
  '‚': '’‘',
  '‘': '’',
  '‹': '›',
  '"': '"”',
  "'": "'’",
  '‟': '”',
};

function canOpen(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (!next || next.spaceBefore) return false;
  return (
    tokens[index].spaceBefore ||
    index === 0 ||
    /^[([–—-]$/.test(tokens[index - 1].text) ||
    CLOSERS[tokens[index - 1].text] !== undefined
  );
}

/** What the words from a token on tell of speech. */
export interface CueTests {
  /** They attribute what stands before them (`ocenił w telewizji …`), which ends an utterance after a dialogue dash. */
  readonly isCue: (token: number) => boolean;
  /** A verb of saying stands among the first of them. */
  readonly says: (token: number) => boolean;
}

type Range = { open: number; close: number };

/** Pairs quotation marks of one paragraph by a stack; a mark left open is dropped unless it opens the paragraph. */
function pairMarks(tokens: readonly Token[], paragraph: Paragraph): Range[] {
  const found: Range[] = [];
  const stack: Open[] = [];
  for (let i = paragraph.first; i < paragraph.last; i++) {
    const mark = tokens[i].text;
    if (tokens[i].kind !== 'mark') continue;
    const top = stack.at(-1);
    const closes =
      top?.closers.includes(mark) === true &&
      (mark !== '"' && mark !== "'" ? true : !canOpen(tokens, i) || !tokens[i].spaceBefore);
    const outer = closes
      ? -1
      : stack.length >= 2 && stack.length < 8
        ? stack.findIndex((open) => open.closers.includes(mark))
        : -1;
    if (closes) {
      stack.pop();
      found.push({ open: top.token, close: i + 1 });
    } else if (outer >= 0 && !canOpen(tokens, i)) {
      found.push({ open: stack[outer].token, close: i + 1 });
      stack.length = outer;
    } else if (CLOSERS[mark] !== undefined && (canOpen(tokens, i) || mark === '„')) {
      stack.push({ token: i, closers: CLOSERS[mark] });
    }
  }
  const left = stack[0];
  if (left && left.token === paragraph.first && paragraph.last - left.token > 3)
    found.push({ open: left.token, close: paragraph.last });
  return found;
}

/** `„A – podkreśla. – B”`: a quotation broken by its cue inside one pair of marks is two. */
function splitAtCue(tokens: readonly Token[], range: Range, isCue: (token: number) => boolean): Range[] {
  const spaced = (i: number): boolean =>
    DASH.test(tokens[i].text) && tokens[i].spaceBefore && tokens[i + 1]?.spaceBefore;
  for (let i = range.open + 3; i < range.close - 1; i++) {
    if (!spaced(i) || !isCue(i + 1)) continue;
    let resume = i + 2;
    while (resume < range.close && !spaced(resume)) resume++;
    const rest = resume < range.close ? splitAtCue(tokens, { open: resume, close: range.close }, isCue) : [];
    return [{ open: range.open, close: i }, ...rest];
  }
  return [range];
}

/** First token of the sentence from `from` on that tells who says something, or `to`: there the report itself goes on. */
function reportResumes(tokens: readonly Token[], from: number, to: number, says: (token: number) => boolean): number {
  for (let i = from; i < to - 1; i++)
    if (TERMINAL.test(tokens[i].text) && tokens[i + 1].capital && says(i + 1)) return i + 1;
  return to;
}

/** End of the sentence that the token `from` stands in, or `to`. */
function sentenceEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to - 1; i++) if (TERMINAL.test(tokens[i].text) && tokens[i + 1].capital) return i + 1;
  return to;
}

function endsBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (TERMINAL.test(tokens[i].text)) return true;
  return false;
}

/** Quoted speech that dialogue dashes set off: from a dash at the start of a paragraph, of a sentence or after a colon, to the dash before its cue. */
function pairDashes(
  tokens: readonly Token[],
  paragraph: Paragraph,
  inMarks: Int32Array,
  { isCue, says }: CueTests,
): Range[] {
  const found: Range[] = [];
  let open = -1;
  const spaced = (i: number): boolean =>
    DASH.test(tokens[i].text) && tokens[i + 1]?.spaceBefore === true && inMarks[i] < 0;
  // `– dodał. – „Budujemy dalej”`: marks of its own set the speech off.
  const marked = (i: number): boolean => {
    let close = i + 1;
    while (close < paragraph.last && inMarks[close] === inMarks[i + 1]) close++;
    return inMarks[i + 1] >= 0 && close - i > 4;
  };
  for (let i = paragraph.first; i < paragraph.last; i++) {
    if (!spaced(i)) continue;
    if (open < 0) {
      const before = tokens[i - 1];
      const resumes = found.length > 0 && !endsBetween(tokens, found.at(-1)!.close, i);
      const starts =
        i === paragraph.first ||
        resumes ||
        (before !== undefined && (TERMINAL.test(before.text) || before.text === ':'));
      if (starts && i + 1 < paragraph.last && !marked(i)) open = i;
    } else if (isCue(i + 1)) {
      found.push({ open, close: i });
      open = -1;
    }
  }
  if (open < 0) return found;
  // Left open: a colon leads to one sentence, as does a dash before one; what opens a paragraph or follows a cue is speech
  // until the report tells who spoke.
  const long = found.length > 0 || (open === paragraph.first && paragraph.kind === 'body');
  const colon = open > paragraph.first && tokens[open - 1].text === ':';
  const close =
    long && !colon
      ? reportResumes(tokens, open + 1, paragraph.last, says)
      : sentenceEnd(tokens, open + 1, paragraph.last);
  const opens = paragraph.kind === 'body' && tokens[open + 1].capital;
  if (colon || long || opens) found.push({ open, close });
  return found;
}

/** Quotations of all paragraphs, in the order in which they open. */
export function findQuotations(
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  tests: CueTests,
): Quotations {
  const of = new Int32Array(tokens.length).fill(-1);
  const all: Quotation[] = [];
  for (const paragraph of paragraphs) {
    const marks = pairMarks(tokens, paragraph).flatMap((range) => splitAtCue(tokens, range, tests.isCue));
    for (const range of marks) of.fill(0, range.open, range.close);
    const dashes = paragraph.kind === 'bullet' ? [] : pairDashes(tokens, paragraph, of, tests);
    for (const range of marks) of.fill(-1, range.open, range.close);
    const ranges = [
      ...marks.map((range) => ({ ...range, style: 'marks' as const })),
      ...dashes.map((range) => ({ ...range, style: 'dash' as const })),
    ].sort((a, b) => a.open - b.open || b.close - a.close);
    const stack: Quotation[] = [];
    for (const { open, close, style } of ranges) {
      while (stack.length > 0 && stack.at(-1)!.close <= open) stack.pop();
      const closed = close - open > 1 && CLOSING.test(tokens[close - 1].text);
      const quotation: Quotation = {
        index: all.length,
        first: open + 1,
        last: closed ? close - 1 : close,
        open,
        close,
        style,
        parent: stack.at(-1)?.index ?? -1,
      };
      all.push(quotation);
      stack.push(quotation);
      of.fill(quotation.index, open, close);
    }
  }
  return { all, of };
}
