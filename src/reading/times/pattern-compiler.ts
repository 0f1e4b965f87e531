// Compiles a language's calendar patterns into one trie, so that all of them are tried in one walk from each word.
import type { Calendar, CalendarPattern, Pieces } from '../../language/calendar.ts';
import { Case, Gender, GrammaticalNumber } from '../../language/morphology.ts';

/** What one word must be. `features` are bits one of which per group the word must carry. */
export interface Item {
  readonly kind: 'class' | 'word' | 'lemma';
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
}

export interface Edge {
  readonly item: Item;
  readonly to: Node;
}

export interface Node {
  readonly classes: Map<string, Edge[]>;
  readonly words: Map<string, Node>;
  readonly lemmas: Map<string, Node>;
  readonly accepts: Accept[];
}

const node = (): Node => ({ classes: new Map(), words: new Map(), lemmas: new Map(), accepts: [] });

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

const NO_FEATURES = { case: 0, number: 0, gender: 0 };

type Part = Item | '[' | ']' | { readonly not: Item };

function parseItem(text: string): Item[] {
  if (text.startsWith('"')) {
    return text
      .slice(1, -1)
      .split('|')
      .map((name) => ({ kind: 'word', name, ...NO_FEATURES }));
  }
  if (text.startsWith('<')) return [{ kind: 'lemma', name: text.slice(1, -1), ...NO_FEATURES }];
  const [name] = text.split(/[=/@]/, 1);
  const bits = { ...NO_FEATURES };
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
  return [{ kind: 'class', name, value, slot, ...bits }];
}

/** Every row of items that a form stands for: choices and omissions written out. */
function expand(form: string): Part[][] {
  const words = form.match(/"[^"]*"\??|<[^>]*>\??|\)\??|[^\s()]+|\(/g) ?? [];
  let position = 0;
  const sequence = (): Part[][] => {
    const choices: Part[][] = [];
    let rows: Part[][] = [[]];
    const append = (options: Part[][]): void => {
      rows = rows.flatMap((row) => options.map((option) => [...row, ...option]));
    };
    while (position < words.length && !words[position].startsWith(')')) {
      let text = words[position++];
      if (text === '|') {
        choices.push(...rows);
        rows = [[]];
      } else if (text === '(') {
        const inner = sequence();
        append(words[position++] === ')?' ? [...inner, []] : inner);
      } else if (text === '[' || text === ']') append([[text]]);
      else {
        const not = text.startsWith('!');
        if (not) text = text.slice(1);
        const optional = text.endsWith('?');
        const items = parseItem(optional ? text.slice(0, -1) : text).map((item): Part[] => [
          not ? { not: item } : item,
        ]);
        append(optional ? [...items, []] : items);
      }
    }
    return [...choices, ...rows];
  };
  return sequence();
}

function step(from: Node, item: Item): Node {
  if (item.kind !== 'class') {
    const table = item.kind === 'word' ? from.words : from.lemmas;
    const known = table.get(item.name);
    if (known) return known;
    const made = node();
    table.set(item.name, made);
    return made;
  }
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
  const to = node();
  edges.push({ item, to });
  return to;
}

/** Compiles the patterns and the names of holidays; of two that match the same words the earlier one counts. */
export function compilePatterns(calendar: Calendar): Node {
  const root = node();
  const holidays = calendar.holidays.map(
    (holiday): CalendarPattern => ({
      rule: 'holiday',
      form: `${holiday.name.replace(/\S+/g, '<$&>')} ${calendar.yearAfter}`,
      set: { holiday },
    }),
  );
  [...calendar.patterns, ...holidays].forEach((pattern, order) => {
    for (const row of expand(pattern.form)) {
      let at = root;
      let length = 0;
      let before = 0;
      let closed = -1;
      let not: Item | undefined;
      for (const part of row) {
        if (part === '[') before = length;
        else if (part === ']') closed = length;
        else if ('not' in part) not = part.not;
        else {
          at = step(at, part);
          length++;
        }
      }
      at.accepts.push({
        rule: pattern.rule,
        order,
        set: pattern.set,
        before,
        after: closed < 0 ? 0 : length - closed,
        not,
      });
    }
  });
  return root;
}
