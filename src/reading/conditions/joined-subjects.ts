// Subjects joined before their verb where word order tells them: `the EU and Britain`, `leaders of Peru and Chile`, `Chinese and US envoys`.
import { GrammaticalNumber, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import type { Clause } from '../text/clauses.ts';
import type { Stage } from './stage.ts';

/** Words between two that are joined: the joiner with articles, or what says where the first of them is (`the army in the east and …`). */
const JOINER = 3;
const SETTING = 7;

/** Whether the words from `from` to `to` only join what stands on both sides; a first setting may stand before the joiner. */
function joins({ text }: Stage, from: number, to: number): boolean {
  const { tokens, language } = text;
  const { coordinators, order } = language.syntax;
  let at = to - 1;
  while (at >= from && order?.determiners.has(tokens[at].lower)) at--;
  if (at < from) return false;
  if (tokens[at].lower === ',') return at === from;
  if (!coordinators.has(tokens[at].lower)) return false;
  if (at - from < JOINER - 1 && tokens.slice(from, at).every(({ lower }) => lower === ',')) return true;
  const setting = tokens[from].analyses.some(({ tag }) => partOfSpeech(tag) === PartOfSpeech.preposition);
  return setting && at - from < SETTING && tokens.slice(from, at).every(({ kind }) => kind === 'word');
}

/**
 * Mentions before those of `subject` that are joined to them, and those joined behind them before the verb. Only a verb
 * that may be plural has such.
 */
export function joinedSubjects(stage: Stage, clause: Clause, subject: readonly Mention[]): Mention[] {
  const { first, verb, agreement } = clause;
  if (!stage.text.cases || (agreement & GrammaticalNumber.plural) === 0) return [];
  if (subject[0].phraseFirst > verb) return [];
  const found: Mention[] = [];
  const before = stage.mentionsBetween(first, verb, true).filter((mention) => !subject.includes(mention));
  let from = subject[0].phraseFirst;
  for (const mention of before.filter(({ last }) => last <= from).reverse()) {
    if (!joins(stage, mention.last, from)) break;
    found.push(mention);
    from = mention.phraseFirst;
  }
  let to = subject.at(-1)!.phraseLast;
  for (const mention of before) {
    if (mention.first < to) continue;
    if (!joins(stage, to, mention.phraseFirst)) break;
    found.push(mention);
    to = mention.phraseLast;
  }
  return found;
}
