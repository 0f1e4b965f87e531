// Pairs of words in tables of words and pairs (`at which`), looked up without joining the words where no pair can begin.

interface Table {
  keys(): IterableIterator<string>;
  has(key: string): boolean;
}

const starts = new WeakMap<Table, ReadonlySet<string>>();

/** The first words of the pairs in `table`, gathered on first use. */
function startsOf(table: Table): ReadonlySet<string> {
  const known = starts.get(table);
  if (known) return known;
  const made = new Set<string>();
  for (const key of table.keys()) {
    const space = key.indexOf(' ');
    if (space > 0) made.add(key.slice(0, space));
  }
  starts.set(table, made);
  return made;
}

/** The key of a pair in `table` that these words make, if they make one. */
export function pairIn(table: Table, first: string, second: string): string | undefined {
  if (!startsOf(table).has(first)) return undefined;
  const pair = `${first} ${second}`;
  return table.has(pair) ? pair : undefined;
}
