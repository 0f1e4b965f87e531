// Compiles the hunspell dictionary and the tables of irregular and function words into the bytes of a lexicon.

import { type Entry, readAffixes, readEntries } from '../../lexicon/hunspell.ts';
import { LexiconWriter } from '../../lexicon/writer.ts';
import { ANY_CASE, PartOfSpeech, PROPER, partOfSpeech, tagOf } from '../../morphology.ts';
import { Analogy } from './analogy.ts';
import { dictionaryOf, isNoun, readingsOf } from './entry-readings.ts';
import { SHARED_FORMS } from './function-words.ts';
import { readShape } from './shapes.ts';
import { closedClassReadings, openReadings, REPLACED_NOUNS } from './tables.ts';
import type { Reading } from './tags.ts';

/** Of the inflected entries, one in this many teaches the analogies. */
const LESSON_STEP = 10;

const ANY_CASE_NAME = tagOf(PartOfSpeech.noun, ANY_CASE | PROPER);

/** The bytes of the Polish lexicon, from the texts of the `.aff` and `.dic` files. */
export function compilePolishLexicon(aff: string, dic: string): Uint8Array {
  const affixes = readAffixes(aff);
  const entries = readEntries(dic);
  const dictionary = dictionaryOf(affixes, entries);
  const writer = new LexiconWriter();
  const analogy = new Analogy();
  const closed = closedClassReadings();
  const settled = new Set(closed.map(({ form }) => form).filter((form) => !SHARED_FORMS.has(form)));
  /** Words listed bare, until some reading reaches them. */
  const bare = new Set(entries.filter(({ word, flags }) => flags === '' && !settled.has(word)).map(({ word }) => word));
  /** The last form and whether the closed classes have settled it: readings of one form come together. */
  let last = { form: '', isSettled: false };
  const write = ({ form, lemma, tag }: Reading) => {
    if (form !== last.form) {
      last = { form, isSettled: settled.has(form) };
      bare.delete(form);
    }
    if (!last.isSettled) writer.add(form, lemma, tag);
  };
  const open = openReadings();
  const tabled = new Set(open.map(({ form }) => form));
  for (const { form, lemma, tag } of [...closed, ...open]) {
    writer.add(form, lemma, tag);
    bare.delete(form);
  }
  entries.forEach((entry, index) => {
    const all = readingsOf(entry, dictionary);
    const readings = replaced(entry) ? all.filter(({ form }) => !tabled.has(form)) : all;
    for (const { lemma, tag } of readings.slice(0, 1)) analogy.addLemma(lemma, partOfSpeech(tag));
    if (index % LESSON_STEP === 0) for (const reading of readings) analogy.learn(reading);
    for (const reading of readings) write(reading);
  });
  const lowerCase = (word: string) => settled.has(word) || dictionary.words.has(word);
  for (const word of [...bare])
    for (const reading of bareReadings(word, analogy, dictionary.words, lowerCase)) write(reading);
  return writer.finish();
}

const replaced = (entry: Entry): boolean => REPLACED_NOUNS.has(entry.word) && isNoun(entry);

/** Readings of a word listed without flags and not reached from any other. */
function bareReadings(
  word: string,
  analogy: Analogy,
  words: ReadonlySet<string>,
  isWord: (word: string) => boolean,
): Reading[] {
  const hyphen = word.lastIndexOf('-') + 1;
  const guesses = analogy.guess(word.slice(hyphen));
  if (guesses.length > 0) {
    const before = word.slice(0, hyphen);
    return guesses.map(({ lemma, tag }) => ({ form: word, lemma: before + lemma, tag }));
  }
  if (/^\p{Lu}/u.test(word)) return nameReadings(word, analogy, isWord);
  const shaped = readShape(word, words);
  if (shaped.length > 0) return shaped;
  const part = /..(iej|ej)$/u.test(word) ? PartOfSpeech.adverb : PartOfSpeech.unknown;
  return [{ form: word, lemma: word, tag: tagOf(part) }];
}

/** A name: declined like the plain word it is made of (`Generalnego`); none when that word will be found anyway. */
function nameReadings(word: string, analogy: Analogy, isWord: (word: string) => boolean): Reading[] {
  const lower = word.toLowerCase();
  const acronym = word.length > 1 && word === word.toUpperCase();
  if (!acronym) {
    const guesses = analogy.guess(lower);
    if (guesses.length > 0)
      return guesses.map(({ lemma, tag }) => ({ form: word, lemma: capitalised(lemma), tag: tag | PROPER }));
  }
  if (isWord(lower) && !acronym) return [];
  return [{ form: word, lemma: word, tag: ANY_CASE_NAME }];
}

const capitalised = (word: string): string => word[0].toUpperCase() + word.slice(1);
