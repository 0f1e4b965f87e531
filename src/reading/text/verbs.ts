// Tells which words are verbs that head a clause, and which only look like one.
import {
  ANY_CASE,
  ANY_GENDER,
  ANY_NUMBER,
  ANY_PERSON,
  type Analysis,
  PartOfSpeech,
  partOfSpeech,
  VerbForm,
  verbForm,
} from '../../language/morphology.ts';
import type { Syntax } from '../../language/syntax.ts';
import type { Token } from './tokens.ts';

/** Person, number and gender. */
export const AGREEMENT = ANY_PERSON | ANY_NUMBER | ANY_GENDER;
const isFiniteForm = (form: VerbForm): boolean =>
  form === VerbForm.present ||
  form === VerbForm.past ||
  form === VerbForm.impersonal ||
  form === VerbForm.imperative ||
  form === VerbForm.conditional;
export const isAdverbial = (form: VerbForm): boolean =>
  form === VerbForm.presentAdverbial || form === VerbForm.pastAdverbial;

/** A verb that heads a clause. It is sure where its form can be nothing else. */
export interface HeadVerb {
  readonly analysis: Analysis;
  readonly sure: boolean;
}

/** Whether it is an adverbial participle, which heads a clause beside another. */
export const isAdverbialHead = ({ analysis }: HeadVerb): boolean => isAdverbial(verbForm(analysis.tag));

/**
 * The analysis by which `token` heads a clause, or undefined. A form that could also be a noun or adjective counts as
 * a verb unless a preposition stands before it or it is written with a capital inside a sentence.
 */
export function headVerb(
  tokens: readonly Token[],
  index: number,
  firstOfSentence: number,
  syntax: Syntax,
): HeadVerb | undefined {
  const token = tokens[index];
  if (token.kind !== 'word' || syntax.order?.determiners.has(token.lower)) return undefined;
  let verb: Analysis | undefined;
  let other = false;
  let adjective = 0;
  for (const analysis of token.analyses) {
    const pos = partOfSpeech(analysis.tag);
    const form = verbForm(analysis.tag);
    if (pos === PartOfSpeech.verb && (isFiniteForm(form) || isAdverbial(form))) {
      // Imperatives collide with too many nouns to be trusted where another finite reading exists.
      const better =
        verb === undefined ||
        verbForm(verb.tag) === VerbForm.imperative ||
        (syntax.modals.has(analysis.lemma) && !syntax.modals.has(verb.lemma));
      if (better) verb = analysis;
    } else if (pos !== PartOfSpeech.verb) {
      other = true;
      if (pos === PartOfSpeech.adjective) adjective |= analysis.tag & (AGREEMENT | ANY_CASE);
    }
  }
  if (!verb) return undefined;
  if (!other) return { analysis: verb, sure: true };
  const next = tokens[index + 1];
  const describes =
    adjective !== 0 &&
    next?.analyses.some(
      (a) =>
        partOfSpeech(a.tag) === PartOfSpeech.noun &&
        (a.tag & adjective & ANY_CASE) !== 0 &&
        (a.tag & adjective & ANY_GENDER) !== 0 &&
        (a.tag & adjective & ANY_NUMBER) !== 0,
    );
  if (describes) return undefined;
  if (token.capital && index > firstOfSentence && !/^[„“"«(–—-]$/.test(tokens[index - 1].text)) return undefined;
  const before = tokens[index - 1];
  if (before && index > firstOfSentence) {
    if (before.analyses.some((analysis) => partOfSpeech(analysis.tag) === PartOfSpeech.preposition)) return undefined;
    const reflexive = before.lower === 'się' || tokens[index + 1]?.lower === 'się' || before.lower === 'nie';
    if (reflexive) return { analysis: verb, sure: true };
  }
  const form = verbForm(verb.tag);
  return form === VerbForm.imperative ? undefined : { analysis: verb, sure: false };
}

/** The infinitive a token can be, or undefined. */
export function infinitive(token: Token): Analysis | undefined {
  return token.analyses.find(
    (a) => partOfSpeech(a.tag) === PartOfSpeech.verb && verbForm(a.tag) === VerbForm.infinitive,
  );
}
