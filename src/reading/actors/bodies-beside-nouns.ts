// Finds bodies that no table knows by the common noun beside their name, where the place of words tells so: `the Kallo party`.
import { PROPER } from '../../language/morphology.ts';
import type { BodyNameClass } from '../../language/world.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import { roleNounAt } from './role-nouns.ts';
import type { WorldSpan } from './world-spans.ts';

/** The words of a name. Token indices; `last` exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** How many words a name beside a common noun has at most. */
const LONGEST_BESIDE = 3;

/** Whether the word at `index` may stand in the name of a body that no table knows. */
function isUnknownName(text: AnalysedText, worldAt: ReadonlyMap<number, WorldSpan>, index: number): boolean {
  const token = text.tokens[index];
  if (token?.kind !== 'word' || !token.capital || worldAt.has(index) || roleNounAt(text, index)) return false;
  const { names } = text.language;
  return (
    !names.never.has(token.lower) &&
    !names.honorifics.has(token.lower) &&
    !names.isGiven(token.text) &&
    names.known(token.text, undefined) === undefined
  );
}

/** The name of a body right before or behind the common noun at `index` that tells what it is of: `the Kallo party`, `the airline Nordvind`. */
export function besideNoun(
  text: AnalysedText,
  worldAt: ReadonlyMap<number, WorldSpan>,
  index: number,
): { stretch: Stretch; body: BodyNameClass } | undefined {
  const { tokens, sentenceOf, language } = text;
  const { bodyNames, bodies } = language.world;
  const token = tokens[index];
  const named = token.analyses.map((a) => bodyNames.nouns.get(a.lemma)).find((one) => one !== undefined);
  const common = token.analyses.map((a) => bodies.get(a.lemma)).find((one) => one === 'company' || one === 'union');
  const body = common === 'company' ? common : named;
  if (body === undefined || body === 'none' || body === 'public') return undefined;
  const fits = (at: number): boolean => isUnknownName(text, worldAt, at) && sentenceOf[at] === sentenceOf[index];
  const proper = (at: number): boolean => tokens[at].analyses.every((a) => (a.tag & PROPER) !== 0);
  let first = index;
  while (index - first < LONGEST_BESIDE) {
    // `the Costa del Lobo gang`
    const next = first < index && language.names.particles.has(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1;
    if (!fits(next) || !proper(next)) break;
    first = next;
  }
  const { determiners, ownerMarks } = language.syntax.order!;
  const opener = tokens[first - 1];
  if (first < index && opener && (determiners.has(opener.lower) || ownerMarks.has(opener.lower)))
    return { stretch: { first, last: index }, body };
  let last = index + 1;
  while (last - index <= LONGEST_BESIDE && fits(last) && tokens[last].spaceBefore) last++;
  const whole = last > index + 1 && !tokens[last]?.capital;
  return whole ? { stretch: { first: index + 1, last }, body } : undefined;
}
