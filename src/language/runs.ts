// Fixed runs of words (`w ocenie`), indexed by their first word so that a look-up at a token costs one map access.

export type Runs = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Indexes runs written as text, separated by commas: `według, w ocenie`. Longer runs come first. */
export function indexRuns(list: string): Runs {
  const runs = new Map<string, string[][]>();
  for (const text of list.split(',')) {
    const words = text.trim().split(/\s+/);
    const known = runs.get(words[0]);
    if (known) known.push(words);
    else runs.set(words[0], [words]);
  }
  for (const known of runs.values()) known.sort((a, b) => b.length - a.length);
  return runs;
}

/** Number of tokens of the longest run that stands at `at`, or 0. */
export function matchRun(tokens: readonly { readonly lower: string }[], at: number, runs: Runs): number {
  const known = runs.get(tokens[at]?.lower);
  if (known)
    for (const run of known) if (run.every((word, offset) => tokens[at + offset]?.lower === word)) return run.length;
  return 0;
}
