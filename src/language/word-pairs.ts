// Pairs of words in tables of words and pairs (`at which`, `opposite-number`), looked up without joining the words where no pair can begin.

interface Table {
  keys(): IterableIterator<string>;
  has(key: string): boolean;
}

const starts = new WeakMap<Table, ReadonlySet<string>>();

/** What stands before a joint in the keys of `table`, gathered on first use. */
function startsOf(table: Table, joint: string): ReadonlySet<string> {
  const known = starts.get(table);
  if (known) return known;
  const made = new Set<string>();
  for (const key of table.keys())
    for (let at = key.indexOf(joint); at > 0; at = key.indexOf(joint, at + 1)) made.add(key.slice(0, at));
  starts.set(table, made);
  return made;
}

/** The key of a pair in `table` that these words make, if they make one. All pairs of a table have one `joint`. */
export function pairIn(table: Table, first: string, second: string, joint = ' '): string | undefined {
  if (!startsOf(table, joint).has(first)) return undefined;
  const pair = `${first}${joint}${second}`;
  return table.has(pair) ? pair : undefined;
}
