// Subjects joined before their verb where word order tells them: `the EU and Britain`, `ministers from Peru and Chile`, `Chinese and US envoys`.
import { GrammaticalNumber, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import type { Clause } from '../text/clauses.ts';
import type { Stage } from './stage.ts';

/** Longest stretch of words between two that are joined. */
const LONGEST = 7;

/** How two mentions hang together: joined (`and`, a comma), one telling whose the other is (`of`, `from`), or not at all. */
type Link = 'joined' | 'listed' | 'owned' | undefined;

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set([PartOfSpeech.noun, PartOfSpeech.adjective, PartOfSpeech.pronoun]);

/** The link that the words from `from` to `to` make. */
function linkOf({ text }: Stage, from: number, to: number): Link {
  const { tokens, language } = text;
  const { coordinators, order } = language.syntax;
  if (to <= from || to - from > LONGEST) return undefined;
  let link: Link;
  for (let at = from; at < to; at++) {
    const { lower, kind, analyses } = tokens[at];
    if (coordinators.has(lower)) link = 'joined';
    else if (lower === ',') link ??= 'listed';
    else if (order?.prepositions.has(lower) || order?.ownerMarks.has(lower)) link ??= 'owned';
    else if (kind === 'mark') return undefined;
    else if (kind === 'word' && !order?.determiners.has(lower))
      if (!analyses.some(({ tag }) => NOMINAL.has(partOfSpeech(tag)))) return undefined;
  }
  return link;
}

/**
 * Mentions before those of `subject` that are joined to them, and those joined behind them before the verb, with those
 * whose they are. Only a verb that may be plural has such, and only where a word joins two of them.
 */
export function joinedSubjects(stage: Stage, clause: Clause, subject: readonly Mention[]): Mention[] {
  const { first, verb, agreement } = clause;
  if (!stage.text.cases || (agreement & GrammaticalNumber.plural) === 0) return [];
  if (subject[0].phraseFirst > verb) return [];
  const found: Mention[] = [];
  const inside = stage.mentionsBetween(first, verb, true).filter((mention) => !subject.includes(mention));
  let joined = false;
  let from = subject[0].phraseFirst;
  for (const mention of inside.filter(({ last }) => last <= from).reverse()) {
    const link = linkOf(stage, mention.last, from);
    // A comma alone does not join the last two.
    if (link === undefined || (link === 'listed' && found.length === 0 && subject.length === 1)) break;
    joined ||= link === 'joined';
    if (link !== 'owned') found.push(mention);
    from = mention.phraseFirst;
  }
  let to = subject.at(-1)!.phraseLast;
  for (const mention of inside) {
    if (mention.first < to) continue;
    const link = linkOf(stage, to, mention.phraseFirst);
    if (link === undefined) break;
    joined ||= link === 'joined';
    found.push(mention);
    to = mention.phraseLast;
  }
  return joined ? found : [];
}
