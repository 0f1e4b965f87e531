// Whether what a clause tells is over a telephone or a screen.
import { pairIn } from '../../language/word-pairs.ts';
import type { Clause } from '../text/clauses.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether the clause says so (`przez telefon`, `na łączach`, `telefonicznie`). */
export function overTheLine(around: Surroundings, clause: Clause): boolean {
  const { phrases, adverbs } = around.words.calls;
  const { tokens, language } = around.text;
  const determiners = language.syntax.order?.determiners;
  for (let i = clause.first; i < clause.last; i++) {
    if (adverbs.has(tokens[i].lower)) return true;
    const next = i + 1 + (determiners?.has(tokens[i + 1]?.lower ?? '') ? 1 : 0);
    if (next < clause.last && pairIn(phrases, tokens[i].lower, tokens[next].lower)) return true;
  }
  return false;
}
