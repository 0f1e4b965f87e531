// Tells the issue of a position from the words of its evidence.
import type { Issue } from '../../language/issues.ts';
import { eachWordRun, type WordRuns } from '../conditions/word-runs.ts';
import type { Token } from '../text/tokens.ts';

/** Issue whose words are most frequent between `first` and `last`; the order of the table settles ties. `process` gives way to any other. */
export function issueOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  index: WordRuns<Issue>,
  order: readonly Issue[],
): Issue {
  const counts = new Map<Issue, number>();
  for (let at = first; at < last; at++) {
    eachWordRun(tokens, at, index, (issue, end) => {
      if (end <= last) counts.set(issue, (counts.get(issue) ?? 0) + end - at);
    });
  }
  let best: Issue = 'other';
  let most = 0;
  for (const issue of order) {
    const count = counts.get(issue) ?? 0;
    if (count > most && (issue !== 'process' || most === 0)) {
      best = issue;
      most = count;
    }
  }
  return best;
}
