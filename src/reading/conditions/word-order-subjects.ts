// What word order tells of subjects: first persons, verbs that go on with the clause before, pronouns for the speaker.

import type { Acts } from '../../language/acts.ts';
import {
  ANY_GENDER,
  ANY_NUMBER,
  Case,
  Gender,
  GrammaticalNumber,
  PartOfSpeech,
  Person,
  partOfSpeech,
} from '../../language/morphology.ts';
import type { Mention } from '../actors/mention.ts';
import type { Party } from '../reading.ts';
import type { Clause } from '../text/clauses.ts';
import type { Stage } from './stage.ts';
import { wordSet } from './word-runs.ts';

interface BothNames {
  readonly both: ReadonlySet<string>;
  readonly ofBoth: ReadonlySet<string>;
}

const namesOfBoth = new WeakMap<Acts, BothNames>();

function compiledNames({ text }: Stage): BothNames {
  const { acts } = text.language;
  const known = namesOfBoth.get(acts);
  if (known) return known;
  const made = { both: wordSet(acts.both), ofBoth: wordSet(acts.ofBoth) };
  namesOfBoth.set(acts, made);
  return made;
}

/** The verb is in the first person: by its form or, where word order tells the subject, by the pronoun before it (`we will`). */
export function isFirstPerson(stage: Stage, { agreement, first, verb }: Clause): boolean {
  const { tokens, cases } = stage.text;
  if (!cases) return (agreement & Person.first) !== 0 && (agreement & Person.third) === 0;
  for (let at = verb - 1; at >= first; at--) {
    for (const { tag } of tokens[at].analyses) {
      const part = partOfSpeech(tag);
      if (part === PartOfSpeech.pronoun && (tag & Case.nominative) !== 0) return (tag & Person.first) !== 0;
      if (part === PartOfSpeech.noun) return false;
    }
  }
  return false;
}

/** The verb stands right behind a joiner (`and gave the green light`): where word order tells the subject, it goes on with the clause before. */
export function goesOn(stage: Stage, { index, first, verb, sentence }: Clause): boolean {
  const { tokens, cases, clauses, language } = stage.text;
  if (!cases || index === 0 || clauses[index - 1].sentence !== sentence) return false;
  let at = first;
  if (language.syntax.coordinators.has(tokens[at].lower)) at++;
  else if (first === 0 || !language.syntax.coordinators.has(tokens[first - 1].lower)) return false;
  while (at < verb && tokens[at].analyses.every(({ tag }) => partOfSpeech(tag) === PartOfSpeech.adverb)) at++;
  return at === verb;
}

/** The subject is a neuter pronoun that points back (`it backs the plan`), not one that only holds the place (`it is clear`). */
export function isIt(stage: Stage, { first, verb, predicate, agreement }: Clause): boolean {
  const { tokens, cases, language } = stage.text;
  if (!cases || (agreement & GrammaticalNumber.singular) === 0 || verb <= first) return false;
  if (verb === predicate && tokens[verb].analyses.some(({ lemma }) => language.syntax.order?.auxiliaries.has(lemma)))
    return false;
  return tokens
    .slice(Math.max(first, verb - 2), verb)
    .some(({ analyses }) =>
      analyses.some(({ tag }) => partOfSpeech(tag) === PartOfSpeech.pronoun && (tag & Gender.neuter) !== 0),
    );
}

/** `They were not leaving, the islands stressed`: a pronoun in reported words before their cue is the speaker, where the number fits. */
export function speakerAsPronoun(
  stage: Stage,
  clause: Clause,
  subject: readonly Mention[],
): readonly Party[] | undefined {
  const { text, actors } = stage;
  const spoken = stage.spokenAt(clause.verb);
  if (!text.cases || !spoken || text.quotations.of[clause.verb] >= 0) return undefined;
  const joint = stage.partiesOf(spoken.speaker).length > 1;
  if (spoken.cueFirst < spoken.last && !joint) return undefined;
  const pronoun = subject.length === 1 && subject[0].kind === 'pronoun' ? subject[0].tag : pronounBefore(stage, clause);
  const speaker = actors.list[spoken.speaker];
  if (pronoun === 0 || !speaker) return undefined;
  const plural = (pronoun & ANY_NUMBER) === GrammaticalNumber.plural;
  const person = speaker.type === 'person';
  const fits = plural ? !person : person === ((pronoun & ANY_GENDER) !== Gender.neuter);
  return fits ? stage.partiesOf(spoken.speaker) : undefined;
}

/** `it backs the plan` in the reported words of a body, not a person. */
export function speakerAsIt(stage: Stage, clause: Clause): readonly Party[] | undefined {
  const spoken = stage.spokenAt(clause.verb);
  if (!spoken || stage.text.quotations.of[clause.verb] >= 0) return undefined;
  const speaker = stage.actors.list[spoken.speaker];
  if (!speaker || speaker.type === 'person') return undefined;
  return stage.partiesOf(spoken.speaker);
}

/** The subject names both sides by number alone (`the two signed`). */
export function isBoth(stage: Stage, { first, verb }: Clause): boolean {
  const { tokens, cases, language } = stage.text;
  if (!cases || verb - 2 < first) return false;
  const { both } = compiledNames(stage);
  return both.has(tokens[verb - 1].lower) && language.syntax.order?.definites.has(tokens[verb - 2].lower) === true;
}

/** Those named are of both sides (`their foreign ministers`). */
export function isOfBoth(stage: Stage, { phraseFirst }: Mention): boolean {
  const before = stage.text.tokens[phraseFirst - 1];
  return before !== undefined && compiledNames(stage).ofBoth.has(before.lower);
}

/** Bits of the pronoun that stands alone before the verb as its subject; 0 where there is none. */
export function pronounBefore(stage: Stage, { first, verb }: Clause): number {
  for (const { tag } of stage.text.tokens[Math.max(first, verb - 1)].analyses)
    if (partOfSpeech(tag) === PartOfSpeech.pronoun && (tag & Case.nominative) !== 0) return tag;
  return 0;
}

/** A word for a side that stands right before the verb is no adjective there (`the EU has agreed`). */
export function isSideAlone(stage: Stage, { first, verb }: Clause): boolean {
  const { text, actors } = stage;
  let at = verb - 1;
  while (at > first && text.tokens[at].analyses.every(({ tag }) => partOfSpeech(tag) === PartOfSpeech.adverb)) at--;
  const mention = text.cases && at >= first ? actors.mentions[actors.mentionAt[at]] : undefined;
  return mention?.kind === 'adjective' && mention.last === at + 1;
}
