// The terms by which words are found: their lemmas, without case and diacritics, and the words as they stand.
import { languageCodes, languageOf } from '../../language/index.ts';
import { plainLetters } from '../../record/actors/plain-letters.ts';

/** A word of a text. Offsets are UTF-16 units. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Latin letters and digits. */
  readonly terms: readonly string[];
}

/** What a word of a query is found by: any of these terms, or of these beginnings of terms. */
export interface SoughtWord {
  readonly terms: readonly string[];
  readonly beginnings: readonly string[];
}

/** Further words of a query are left out: who asks for more has pasted a text. */
const MOST_WORDS = 32;
/** Letters at the end of an unknown word that inflection may change, and those that have to stay before them. */
const ENDING = 2;
const STEM = 4;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in the language with this BCP 47 tag. */
export function wordsIn(text: string, language: string): Word[] {
  const seen = new Map<string, readonly string[]>();
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    let terms = seen.get(word);
    if (!terms) {
      terms = termsOf(word, lemmasOf(word, language));
      seen.set(word, terms);
    }
    return { start: index, end: index + word.length, terms };
  });
}

/** The words that someone seeks, in whichever language; none where there are no letters or digits. */
export function soughtWords(query: string): SoughtWord[] {
  const words = [...new Set([...query.matchAll(WORD)].map(([word]) => word.toLowerCase()))].slice(0, MOST_WORDS);
  return words
    .map((word): SoughtWord => {
      const lemmas = languageCodes.flatMap((code) => lemmasOf(word, code));
      const terms = termsOf(word, lemmas);
      return { terms, beginnings: lemmas.length > 0 ? [] : terms.map(beginningOf) };
    })
    .filter(({ terms }) => terms.length > 0);
}

/** Whether the word is one of those that are sought. */
export const isSought = ({ terms }: Word, { terms: sought, beginnings }: SoughtWord): boolean =>
  terms.some((term) => sought.includes(term) || beginnings.some((beginning) => term.startsWith(beginning)));

const beginningOf = (term: string): string => term.slice(0, Math.max(STEM, term.length - ENDING));

/** A lexicon may guess at a word in lower case; one with a capital it knows or not. */
function lemmasOf(word: string, language: string): string[] {
  const morphology = languageOf(language)?.morphology;
  if (!morphology) return [];
  const lower = word.toLowerCase();
  const known = morphology.analyse(`${lower[0].toUpperCase()}${lower.slice(1)}`);
  return known.length > 0 ? [...known, ...morphology.analyse(lower)].map(({ lemma }) => lemma) : [];
}

const termsOf = (word: string, lemmas: readonly string[]): string[] => [
  ...new Set([word, ...lemmas].flatMap((form) => plainLetters(form).split(' ')).filter(Boolean)),
];
