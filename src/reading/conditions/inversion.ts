// Conditions and main clauses told by putting the verb before its subject: `should the talks fail`, `only if X can Y`.
import { PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { TokenRange } from '../trace.ts';
import type { CompiledConditions } from './compile-conditions.ts';
import { endOfHalf } from './halves.ts';
import type { Scene } from './scene.ts';

/** Words within which a subject behind its verb ends. */
const LONGEST_SUBJECT = 8;

/** Whether a noun phrase begins at `at`. */
function opensPhrase(scene: Scene, at: number): boolean {
  const { tokens, language } = scene.text;
  const token = tokens[at];
  if (!token || token.kind === 'mark') return false;
  if (language.syntax.order?.determiners.has(token.lower)) return true;
  const [likeliest] = token.analyses;
  if (!likeliest) return token.capital;
  const part = partOfSpeech(likeliest.tag);
  return part === PartOfSpeech.noun || part === PartOfSpeech.pronoun;
}

/** Whether the word at `at` is an auxiliary of wish or possibility. */
export function isModal(scene: Scene, at: number): boolean {
  const { tokens, language } = scene.text;
  return language.syntax.order?.auxiliaries.get(tokens[at].lower) === 'may';
}

/** Whether a condition by inversion begins at `at`: first in its sentence or clause, or behind a clause that has its verb already. */
export function startsInversion(scene: Scene, words: CompiledConditions, at: number): boolean {
  const { tokens, clauses, clauseOf, sentences, sentenceOf, language } = scene.text;
  if (!words.inverted.has(tokens[at].lower) || !opensPhrase(scene, at + 1)) return false;
  const clause = clauses[clauseOf[at]];
  const before = tokens[at - 1];
  const opens =
    at === sentences[sentenceOf[at]].first ||
    /^["„“«;:]$/.test(before.text) ||
    language.syntax.subordinators.get(before.lower) === 'that' ||
    (isModal(scene, at) && language.syntax.coordinators.has(before.lower));
  if (opens) return true;
  if (language.syntax.subordinators.has(before.lower)) return false;
  if (isModal(scene, at)) return (clause.verb >= 0 && clause.verb < at) || opensSubject(scene, at + 1);
  const be = tokens[at].analyses.some(({ lemma }) => language.syntax.order?.auxiliaries.get(lemma) === 'be');
  return be && before.kind === 'word' && holdsInfinitive(scene, at + 1);
}

/** Whether what begins at `at` can only be a subject behind the verb before it: a name, a pronoun, a determiner. */
function opensSubject({ text: { tokens, language } }: Scene, at: number): boolean {
  const { determiners, pronominal } = language.syntax.order!;
  const { capital, lower, analyses } = tokens[at];
  if (capital || (determiners.has(lower) && !pronominal.has(lower))) return true;
  return analyses[0] !== undefined && partOfSpeech(analyses[0].tag) === PartOfSpeech.pronoun && !determiners.has(lower);
}

/** Whether an infinitive with its particle stands soon behind the subject at `at`: `were Oslo to refuse`. */
function holdsInfinitive({ text: { tokens, language } }: Scene, at: number): boolean {
  for (let index = at + 1; index < at + LONGEST_SUBJECT && tokens[index]?.kind === 'word'; index++)
    if (tokens[index].lower === language.syntax.order?.infinitiveMark) return true;
  return false;
}

/**
 * Where after a condition without a comma the main clause begins with its auxiliary (`only if Russia withdraws can talks
 * begin`), or -1.
 */
export function startOfInversion(scene: Scene, begin: number, frame: TokenRange): number {
  const { tokens, clauses, clauseOf, language } = scene.text;
  const { order } = language.syntax;
  if (!order) return -1;
  const { verb, predicate } = clauses[clauseOf[begin]];
  if (verb < begin) return -1;
  const end = endOfHalf(scene, begin, frame);
  for (let at = predicate + 1; at < end; at++) {
    const token = tokens[at];
    const auxiliary = token.analyses.some(
      (a) => partOfSpeech(a.tag) === PartOfSpeech.verb && order.auxiliaries.has(a.lemma),
    );
    if (!auxiliary || tokens[at - 1].kind === 'mark' || !opensPhrase(scene, at + 1)) continue;
    // `until they leave there is nothing …`
    const [before] = tokens[at - 1].analyses;
    return at - 1 > predicate && before && partOfSpeech(before.tag) === PartOfSpeech.adverb ? at - 1 : at;
  }
  return -1;
}
