// Tells connectives that make one thing depend on another from the same words in other uses: `asked if`, `was providing`, `until dawn`.
import { PartOfSpeech, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import type { TokenRange } from '../trace.ts';
import type { CompiledConditions } from './compile-conditions.ts';
import type { Scene } from './scene.ts';
import { isAmong, longestWordRun } from './word-runs.ts';

/** Words between a word of asking and the question (`asked the minister if`). */
const ASKING_REACH = 5;

/** Words at the start of a phrase among which its head noun is looked for. */
const HEAD_REACH = 8;

/** Whether the opener at `at` opens a question after a word of asking or not knowing. */
export function isAsked(scene: Scene, words: CompiledConditions, at: number): boolean {
  const { tokens, clauses, clauseOf, language } = scene.text;
  if (!words.questionOpeners.has(tokens[at].lower)) return false;
  for (let before = at - 1; before >= Math.max(0, at - ASKING_REACH); before--) {
    const token = tokens[before];
    if (token.kind === 'mark' || language.syntax.subordinators.has(token.lower)) return false;
    if (isAmong(token, words.asking)) return true;
    if (isAmong(token, words.askingDenied)) return clauses[clauseOf[before]].negated;
  }
  return false;
}

/** Whether a preposition stands right before `at` (`by barring`), so that what follows is its gerund. */
export function isBehindPreposition({ text: { tokens } }: Scene, at: number): boolean {
  const gerund = tokens[at].analyses.some((a) => {
    const form = verbForm(a.tag);
    return form === VerbForm.activeParticiple || form === VerbForm.gerund;
  });
  return gerund && tokens[at - 1]?.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.preposition) === true;
}

/** Whether a connective that has other uses stands in such a place at `at`: behind a preposition or a copula. */
export function isOtherUse(scene: Scene, words: CompiledConditions, at: number): boolean {
  const { tokens, quotations } = scene.text;
  const opens = at > 0 && quotations.of[at - 1] !== quotations.of[at] && tokens[at - 1].kind === 'mark';
  const before = tokens[opens ? at - 2 : at - 1];
  if (!before) return false;
  const preposition = before.analyses.some((a) => partOfSpeech(a.tag) === PartOfSpeech.preposition);
  return preposition || isAmong(before, words.copula);
}

/** Whether a clause opens at `first`: a finite verb follows before a joiner, or a participle stands for one (`if approved`). */
export function opensClause(scene: Scene, { first, last }: TokenRange): boolean {
  const { clauses, clauseOf, tokens, language } = scene.text;
  for (let at = first; at < last && !language.syntax.coordinators.has(tokens[at].lower); at++) {
    const clause = clauses[clauseOf[at]];
    if (clause.verb === at && clause.sure) return true;
    if (isFiniteVerb(scene, at)) return true;
  }
  return tokens[first].analyses.some((a) => verbForm(a.tag) === VerbForm.passiveParticiple);
}

/** Whether the token at `at` can be nothing but a finite verb. */
export function isFiniteVerb(scene: Scene, at: number): boolean {
  const { analyses } = scene.text.tokens[at];
  const isVerb = analyses.every(({ tag }) => verbForm(tag) === VerbForm.present || verbForm(tag) === VerbForm.past);
  return analyses.length > 0 && isVerb;
}

/** Whether a clause between `first` and `last` is negated, by its verb or by a word such as `nothing`. */
export function isDenied(scene: Scene, words: CompiledConditions, { first, last }: TokenRange): boolean {
  const { clauses, clauseOf, tokens } = scene.text;
  for (let index = clauseOf[first]; index <= clauseOf[last - 1]; index++) if (clauses[index].negated) return true;
  for (let at = first; at < last; at++) if (words.nothing.has(tokens[at].lower)) return true;
  return false;
}

/** Whether a phrase names what a side may do or grant: by its noun, or by a gerund. Where the language lists no such nouns, any phrase does. */
export function isDeed(scene: Scene, words: CompiledConditions, { first, last }: TokenRange): boolean {
  if (words.deeds.size === 0) return true;
  const { tokens } = scene.text;
  const gerund = tokens[first].analyses.some((a) => {
    const form = verbForm(a.tag);
    return form === VerbForm.activeParticiple || form === VerbForm.gerund;
  });
  if (gerund) return true;
  for (let at = first; at < Math.min(last, first + HEAD_REACH) && tokens[at].kind !== 'mark'; at++)
    if (isAmong(tokens[at], words.deeds)) return true;
  return false;
}

/** Whether a half is told as having been. A present perfect has not (`once they have left`), nor what a relative clause recalls. */
export function hasBeen(scene: Scene, { first, last }: TokenRange): boolean {
  const { clauses, clauseOf, tokens, language } = scene.text;
  for (let index = clauseOf[first]; index <= clauseOf[last - 1]; index++) {
    const { tense, kind, verb } = clauses[index];
    if (tense !== 'past' || verb < first || verb >= last || (language.syntax.order && kind === 'relative')) continue;
    if (!language.syntax.order || tokens[verb].analyses.some((a) => verbForm(a.tag) === VerbForm.past)) return true;
  }
  return false;
}

/** Whether a clause of a half is conditional: what goes with it may be told in the past and still be to come (`would sign once X was done`); in a language of word order a modal does the same. */
export function isConditional(scene: Scene, { first, last }: TokenRange): boolean {
  const { clauses, clauseOf, language } = scene.text;
  for (let index = clauseOf[first]; index <= clauseOf[last - 1]; index++)
    if (clauses[index].tense === 'conditional' || (language.syntax.order && clauses[index].modal)) return true;
  return false;
}

/** Whether a half says that something was ready, due or up to someone to be done: `was for Oslo to decide`. */
export function isProspective(scene: Scene, { first, last }: TokenRange): boolean {
  const { clauses, clauseOf, tokens, language } = scene.text;
  const { order } = language.syntax;
  const { verb } = clauses[clauseOf[first]];
  if (!order || verb < first || verb >= last) return false;
  if (!tokens[verb].analyses.some(({ lemma }) => order.auxiliaries.get(lemma) === 'be')) return false;
  const next = tokens[verb + 1]?.lower ?? '';
  if (!order.prospective.has(next) && !order.prepositions.has(next)) return false;
  for (let at = verb + 1; at < last; at++) if (tokens[at].lower === order.infinitiveMark) return true;
  return false;
}

/** Whether the clause that ends before `at` holds a word such as `only` beside its verb. */
export function isStrict(scene: Scene, words: CompiledConditions, at: number): boolean {
  const { clauses, clauseOf, tokens } = scene.text;
  if (at === 0) return false;
  const { verb, predicate, first } = clauses[clauseOf[at - 1]];
  if (verb < 0) return false;
  for (let near = Math.max(first, verb - 1); near <= predicate + 1 && near < at - 1; near++)
    if (words.strictly.has(tokens[near].lower)) return true;
  return false;
}

/** Whether the connective's phrase at `at` is one that makes no condition (`of anonymity`). */
export function isFalsePhrase(scene: Scene, words: CompiledConditions, at: number): boolean {
  return longestWordRun(scene.text.tokens, at, words.falsePhrases) !== undefined;
}

/** Whether a condition is told in the present or future: then what depends on it is still to come, whatever its verb (`agreed to leave once they are paid`). */
export function isToCome(scene: Scene, { first, last }: TokenRange): boolean {
  const { clauses, clauseOf } = scene.text;
  const { tense, verb } = clauses[clauseOf[first]];
  return (
    verb >= first && verb < last && !hasBeen(scene, { first, last }) && (tense === 'present' || tense === 'future')
  );
}
