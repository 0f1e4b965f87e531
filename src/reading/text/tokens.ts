// Splits a report's text into words, numbers and marks, in one pass, with exact offsets.
import type { Analysis, Morphology } from '../../language/morphology.ts';
import type { Orthography } from '../../language/orthography.ts';
import { CharacterClass, classAt, isCapital, isLetterClass } from './characters.ts';

export type TokenKind = 'word' | 'number' | 'mark';

/** One word, number or mark. `start` and `end` are UTF-16 offsets into the report's text. */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** As it stands in the report, but for quotation marks typed as two signs (``…''), which are one mark. */
  readonly text: string;
  /** Lower-cased, with typographic apostrophes and non-breaking hyphens made plain. */
  readonly lower: string;
  readonly kind: TokenKind;
  readonly spaceBefore: boolean;
  /** A word whose first letter is a capital. */
  readonly capital: boolean;
  readonly analyses: readonly Analysis[];
}

const NONE: readonly Analysis[] = [];
const NOTHING: ReadonlySet<string> = new Set();
const isApostrophe = (text: string, index: number): boolean =>
  text[index] === "'" || text[index] === '’' || text[index] === 'ʼ';
const isHyphen = (text: string, index: number): boolean => text[index] === '-' || text[index] === '\u2011';

/** End of the word that starts at `start`: letters joined by apostrophes, hyphens, and dots inside `m.in`, `J.D.`, `gazeta.pl`. */
function endOfWord(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    const here = classAt(text, end);
    if (isLetterClass(here) || here === CharacterClass.digit) {
      end++;
      continue;
    }
    const next = classAt(text, end + 1);
    const joins = isLetterClass(next) || (isHyphen(text, end) && next === CharacterClass.digit);
    if (end + 1 < limit && joins && (isApostrophe(text, end) || isHyphen(text, end))) {
      end++;
      continue;
    }
    if (text[end] === '.' && next === CharacterClass.lower && end + 1 < limit) {
      end++;
      continue;
    }
    break;
  }
  return end;
}

/** End of dotted initials (`J.`, `J.D.`, `U.S.`) that start at `start`, or `start` when there are none. */
function endOfInitials(text: string, start: number, limit: number): number {
  let end = start;
  while (end + 1 < limit && isCapital(classAt(text, end)) && text[end + 1] === '.') end += 2;
  return end;
}

/** End of the number that starts at `start`: `3,5`, `14.30`, `25.11.2025`, `10:30`. */
function endOfNumber(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit) {
    if (classAt(text, end) === CharacterClass.digit) end++;
    else if (
      (text[end] === '.' || text[end] === ',' || text[end] === ':') &&
      end + 1 < limit &&
      classAt(text, end + 1) === CharacterClass.digit
    )
      end++;
    else break;
  }
  return end;
}

function plain(text: string): string {
  const lower = text.toLowerCase();
  return /[’ʼ\u2011]/.test(lower) ? lower.replace(/[’ʼ]/g, "'").replace(/\u2011/g, '-') : lower;
}

/** Where the enclitic of the word `start`..`end` begins (`Putin’s`, `they'll`), or `end` where it has none. */
function startOfEnclitic(text: string, start: number, end: number, enclitics: ReadonlySet<string>): number {
  if (enclitics.size === 0) return end;
  let at = end - 1;
  while (at > start && !isApostrophe(text, at)) at--;
  return at > start && enclitics.has(plain(text.slice(at, end))) ? at : end;
}

/** Quotation marks typed as two signs, and the one mark each stands for. */
const TYPED_MARKS: Readonly<Record<string, string>> = { '``': '“', "''": '"', ',,': '„', '’’': '”', '‘‘': '“' };

/** The mark that the two signs at `index` make together, if any. */
function typedMark(text: string, index: number, limit: number): string | undefined {
  const sign = text[index];
  return index + 1 < limit && text[index + 1] === sign ? TYPED_MARKS[sign + sign] : undefined;
}

/** What all tokens of one form share. */
type Form = Pick<Token, 'text' | 'lower' | 'kind' | 'capital' | 'analyses'>;

