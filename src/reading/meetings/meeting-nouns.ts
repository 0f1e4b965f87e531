// Finds the nouns that name encounters, with the bounds of their phrases.
import type { MeetingNoun } from '../../language/meeting.ts';
import { ANY_GENDER, Case, GrammaticalNumber, PartOfSpeech, partOfSpeech } from '../../language/morphology.ts';
import type { Clause } from '../text/clauses.ts';
import { phraseEnd, phraseStart } from './scope.ts';
import type { Surroundings } from './surroundings.ts';

/** A meeting noun with the bounds of its phrase. */
export interface Anchor {
  readonly index: number;
  readonly noun: MeetingNoun;
  readonly first: number;
  readonly last: number;
  /** Preposition before the phrase, lower-cased, or empty. */
  readonly preposition: string;
}

/** Whether the word was taken for an adjective by its place, but no noun stands behind it (`held a call on Monday`). */
function endsPhrase(around: Surroundings, index: number): boolean {
  if (!around.text.language.syntax.order || !around.isAdjective(index)) return false;
  return !around.isNoun(index + 1) && !around.isAdjective(index + 1);
}

/** The meeting noun that the token at `index` is, if it is one. */
export function meetingNounAt(around: Surroundings, index: number): MeetingNoun | undefined {
  const { analyses, kind } = around.text.tokens[index];
  if (kind !== 'word') return undefined;
  for (const analysis of analyses) {
    const noun = around.words.nouns.get(analysis.lemma);
    if (!noun || !(partOfSpeech(analysis.tag) === PartOfSpeech.noun || endsPhrase(around, index))) continue;
    if (noun.plural && (analysis.tag & GrammaticalNumber.plural) === 0) continue;
    return noun;
  }
  return undefined;
}

/** The noun that an ordinal without one stands for (`druga runda przyniosła to co pierwsza`). */
function understoodNoun(
  around: Surroundings,
  clause: Clause,
  anchors: readonly Anchor[],
  index: number,
): MeetingNoun | undefined {
  const { tokens } = around.text;
  const { ordinals, later, earlier } = around.words;
  const pointing =
    around.among(index, ordinals) ||
    (around.isAdjective(index) && (around.among(index, later) || around.among(index, earlier)));
  // `pierwsze od lutego` only tells more of the noun before it.
  const since = around.words.sincePrepositions.has(tokens[index + 1]?.lower ?? '');
  if (!pointing || since || around.timeAt[index] >= 0) return undefined;
  const next = tokens[index + 1];
  // `Poprzednie: Genewa, Londyn` opens a list.
  if (next?.text === ':') return undefined;
  if (
    next &&
    next.kind === 'word' &&
    !around.isPreposition(index + 1) &&
    (around.isNoun(index + 1) || around.isAdjective(index + 1))
  )
    return undefined;
  const before = anchors.at(-1)?.index ?? earlierNoun(around, clause);
  if (before === undefined || before < 0) return undefined;
  const { order } = around.text.language.syntax;
  if (order && !order.determiners.has(tokens[index - 1]?.lower ?? '')) return undefined;
  const agrees =
    order !== undefined ||
    tokens[index].analyses.some((a) =>
      tokens[before].analyses.some((b) => around.words.nouns.has(b.lemma) && (a.tag & b.tag & ANY_GENDER) !== 0),
    );
  return agrees ? meetingNounAt(around, before) : undefined;
}

/** The last meeting noun before `clause` in its sentence or the one before that, or -1. */
function earlierNoun(around: Surroundings, clause: Clause): number {
  const { sentences } = around.text;
  const here = sentences[clause.sentence];
  const before = sentences[clause.sentence - 1];
  const { first } = before?.paragraph === here.paragraph ? before : here;
  for (let i = clause.first - 1; i >= Math.max(first, clause.first - 40); i--) if (meetingNounAt(around, i)) return i;
  return -1;
}

/** The preposition before the phrase that starts at `first`, also one made with a noun (`w trakcie`), or empty. */
function prepositionBefore(around: Surroundings, clause: Clause, first: number): string {
  const { tokens } = around.text;
  // `called off the talks` has its noun for its object.
  const particle = around.text.language.syntax.order?.particles.has(tokens[first - 1].lower);
  if (particle && first - 2 === clause.predicate) return '';
  if (around.isPreposition(first - 1)) return tokens[first - 1].lower;
  const long =
    first > 1 && around.words.prepositionNouns.has(tokens[first - 1].lower) && around.isPreposition(first - 2);
  return long ? tokens[first - 2].lower : '';
}

/** Start of the phrase that measures the encounter, if one does (`a second day of talks`), else `first`. */
function overMeasure(around: Surroundings, first: number, clause: Clause): number {
  const { order } = around.text.language.syntax;
  if (!order || first - 2 < clause.first) return first;
  const owning = order.prepositions.get(around.text.tokens[first - 1].lower) === Case.genitive;
  const measure = owning && around.among(first - 2, around.words.company.measures) && around.isNoun(first - 2);
  return measure ? phraseStart(around, first - 2, clause) : first;
}

/** The meeting nouns of `clause`; one that only fills out another (`runda rozmów`) is part of it. */
export function anchorsOf(around: Surroundings, clause: Clause): Anchor[] {
  const anchors: Anchor[] = [];
  for (let i = clause.first; i < clause.last; i++) {
    const noun = meetingNounAt(around, i) ?? understoodNoun(around, clause, anchors, i);
    if (!noun) continue;
    const before = anchors.at(-1);
    const absorbed = before && i < before.last && i - before.index <= 4;
    if (absorbed) continue;
    const first = overMeasure(around, phraseStart(around, i, clause), clause);
    const preposition = first > clause.first ? prepositionBefore(around, clause, first) : '';
    const last = phraseEnd(around, i, clause, preposition !== '');
    let other = false;
    for (let j = first; j < Math.min(last, i + 2); j++) if (around.among(j, around.words.otherMeetings)) other = true;
    if (other) continue;
    anchors.push({ index: i, noun, first, last, preposition });
  }
  return anchors;
}
