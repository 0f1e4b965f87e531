// Who does what a clause says: its subject, by case and agreement.
import { ANY_GENDER, ANY_NUMBER, Case, Gender, GrammaticalNumber, Person } from '../../language/morphology.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import type { Clause } from '../text/clauses.ts';
import type { Actors, Mention } from './mention.ts';

const MASCULINE = Gender.personal | Gender.masculine;

/** Whether a nominative phrase with bits `tag` can be the subject of a verb with bits `agreement`. */
function agrees(tag: number, agreement: number): boolean {
  if ((tag & Case.nominative) === 0) return false;
  const number = tag & agreement & ANY_NUMBER;
  if ((agreement & ANY_NUMBER) !== 0 && (tag & ANY_NUMBER) !== 0 && number === 0) return false;
  const wanted = agreement & ANY_GENDER;
  const had = tag & ANY_GENDER;
  if (wanted === 0 || had === 0) return true;
  const widened = had & MASCULINE ? had | MASCULINE : had;
  return (widened & wanted) !== 0;
}

/** Mentions that lie wholly within the tokens `from`..`to` (exclusive), in the order of the text. */
export function mentionsIn(actors: Actors, from: number, to: number): Mention[] {
  const all = actors.mentions;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle].first < from) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < all.length && all[i].first < to; i++) if (all[i].last <= to) found.push(all[i]);
  return found;
}

/** Words that only join or separate the members of an enumeration. */
function joins(text: AnalysedText, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 3) return false;
  let joined = false;
  for (let i = from; i < to; i++) {
    const lower = text.tokens[i].lower;
    if (lower === ',' || text.language.syntax.coordinators.has(lower)) joined = true;
    else if (!text.tokens[i].analyses.length || text.tokens[i].kind === 'mark') return false;
  }
  return joined;
}

/**
 * Mentions that are the subject of `clause`: the nominative phrase that agrees with its verb, with all that is joined
 * to it (`Witkoff i Kushner`). Empty where the verb stands alone (`dodał`) or has no subject (`podano`). The phrase
 * right after or before the verb is preferred to one further off.
 */
export function subjectOf(
  text: AnalysedText,
  actors: Actors,
  clause: Clause,
  from = clause.first,
  to = clause.last,
): Mention[] {
  if (clause.verb < 0 || clause.impersonal) return [];
  if ((clause.agreement & (Person.first | Person.second)) !== 0 && (clause.agreement & Person.third) === 0) return [];
  const outer = mentionsIn(actors, from, to).filter((m) => m.within < 0 && m.kind !== 'adjective');
  const plural =
    (clause.agreement & GrammaticalNumber.plural) !== 0 && (clause.agreement & GrammaticalNumber.singular) === 0;
  let best: Mention[] = [];
  let bestDistance = Number.POSITIVE_INFINITY;
  outer.forEach((mention, position) => {
    const group = [mention];
    for (let next = position + 1; next < outer.length; next++) {
      const last = group.at(-1)!;
      if ((outer[next].tag & Case.nominative) === 0 || !joins(text, last.phraseLast, outer[next].phraseFirst)) break;
      group.push(outer[next]);
    }
    const several = group.length > 1;
    const fits = several && plural ? (mention.tag & Case.nominative) !== 0 : agrees(mention.tag, clause.agreement);
    if (!fits) return;
    const distance =
      mention.phraseFirst > clause.verb ? mention.phraseFirst - clause.verb : clause.verb - mention.phraseLast + 1;
    if (distance < bestDistance) {
      best = several && (plural || mention.phraseFirst > clause.verb) ? group : [mention];
      bestDistance = distance;
    }
  });
  return best;
}
