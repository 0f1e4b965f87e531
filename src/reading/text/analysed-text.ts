// A report's text with everything the layers above stand on: tokens, paragraphs, sentences, quotations, clauses.
import type { Language } from '../../language/language.ts';
import { PartOfSpeech, Person, partOfSpeech, VerbForm, verbForm } from '../../language/morphology.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { type Paragraph, splitParagraphs } from './paragraphs.ts';
import { findQuotations, type Quotations } from './quotations.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';
import { placeWords } from './word-order/place-words.ts';
import { narrowCases, positionalCases } from './word-order/positional-cases.ts';

export interface AnalysedText {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotations: Quotations;
  readonly clauses: readonly Clause[];
  /** Index of the sentence and of the clause of each token. */
  readonly sentenceOf: Int32Array;
  readonly clauseOf: Int32Array;
  /** Case bits by token that its place gives it, in a language whose word order tells case; 0 outside noun phrases. */
  readonly cases?: Uint8Array;
  /** Class of each token by its place (indices into `WORD_CLASSES`), in such a language. */
  readonly classes?: Uint8Array;
}

/** Words within which a verb of saying stands behind a dash, and within which one stands behind its subject at the head of a sentence. */
const CUE_REACH = 4;
const SUBJECT_REACH = 6;

/** Whether a verb of saying stands within the first words from `index`, before any other mark, or any verb right at it (`– śmieje się Nowak`). */
function startsCue(tokens: readonly Token[], index: number, language: Language): boolean {
  const first = tokens[index];
  const verbFirst =
    first?.kind === 'word' && first.analyses.length > 0 && first.analyses.every((a) => isToldVerb(a.tag));
  if (verbFirst && !language.syntax.futureAuxiliaries.has(first.lower)) return true;
  for (let i = index; i < Math.min(index + CUE_REACH, tokens.length); i++) {
    if (tokens[i].kind === 'mark') return false;
    const says = tokens[i].analyses.some(
      (a) =>
        partOfSpeech(a.tag) === PartOfSpeech.verb &&
        verbForm(a.tag) !== VerbForm.infinitive &&
        language.saying.verbs.has(a.lemma),
    );
    if (says || language.saying.nouns.has(tokens[i].lower)) return true;
  }
  return false;
}

/** Whether somebody says something in the first words from `index` on (`Wiceminister Jan Nowak ogłosił …`). */
function tellsWhoSays(tokens: readonly Token[], index: number, language: Language): boolean {
  for (let i = index; i < Math.min(index + SUBJECT_REACH, tokens.length) && tokens[i].kind !== 'mark'; i++) {
    const says = tokens[i].analyses.some((a) => isToldVerb(a.tag) && language.saying.verbs.get(a.lemma) === 'say');
    if (says) return true;
  }
  return false;
}

/** A verb in the third person, past or present. */
function isToldVerb(tag: number): boolean {
  const form = verbForm(tag);
  const told = form === VerbForm.past || form === VerbForm.present;
  return partOfSpeech(tag) === PartOfSpeech.verb && told && (tag & (Person.first | Person.second)) === 0;
}

function owners(count: number, ranges: readonly { index: number; first: number; last: number }[]): Int32Array {
  const of = new Int32Array(count);
  for (const range of ranges) of.fill(range.index, range.first, range.last);
  return of;
}

/** Analyses `text` from `start` to `end` (UTF-16 offsets). `masked` is `text` with markup blanked to spaces of equal length. */
export function analyseText(
  text: string,
  language: Language,
  body: { start: number; end: number; masked?: string },
): AnalysedText {
  const { syntax, orthography, morphology } = language;
  const words = tokenise(body.masked ?? text, morphology, body.start, body.end, orthography);
  const paragraphs = splitParagraphs(text, words, orthography);
  const quotations = findQuotations(words, paragraphs, {
    isCue: (index) => startsCue(words, index, language),
    says: (index) => tellsWhoSays(words, index, language),
  });
  const sentences = splitSentences(words, paragraphs, quotations, orthography);
  const placed = syntax.order && placeWords(words, sentences, quotations, language, syntax.order);
  const clauses = splitClauses(placed?.tokens ?? words, sentences, quotations, language, placed);
  const cases = syntax.order && placed && positionalCases(placed.tokens, placed.classes, clauses, syntax.order);
  const tokens = placed && cases ? narrowCases(placed.tokens, cases) : words;
  return {
    text,
    language,
    tokens,
    paragraphs,
    sentences,
    quotations,
    clauses,
    sentenceOf: owners(tokens.length, sentences),
    clauseOf: owners(tokens.length, clauses),
    ...(placed && cases && { cases, classes: placed.classes }),
  };
}
