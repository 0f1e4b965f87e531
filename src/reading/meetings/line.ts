// Whether what a clause tells is over a telephone or a screen.
import { pairIn } from '../../language/word-pairs.ts';
import type { Clause } from '../text/clauses.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether the clause says so (`przez telefon`, `na łączach`, `telefonicznie`). */
export function overTheLine(around: Surroundings, clause: Clause): boolean {
  const { phrases, adverbs } = around.words.calls;
  const { tokens } = around.text;
  for (let i = clause.first; i < clause.last; i++) {
    if (adverbs.has(tokens[i].lower)) return true;
    if (i + 1 < clause.last && pairIn(phrases, tokens[i].lower, tokens[i + 1].lower)) return true;
  }
  return false;
}
