// Finds where and whither: phrases of place, adjectives made of the names of places, and words that stand for them.
import { ANY_CASE, Case, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { Token } from '../text/tokens.ts';
import { isTown, worldPlace } from './known-places.ts';
import { type PlaceMention, placeOf } from './place-names.ts';
import { placeBehind } from './place-phrases.ts';
import type { Surroundings } from './surroundings.ts';

/** Words between a town and the noun of meeting that it qualifies. */
const LONGEST_QUALIFIERS = 3;

const isAdjective = (token: Token): boolean =>
  token.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.adjective);

/** A town named alone in a sentence without a verb (`W poniedziałek Londyn.`). */
function placeAlone(around: Surroundings, index: number): PlaceMention | undefined {
  const clause = around.text.clauses[around.text.clauseOf[index]];
  if (!around.text.tokens[index].capital || clause.verb >= 0 || clause.last - clause.first > 10) return undefined;
  if (around.timesOf(clause).length === 0) return undefined;
  const known = worldPlace(around.text, index, Case.nominative);
  return known && isTown(known.entry) ? placeOf(around, index, known, 'at') : undefined;
}

/** A town whose name qualifies a noun of meeting (`the Geneva talks`), where nouns qualify nouns. */
function placeOfMeeting(around: Surroundings, index: number): PlaceMention | undefined {
  if (!around.text.language.syntax.order || around.isPreposition(index - 1)) return undefined;
  const known = worldPlace(around.text, index, ANY_CASE);
  if (!known || !isTown(known.entry) || around.text.tokens[known.last - 1].lower.includes('-')) return undefined;
  for (let i = known.last; i < known.last + LONGEST_QUALIFIERS; i++) {
    if (around.among(i, around.words.nouns) && around.isNoun(i)) return placeOf(around, index, known, 'at');
    if (!around.isNoun(i) && !around.isAdjective(i)) return undefined;
  }
  return undefined;
}

/** The place that a word at `index` can point back to: the last one named, a town rather than a state of the same sentence. */
function placeBefore(around: Surroundings, found: readonly PlaceMention[], index: number): PlaceMention | undefined {
  const last = found.at(-1);
  const other = found.at(-2);
  const { sentenceOf } = around.text;
  const beside = last && other && last.grain === 'state' && sentenceOf[other.first] === sentenceOf[last.first];
  return beside && other.grain === 'city' && sentenceOf[last.first] < sentenceOf[index] ? other : last;
}

/** All places of the text in its order. `tam` and `w tym mieście` stand for the place named last before them. */
export function findPlaces(around: Surroundings): PlaceMention[] {
  const { tokens } = around.text;
  const { words } = around;
  const found: PlaceMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.kind !== 'word') continue;
    const uses = words.placePrepositions.get(token.lower);
    const place = uses ? placeBehind(around, i, uses, found) : placeOfMeeting(around, i);
    if (place) {
      found.push(place);
      i = place.last - 1;
      continue;
    }
    const alone = placeAlone(around, i);
    if (alone) {
      found.push(alone);
      i = alone.last - 1;
      continue;
    }
    const adjective = isAdjective(token) ? token.analyses.find((a) => words.placeAdjectives.has(a.lemma)) : undefined;
    if (adjective && around.actors.mentionAt[i] < 0) {
      const name = words.placeAdjectives.get(adjective.lemma)!;
      found.push({ first: i, last: i + 1, name, country: null, grain: 'city', relation: 'at' });
      continue;
    }
    const before = placeBefore(around, found, i);
    if (!before) continue;
    const same =
      around.among(i, words.placeNouns) &&
      (around.isPreposition(i - 1) || around.isPreposition(i - 2) || around.isPreposition(i - 3));
    if (words.there.has(token.lower) || (same && before))
      found.push({ ...before, first: i, last: i + 1, relation: 'at', referent: before.referent ?? before.first });
  }
  return found;
}

/** The finest of several places, the first of equals. */
export function bestPlace(places: readonly PlaceMention[]): PlaceMention | null {
  const fineness = { city: 0, region: 1, state: 2 };
  let best: PlaceMention | null = null;
  for (const place of places) if (!best || fineness[place.grain] < fineness[best.grain]) best = place;
  return best;
}

/** The town that people come to, as the place where they then are (`ściągnął obu do Brukseli`). */
export function goalOf(places: readonly PlaceMention[]): PlaceMention | undefined {
  const goal = places.find((place) => place.relation === 'to' && place.grain !== 'state');
  return goal && { ...goal, relation: 'at' };
}
