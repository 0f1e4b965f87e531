// Compiles a language's calendar patterns into one trie, so that all of them are tried in one walk from each word.
import type { Calendar, CalendarPattern, Pieces } from '../../language/calendar.ts';
import { Case, Gender, GrammaticalNumber } from '../../language/morphology.ts';

/** What one word must be. `case`, `number` and `gender` are bits one of which the word must carry. */
export interface Item {
  readonly kind: 'class' | 'words' | 'lemma';
  /** The class, the lemma, or the words parted by bars. */
  readonly name: string;
  readonly value?: string;
  readonly case: number;
  readonly number: number;
  readonly gender: number;
  readonly slot?: string;
}

export interface Accept {
  readonly rule: string;
  readonly order: number;
  readonly set?: Pieces;
  /** Words of context before and after the expression. */
  readonly before: number;
  readonly after: number;
  /** What must not follow. */
  readonly not?: Item;
  /** It opens a paragraph. */
  readonly opening?: boolean;
}

interface Edge {
  readonly item: Item;
  readonly to: Node;
}

/** A state of the trie: what may come next, by class, by form and by lemma. Tables are made when needed. */
export interface Node {
  classes?: Map<string, Edge[]>;
  words?: Map<string, Node[]>;
  lemmas?: Map<string, Node>;
  /** Sets of forms that lead on from here, so that patterns with the same set share what follows. */
  sets?: Map<string, Node>;
  accepts?: Accept[];
}

/** A new state with all its fields set, so that all states are alike and fast to read. */
const newNode = (): Node => ({
  classes: undefined,
  words: undefined,
  lemmas: undefined,
  sets: undefined,
  accepts: undefined,
});

const FEATURES: Readonly<Record<string, readonly ['case' | 'number' | 'gender', number]>> = {
  nom: ['case', Case.nominative],
  gen: ['case', Case.genitive],
  acc: ['case', Case.accusative],
  ins: ['case', Case.instrumental],
  loc: ['case', Case.locative],
  sg: ['number', GrammaticalNumber.singular],
  pl: ['number', GrammaticalNumber.plural],
  f: ['gender', Gender.feminine],
};

function parseItem(text: string): Item {
  const bits = { case: 0, number: 0, gender: 0 };
  if (text.startsWith('"')) return { kind: 'words', name: text.slice(1, -1), ...bits };
  if (text.startsWith('<')) return { kind: 'lemma', name: text.slice(1, -1), ...bits };
  const [name] = text.split(/[=/@]/, 1);
  let value: string | undefined;
  let slot: string | undefined;
  for (const [, sign, word] of text.matchAll(/([=/@])(\w+)/g)) {
    if (sign === '=') value = word;
    else if (sign === '@') slot = word;
    else {
      const [group, bit] = FEATURES[word];
      bits[group] |= bit;
    }
  }
  return { kind: 'class', name, value, slot, ...bits };
}

function classStep(from: Node, item: Item): Node {
  from.classes ??= new Map();
  const edges = from.classes.get(item.name) ?? [];
  if (edges.length === 0) from.classes.set(item.name, edges);
  const same = edges.find(
    ({ item: known }) =>
      known.value === item.value &&
      known.slot === item.slot &&
      known.case === item.case &&
      known.number === item.number &&
      known.gender === item.gender,
  );
  if (same) return same.to;
  const to = newNode();
  edges.push({ item, to });
  return to;
}

function wordsStep(from: Node, item: Item): Node {
  from.sets ??= new Map();
  const known = from.sets.get(item.name);
  if (known) return known;
  const made = newNode();
  from.sets.set(item.name, made);
  from.words ??= new Map();
  for (const word of item.name.split('|')) {
    const others = from.words.get(word);
    if (others) others.push(made);
    else from.words.set(word, [made]);
  }
  return made;
}

function lemmaStep(from: Node, item: Item): Node {
  from.lemmas ??= new Map();
  const known = from.lemmas.get(item.name);
  if (known) return known;
  const made = newNode();
  from.lemmas.set(item.name, made);
  return made;
}

/** How to reach the state after an item, which is made if it is new. */
const STEPS: Readonly<Record<Item['kind'], (from: Node, item: Item) => Node>> = {
  class: classStep,
  words: wordsStep,
  lemma: lemmaStep,
};

/** One way through a pattern so far. */
interface Path {
  readonly node: Node;
  readonly length: number;
  readonly before: number;
  /** Length at the closing bracket, or -1. */
  readonly closed: number;
  readonly not?: Item;
  readonly opening?: boolean;
}

/** Follows a form word by word, along all its choices and omissions at once. */
class FormCompiler {
  private position = 0;
  private readonly words: readonly string[];
  private readonly items: Map<string, Item>;

  /** `items` keeps what was parsed, since patterns share most of their words. */
  constructor(form: string, items: Map<string, Item>) {
    this.items = items;
    this.words = form.match(/"[^"]*"\??|<[^>]*>\??|\)\??|[^\s()]+|\(/g) ?? [];
  }

  /** Paths after the sequence that begins at the current word and ends with the form or a closing parenthesis. */
  sequence(from: readonly Path[]): Path[] {
    const ended: Path[] = [];
    let paths = [...from];
    while (this.position < this.words.length && !this.words[this.position].startsWith(')')) {
      const text = this.words[this.position++];
      if (text === '|') {
        ended.push(...paths);
        paths = [...from];
      } else if (text === '(') {
        const inner = this.sequence(paths);
        paths = this.words[this.position++] === ')?' ? [...paths, ...inner] : inner;
      } else if (text === '[') paths = paths.map((path) => ({ ...path, before: path.length }));
      else if (text === ']') paths = paths.map((path) => ({ ...path, closed: path.length }));
      else if (text === '^') paths = paths.map((path) => ({ ...path, opening: true }));
      else if (text.startsWith('!')) {
        const not = parseItem(text.slice(1));
        paths = paths.map((path) => ({ ...path, not }));
      } else {
        const optional = text.endsWith('?');
        const item = this.item(optional ? text.slice(0, -1) : text);
        const stepped = paths.map((path) => ({
          ...path,
          node: STEPS[item.kind](path.node, item),
          length: path.length + 1,
        }));
        paths = optional ? [...paths, ...stepped] : stepped;
      }
    }
    return [...ended, ...paths];
  }

  private item(text: string): Item {
    const known = this.items.get(text);
    if (known) return known;
    const item = parseItem(text);
    this.items.set(text, item);
    return item;
  }
}

/** Compiles the patterns and the names of holidays; of two that match the same words the earlier one counts. */
export function compilePatterns(calendar: Calendar): Node {
  const root = newNode();
  const items = new Map<string, Item>();
  const holidays = calendar.holidays.map(
    (holiday): CalendarPattern => ({
      rule: 'holiday',
      form: `${holiday.name.replace(/\S+/g, '<$&>')} ${calendar.yearAfter}`,
      set: { holiday },
    }),
  );
  [...calendar.patterns, ...holidays].forEach(({ rule, form, set }, order) => {
    const start: Path = { node: root, length: 0, before: 0, closed: -1 };
    for (const { node, length, before, closed, not, opening } of new FormCompiler(form, items).sequence([start])) {
      node.accepts ??= [];
      node.accepts.push({ rule, order, set, before, after: closed < 0 ? 0 : length - closed, not, opening });
    }
  });
  return root;
}
