// Parts a set of tellings into components: those that a chain of likely pairs connects.

/** What finds the other tellings that may be of one fact with a given one. */
export interface Neighbours<T> {
  /** In any order; the relation is mutual. */
  near(item: T): Iterable<T>;
}

/** The component of each item, items and components in the order of `items`; `isPair` is mutual. */
export function componentsOf<T>(
  items: readonly T[],
  neighbours: Neighbours<T>,
  isPair: (one: T, other: T) => boolean,
): T[][] {
  const position = new Map(items.map((item, index) => [item, index]));
  const seen = new Set<T>();
  const components: T[][] = [];
  for (const item of items) {
    if (seen.has(item)) continue;
    const component = [item];
    seen.add(item);
    for (const member of component) {
      for (const other of neighbours.near(member)) {
        if (seen.has(other) || !isPair(member, other)) continue;
        seen.add(other);
        component.push(other);
      }
    }
    components.push(component.sort((a, b) => position.get(a)! - position.get(b)!));
  }
  return components;
}

/** Items that share a key and lie at most `reach` days apart, found by blocks of days. */
export class DayIndex<T> implements Neighbours<T> {
  private readonly blocks = new Map<string, T[]>();
  private readonly keysOf: (item: T) => readonly string[];
  private readonly daysOf: (item: T) => { readonly first: number; readonly last: number };
  private readonly reach: number;

  constructor(
    items: readonly T[],
    keysOf: (item: T) => readonly string[],
    daysOf: (item: T) => { readonly first: number; readonly last: number },
    reach: number,
  ) {
    this.keysOf = keysOf;
    this.daysOf = daysOf;
    this.reach = reach;
    for (const item of items) {
      const { first, last } = daysOf(item);
      for (const block of this.blocksOf(item, first, last)) {
        const known = this.blocks.get(block);
        if (known) known.push(item);
        else this.blocks.set(block, [item]);
      }
    }
  }

  near(item: T): Set<T> {
    const { first, last } = this.daysOf(item);
    const found = new Set<T>();
    for (const block of this.blocksOf(item, first - this.reach, last + this.reach)) {
      for (const other of this.blocks.get(block) ?? []) if (other !== item) found.add(other);
    }
    return found;
  }

  private *blocksOf(item: T, first: number, last: number): Generator<string> {
    for (let block = Math.floor(first / this.reach); block <= Math.floor(last / this.reach); block++) {
      for (const key of this.keysOf(item)) yield `${block} ${key}`;
    }
  }
}
