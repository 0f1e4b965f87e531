// How a phrase hangs on its neighbours: behind the word that makes an owner, as an owner itself, as where a town lies, as a person's state.
import { ANY_CASE, Case, VerbForm, verbForm } from '../../language/morphology.ts';
import type { Actors, Mention } from '../actors/mention.ts';
import type { AnalysedText } from '../text/analysed-text.ts';
import { worldPlace } from './known-places.ts';

/** What is asked about the words around a phrase. */
interface Around {
  readonly text: AnalysedText;
  readonly actors: Actors;
  isNoun(index: number): boolean;
  isAdjective(index: number): boolean;
}

const REACH = 8;

/** Whether the mention only tells where the town before it lies (`Davos, Switzerland`). */
export function isStateOfTown(around: Around, { kind, phraseFirst, actor }: Mention): boolean {
  if (kind !== 'state' || around.text.tokens[phraseFirst - 1]?.text !== ',') return false;
  const { party } = around.actors.list[actor];
  for (let i = phraseFirst - 2; i >= Math.max(0, phraseFirst - 4); i--) {
    const known = worldPlace(around.text, i, ANY_CASE);
    const { kind, country, party: capitalOf } = known?.entry ?? {};
    if (known?.last === phraseFirst - 1 && (kind === 'place' || kind === 'capital'))
      return (country ?? capitalOf) === party;
  }
  return false;
}

/** Whether the word is an infinitive with its mark: what stands behind it is its object. */
export function isMarkedInfinitive(around: Around, index: number): boolean {
  const { infinitiveMark } = around.text.language.syntax.order ?? {};
  if (around.text.tokens[index - 1]?.lower !== infinitiveMark) return false;
  return around.text.tokens[index].analyses.some(({ tag }) => verbForm(tag) === VerbForm.infinitive);
}

/** Whether the word is a preposition that alone makes an owner (`of`). */
export function isOwning(around: Around, index: number): boolean {
  const { order } = around.text.language.syntax;
  return order?.prepositions.get(around.text.tokens[index].lower) === Case.genitive;
}

/** The noun that the phrase of `mention` owns from before it (`Putin's envoys`), or -1. */
export function ownedBehind(around: Around, { phraseLast, within }: Mention): number {
  const { tokens, language } = around.text;
  if (within >= 0 || !language.syntax.order?.ownerMarks.has(tokens[phraseLast]?.lower ?? '')) return -1;
  let noun = -1;
  for (let i = phraseLast + 1; i < phraseLast + REACH && i < tokens.length; i++) {
    if (around.isNoun(i) && !tokens[i].capital) noun = i;
    else if (!around.isAdjective(i) && !tokens[i].capital) break;
  }
  return noun;
}

/** The person named before the state that only tells where they are from (`Motegi of Japan and Cho of South Korea`), else the mention. */
export function bearerOf(around: Around, mention: Mention): Mention {
  const owning = mention.phraseFirst - 1;
  const before =
    mention.kind === 'state' && owning > 0 && isOwning(around, owning) ? around.actors.phraseAt[owning - 1] : -1;
  return before >= 0 && around.actors.mentions[before].kind === 'name' ? around.actors.mentions[before] : mention;
}
