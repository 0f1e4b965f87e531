// Tells by the words beside a verb of meeting whether it has that sense there.
import type { MeetingVerb } from '../../language/meeting.ts';
import { VerbForm, verbForm } from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import type { Clause } from '../text/clauses.ts';
import { formIn } from './clause-words.ts';
import { isPersonal } from './sides.ts';
import type { Surroundings } from './surroundings.ts';

/** Whether the words beside the verb give it this sense. */
export const standsIn = (around: Surroundings, clause: Clause, { reflexive, needs, through }: MeetingVerb): boolean =>
  (!(needs && through) || metThrough(around, clause, through).length > 0) &&
  (!reflexive || formIn(around, clause, new Set([around.words.reflexive]))) &&
  (!needs || formIn(around, clause, needs));

/** Whether the clause says that several do it to each other. */
export function hasReciprocal(around: Surroundings, { first, last }: Clause): boolean {
  const { reciprocals } = around.words;
  const { tokens } = around.text;
  for (let i = first; i < last; i++)
    if (reciprocals.has(tokens[i].lower) || reciprocals.has(`${tokens[i].lower} ${tokens[i + 1]?.lower}`)) return true;
  return false;
}

/** Those behind the preposition through which the verb meets (`called on X and Y`). */
export function metThrough(around: Surroundings, clause: Clause, preposition: string): Mention[] {
  const { coordinators } = around.text.language.syntax;
  const met: Mention[] = [];
  for (const mention of around.mentionsOf(clause)) {
    if (mention.within >= 0 || !isPersonal(around, mention)) continue;
    const before = around.token(mention.phraseFirst - 1)?.lower ?? '';
    const listed = met.at(-1)?.phraseLast === mention.phraseFirst - 1 && (before === ',' || coordinators.has(before));
    if (before === preposition || listed) met.push(mention);
  }
  return met;
}

/** Whether behind the object of the verb stands no more than a time, a place or how it was done. */
export function isPlain(around: Surroundings, clause: Clause): boolean {
  const object = around
    .mentionsOf(clause)
    .find((m) => m.within < 0 && m.phraseFirst > clause.predicate && m.kind !== 'adjective');
  if (!object || around.isPreposition(object.phraseFirst - 1)) return false;
  const next = around.token(object.phraseLast);
  const { infinitiveMark } = around.text.language.syntax.order ?? {};
  if (next?.lower === infinitiveMark && isInfinitive(around, object.phraseLast + 1)) return false;
  return (
    object.phraseLast >= clause.last ||
    !next ||
    next.kind === 'mark' ||
    around.isPreposition(object.phraseLast) ||
    around.timeAt[object.phraseLast] >= 0
  );
}

/** Whether the word at `index` is taken as an infinitive. */
const isInfinitive = (around: Surroundings, index: number): boolean =>
  around.token(index)?.analyses.some(({ tag }) => verbForm(tag) === VerbForm.infinitive) === true;
