// Finds the longest calendar expression that begins at each word, by one walk through the trie of patterns.
import type { Calendar, Pieces } from '../../language/calendar.ts';
import { PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Token } from '../text/tokens.ts';
import type { TokenRange } from '../trace.ts';
import { type Accept, compilePatterns, type Item, type Node } from './pattern-compiler.ts';
import { type CalendarWord, classify, compileVocabulary, type Vocabulary } from './word-classes.ts';

/** A calendar expression before it is placed. Token indices; `last` exclusive. */
export interface Expression {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
  readonly pieces: Pieces;
}

/** Words kept; a report has a few hundred different ones. */
const CACHE_SIZE = 20_000;

/** Tables of a calendar, made on first use, and what they say of words seen so far. */
class CompiledCalendar {
  readonly root: Node;
  private readonly vocabulary: Vocabulary;
  private readonly calendar: Calendar;
  private readonly classes = new Map<string, readonly CalendarWord[]>();
  private readonly starts = new Map<string, boolean>();

  constructor(calendar: Calendar) {
    this.calendar = calendar;
    this.vocabulary = compileVocabulary(calendar);
    this.root = compilePatterns(calendar);
  }

  /** Calendar classes of a token. */
  classesOf(token: Token): readonly CalendarWord[] {
    let known = this.classes.get(token.text);
    if (known === undefined) {
      known = classify(token, this.vocabulary, this.calendar);
      if (this.classes.size >= CACHE_SIZE) this.classes.clear();
      this.classes.set(token.text, known);
    }
    return known;
  }

  /** Whether any pattern can begin with the token; most tokens are done with here. */
  canStart(token: Token): boolean {
    let known = this.starts.get(token.text);
    if (known === undefined) {
      const { words, lemmas, classes } = this.root;
      known =
        words?.has(token.lower) === true ||
        (lemmas !== undefined && lemmaNodes(lemmas, token).length > 0) ||
        this.classesOf(token).some((word) => classes?.has(word.class));
      if (this.starts.size >= CACHE_SIZE) this.starts.clear();
      this.starts.set(token.text, known);
    }
    return known;
  }
}

const compiled = new WeakMap<Calendar, CompiledCalendar>();

function compileCalendar(calendar: Calendar): CompiledCalendar {
  let known = compiled.get(calendar);
  if (known === undefined) {
    known = new CompiledCalendar(calendar);
    compiled.set(calendar, known);
  }
  return known;
}

type Draft = { -readonly [K in keyof Pieces]: Pieces[K] };

/** The slot a class fills where the pattern names no other. */
const SLOTS: Readonly<Record<string, keyof Pieces>> = {
  weekday: 'weekday',
  weekdayShort: 'weekday',
  weekdayAdjective: 'weekday',
  month: 'month',
  monthShort: 'month',
  monthAdjective: 'month',
  monthFigure: 'month',
  day: 'day',
  year: 'year',
  recentYear: 'year',
  hour: 'hour',
  shift: 'shift',
  sequence: 'shift',
  same: 'shift',
  relativeDay: 'shift',
  relativeDayAdjective: 'shift',
  relativeWeek: 'shift',
  relativeYear: 'shift',
  unit: 'unit',
  count: 'count',
  ordinal: 'nth',
  roman: 'nth',
  partAdverb: 'part',
  partNoun: 'part',
  season: 'season',
  decade: 'decade',
  decadeWord: 'decade',
  decadeShort: 'decade',
};

/** What a class says besides its value. */
const IMPLIED: Readonly<Record<string, Pieces>> = {
  weekdayAdjective: { adjective: true },
  monthAdjective: { adjective: true },
  relativeDay: { unit: 'day' },
  relativeDayAdjective: { unit: 'day' },
  relativeWeek: { unit: 'week' },
  relativeYear: { unit: 'year' },
  weekendAdjective: { unit: 'weekend', adjective: true },
  sequence: { from: 'then' },
};

/** Puts what a word says into the slots of `draft`. */
function fill(draft: Draft, item: Item, word: CalendarWord): void {
  Object.assign(draft, IMPLIED[item.name]);
  const slots = draft as Record<string, unknown>;
  if (item.name === 'clock' || item.name === 'time' || item.name === 'hoursMinutes')
    Object.assign(draft, { hour: word.value, minute: word.second });
  else if (item.name === 'dayMonth') Object.assign(draft, { day: word.value, month: word.second });
  else if (item.name === 'date') Object.assign(draft, { day: word.value, month: word.second, year: word.third });
  else if (item.name === 'decadeFigure') Object.assign(draft, { decade: word.value, century: word.second });
  else if (item.name === 'count' && !item.slot) draft.count = (draft.count ?? 0) + (word.value as number);
  else {
    const slot = item.slot ?? SLOTS[item.name];
    if (slot) slots[slot] = word.value;
  }
}

