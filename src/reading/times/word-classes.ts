// Tells which calendar classes a token belongs to: words by lemma, figures by their shape.
import type { Calendar, CalendarClass } from '../../language/calendar.ts';
import { PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { Token } from '../text/tokens.ts';
import { isDate } from './days.ts';

/** A token as a calendar word. `tag` is the morphological tag, 0 for figures. */
export interface CalendarWord {
  readonly class: string;
  readonly value: number | string;
  /** Second value of figures that hold two (`14.30`, `25.11`), third of `25.11.2025`. */
  readonly second?: number;
  readonly third?: number;
  readonly tag: number;
}

type Entry = readonly [CalendarClass | 'event', number | string];
export type Vocabulary = ReadonlyMap<string, readonly Entry[]>;

/** One table from lemma or form to classes and values. */
export function compileVocabulary(calendar: Calendar): Vocabulary {
  const table = new Map<string, Entry[]>();
  const add = (word: string, entry: Entry): void => {
    const known = table.get(word);
    if (known) known.push(entry);
    else table.set(word, [entry]);
  };
  for (const [name, words] of Object.entries<Readonly<Record<string, number | string>>>({ ...calendar.words })) {
    for (const [word, value] of Object.entries(words)) add(word, [name as CalendarClass, value]);
  }
  for (const word of calendar.events) add(word, ['event', 0]);
  return table;
}

const NONE: readonly CalendarWord[] = [];
const ROMAN = new Map(
  'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ').map((n, i) => [n, i + 1]),
);

/** Figures that are hardly anything but years. */
const FIRST_RECENT = 1900;
const LAST_RECENT = 2099;

function figure(text: string): CalendarWord[] {
  const found: CalendarWord[] = [];
  const add = (name: string, value: number, second?: number, third?: number): void => {
    found.push({ class: name, value, second, third, tag: 0 });
  };
  const [first, second, third] = text.split(/[.:]/);
  const number = Number(first);
  if (second === undefined) {
    if (!/^\d{1,4}$/.test(first)) return found;
    if (number >= 1 && number <= 31 && first.length <= 2) add('day', number);
    if (number >= 1 && number <= 12 && first.length <= 2) add('monthFigure', number);
    if (number <= 24 && first.length <= 2) add('hour', number);
    if (number >= 10 && number <= 90 && number % 10 === 0) add('decade', number);
    if (number >= 1 && number < 1000) add('count', number);
    if (number >= 1000 && first.length === 4) add('year', number);
    if (number >= FIRST_RECENT && number <= LAST_RECENT) add('recentYear', number);
    if (first.length === 4 && number < 2400 && number % 100 < 60)
      add('hoursMinutes', Math.floor(number / 100), number % 100);
    return found;
  }
  const minor = Number(second);
  if (third === undefined) {
    if (/^\d\d$/.test(second) && number <= 24 && minor < 60 && first.length <= 2) add('clock', number, minor);
    if (text[first.length] === '.' && /^\d\d$/.test(second) && first.length <= 2 && isDate(minor, number))
      add('dayMonth', number, minor);
  } else if (/^\d{1,2}\.\d{1,2}\.(?:\d\d|\d{4})$/.test(text) && isDate(minor, number)) {
    const year = Number(third);
    add('date', number, minor, third.length === 2 ? 2000 + year : year);
  }
  return found;
}

/** `1990s`, `90s`: the years of a decade, with its century where it is told. */
function decadeOf(text: string): readonly CalendarWord[] | undefined {
  const figures = /^(\d\d)?(\d0)s$/.exec(text);
  if (!figures) return undefined;
  const value = Number(figures[2]);
  if (figures[1] === undefined) return [{ class: 'decadeShort', value, tag: 0 }];
  return [{ class: 'decadeFigure', value, second: Number(figures[1]) + 1, tag: 0 }];
}

/** Classes of the word behind a prefix: `mid-May`, `late-2025`, `mid-1990s`. */
function behindPrefix(token: Token, vocabulary: Vocabulary, prefixes: ReadonlySet<string>): readonly CalendarWord[] {
  const hyphen = token.lower.indexOf('-');
  if (hyphen < 0 || !prefixes.has(token.lower.slice(0, hyphen))) return NONE;
  const rest = token.lower.slice(hyphen + 1);
  const words = vocabulary.get(rest)?.map(([name, value]): CalendarWord => ({ class: name, value, tag: 0 }));
  return words ?? decadeOf(rest) ?? figure(rest);
}

/** Calendar classes of a token, most of the time none. */
export function classify(token: Token, vocabulary: Vocabulary, calendar: Calendar): readonly CalendarWord[] {
  if (token.kind === 'mark') return NONE;
  if (token.kind === 'number') return figure(token.text);
  let found: CalendarWord[] | undefined;
  const own = vocabulary.get(token.lower);
  // A form listed as such counts without any reading of the lexicon, unless one of its readings has it as lemma.
  if (own && !token.analyses.some((analysis) => analysis.lemma === token.lower)) {
    found = own.map(([name, value]) => ({ class: name, value, tag: 0 }));
  }
  for (const { lemma, tag } of token.analyses) {
    // `fell` is no autumn.
    if (partOfSpeech(tag) === PartOfSpeech.verb && lemma !== token.lower) continue;
    const entries = vocabulary.get(lemma) ?? (lemma !== token.lower ? vocabulary.get(lemma.toLowerCase()) : undefined);
    if (!entries) continue;
    found ??= [];
    for (const [name, value] of entries) found.push({ class: name, value, tag });
  }
  const small = token.text !== token.lower ? undefined : calendar.capitals;
  if (found && small) found = found.filter((word) => !small.has(word.class as CalendarClass));
  if (found && found.length > 0) return found;
  const roman = token.capital ? ROMAN.get(token.text) : undefined;
  if (roman !== undefined) return [{ class: 'roman', value: roman, tag: 0 }];
  if (token.text.charCodeAt(0) > 57)
    return calendar.prefixes ? behindPrefix(token, vocabulary, calendar.prefixes) : NONE;
  const decade = decadeOf(token.lower);
  if (decade) return decade;
  const digits = /^(\d{1,2})(?:[.:](\d\d))?-?(\p{L}+)$/u.exec(token.lower);
  const later = digits ? calendar.clockEndings?.get(digits[3]) : undefined;
  if (digits && later !== undefined)
    return [{ class: 'time', value: (Number(digits[1]) % 12) + later, second: Number(digits[2] ?? 0), tag: 0 }];
  if (digits && digits[2] === undefined && calendar.ordinalEndings.has(digits[3])) {
    const value = Number(digits[1]);
    return [
      { class: 'day', value, tag: 0 },
      { class: 'ordinal', value, tag: 0 },
      { class: 'hour', value, tag: 0 },
    ];
  }
  return NONE;
}