function newForm(text: string, kind: TokenKind, morphology: Morphology): Form {
  if (kind !== 'word') return { text, lower: text, kind, capital: false, analyses: NONE };
  return { text, lower: plain(text), kind, capital: isCapital(classAt(text, 0)), analyses: morphology.analyse(text) };
}

/** Forms kept of each kind; a report has a few hundred different ones. */
const CACHE_SIZE = 20_000;

/** The forms seen so far by kind: texts repeat most of their words, and each is worked out once. */
class Forms {
  private readonly known: Readonly<Record<TokenKind, Map<string, Form>>> = {
    word: new Map(),
    number: new Map(),
    mark: new Map(),
  };
  private readonly morphology: Morphology;

  constructor(morphology: Morphology) {
    this.morphology = morphology;
  }

  of(text: string, kind: TokenKind): Form {
    const forms = this.known[kind];
    const known = forms.get(text);
    if (known) return known;
    const form = newForm(text, kind, this.morphology);
    if (forms.size >= CACHE_SIZE) forms.clear();
    forms.set(text, form);
    return form;
  }
}

const formsOf = new WeakMap<Morphology, Forms>();

function formsIn(morphology: Morphology): Forms {
  const known = formsOf.get(morphology);
  if (known) return known;
  const made = new Forms(morphology);
  formsOf.set(morphology, made);
  return made;
}

/**
 * Tokens of `text` between `start` and `end` (UTF-16 offsets). Every unit that is not white space belongs to exactly
 * one token; runs of full stops make one; enclitics are parted from the word before them. Linear in the length of the text.
 */
export function tokenise(
  text: string,
  morphology: Morphology,
  start = 0,
  end = text.length,
  { enclitics = NOTHING, letterNames = NOTHING }: Pick<Orthography, 'enclitics' | 'letterNames'> = {},
): Token[] {
  const tokens: Token[] = [];
  const forms = formsIn(morphology);
  let position = start;
  let spaceBefore = true;
  const push = (until: number, kind: TokenKind, mark?: string): void => {
    const form = forms.of(mark ?? text.slice(position, until), kind);
    tokens.push({
      index: tokens.length,
      start: position,
      end: until,
      text: form.text,
      lower: form.lower,
      kind: form.kind,
      spaceBefore,
      capital: form.capital,
      analyses: form.analyses,
    });
    position = until;
    spaceBefore = false;
  };
  while (position < end) {
    const here = classAt(text, position);
    if (here === CharacterClass.space || here === CharacterClass.newline) {
      position++;
      spaceBefore = true;
    } else if (isLetterClass(here)) {
      const dotted = endOfInitials(text, position, end);
      const initials = dotted === position + 2 && letterNames.has(text[position]) ? position : dotted;
      const until = initials > position ? initials : endOfWord(text, position, end);
      const enclitic = startOfEnclitic(text, position, until, enclitics);
      push(enclitic, 'word');
      if (enclitic < until) push(until, 'word');
    } else if (isApostrophe(text, position) && !spaceBefore && isLetterClass(classAt(text, position + 1))) {
      // The owner's mark behind initials: `U.S.'s`.
      const until = endOfWord(text, position + 1, end);
      const enclitic = enclitics.has(plain(text.slice(position, until)));
      push(enclitic ? until : position + 1, enclitic ? 'word' : 'mark');
    } else if (here === CharacterClass.digit) {
      const number = endOfNumber(text, position, end);
      const suffix =
        isHyphen(text, number) && number + 1 < end && isLetterClass(classAt(text, number + 1))
          ? endOfWord(text, number + 1, end)
          : number;
      if (suffix > number) push(suffix, 'word');
      else if (number < end && isLetterClass(classAt(text, number))) push(endOfWord(text, number, end), 'word');
      else push(number, 'number');
    } else if (text[position] === '.') {
      let until = position + 1;
      while (until < end && text[until] === '.') until++;
      push(until, 'mark');
    } else if (typedMark(text, position, end) !== undefined) {
      push(position + 2, 'mark', typedMark(text, position, end));
    } else {
      const code = text.charCodeAt(position);
      const paired =
        code >= 0xd800 && code <= 0xdbff && position + 1 < end && (text.charCodeAt(position + 1) & 0xfc00) === 0xdc00;
      push(position + (paired ? 2 : 1), 'mark');
    }
  }
  return tokens;
}