const has = (tag: number, bits: number): boolean => bits === 0 || tag === 0 || (tag & bits) !== 0;

const fits = (item: Item, { value, tag }: CalendarWord): boolean =>
  (item.value === undefined || item.value === String(value)) &&
  has(tag, item.case) &&
  has(tag, item.number) &&
  has(tag, item.gender);

/** Whether the word can be a noun, adjective or numeral and no verb. */
function isNominal(token: Token): boolean {
  let nominal = token.kind === 'word' && token.analyses.length === 0;
  for (const { tag } of token.analyses) {
    const part = partOfSpeech(tag);
    if (part === PartOfSpeech.verb || part === PartOfSpeech.preposition || part === PartOfSpeech.conjunction)
      return false;
    if (
      part === PartOfSpeech.noun ||
      part === PartOfSpeech.adjective ||
      part === PartOfSpeech.numeral ||
      part === PartOfSpeech.unknown
    )
      nominal = true;
  }
  return nominal;
}

interface Found extends Expression {
  readonly order: number;
}

/** Walks the trie of patterns from each word of one text. */
export class Matcher {
  /** The longest expression that begins at each token. */
  readonly best: (Found | undefined)[] = [];
  private readonly path: { item: Item; word: CalendarWord }[] = [];
  private readonly text: AnalysedText;
  private readonly calendar: CompiledCalendar;
  /** First token of the paragraph. */
  private paragraph = 0;

  constructor(text: AnalysedText) {
    this.text = text;
    this.calendar = compileCalendar(text.language.calendar);
  }

  /** Tries all patterns whose first word stands at `index`; none reaches beyond its paragraph. */
  matchAt(index: number, { first, last }: TokenRange): void {
    this.paragraph = first;
    if (this.calendar.canStart(this.text.tokens[index])) this.walk(index, index, last, this.calendar.root);
  }

  private walk(start: number, index: number, limit: number, node: Node): void {
    if (node.accepts) for (const accept of node.accepts) this.accept(accept, start, index, limit);
    if (index >= limit) return;
    const token = this.text.tokens[index];
    const literal = node.words?.get(token.lower);
    if (literal) for (const next of literal) this.walk(start, index + 1, limit, next);
    if (token.kind === 'mark') return;
    if (node.lemmas) for (const next of lemmaNodes(node.lemmas, token)) this.walk(start, index + 1, limit, next);
    if (!node.classes) return;
    for (const word of this.calendar.classesOf(token)) {
      for (const { item, to } of node.classes.get(word.class) ?? []) {
        if (!fits(item, word)) continue;
        this.path.push({ item, word });
        this.walk(start, index + 1, limit, to);
        this.path.pop();
      }
    }
    for (const { to } of node.classes.get('any') ?? []) this.walk(start, index + 1, limit, to);
  }

  private accept(accept: Accept, start: number, end: number, limit: number): void {
    if (accept.not && end < limit && this.stands(accept.not, end)) return;
    if (accept.opening && start !== this.paragraph) return;
    const first = start + accept.before;
    const last = end - accept.after;
    const known = this.best[first];
    if (known && (known.last > last || (known.last === last && known.order <= accept.order))) return;
    const draft: Draft = { ...accept.set };
    for (const { item, word } of this.path) fill(draft, item, word);
    this.best[first] = { first, last, rule: accept.rule, pieces: draft, order: accept.order };
  }

  private stands(item: Item, index: number): boolean {
    const token = this.text.tokens[index];
    if (item.kind === 'words') return item.name.split('|').includes(token.lower);
    if (item.name === 'nominal') return isNominal(token);
    return this.calendar.classesOf(token).some((word) => word.class === item.name && fits(item, word));
  }
}

/** The states a token leads to by its form or one of its lemmas, each once. */
function lemmaNodes(lemmas: ReadonlyMap<string, Node>, token: Token): Node[] {
  const form = lemmas.get(token.lower);
  const found = form ? [form] : [];
  for (const { lemma } of token.analyses) {
    const next = lemmas.get(lemma) ?? (lemma === token.lower ? undefined : lemmas.get(lemma.toLowerCase()));
    if (next && !found.includes(next)) found.push(next);
  }
  return found;
}
