// Looks for forms among the words of a clause.
import type { Clause } from '../text/clauses.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether a word of the clause has its form in `forms`. */
export function formIn(around: Surroundings, clause: Clause, forms: ReadonlySet<string>): boolean {
  for (let i = clause.first; i < clause.last; i++) if (forms.has(around.text.tokens[i].lower)) return true;
  return false;
}
