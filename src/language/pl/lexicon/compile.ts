// Compiles the hunspell dictionary and the tables of irregular and function words into the bytes of a lexicon.

import { readAffixes, readEntries, type Entry } from '../../lexicon/hunspell.ts';
import { LexiconWriter } from '../../lexicon/writer.ts';
import { ANY_CASE, PartOfSpeech, partOfSpeech, PROPER, tagOf } from '../../morphology.ts';
import { Analogy } from './analogy.ts';
import { kindOfEntry, readingsOf } from './entry-readings.ts';
import { SHARED_FORMS } from './function-words.ts';
import { closedClassReadings, openReadings, REPLACED_NOUNS } from './tables.ts';
import type { Reading } from './tags.ts';

/** Of the inflected entries, one in this many teaches the analogies. */
const LESSON_STEP = 3;

const ANY_CASE_NAME = tagOf(PartOfSpeech.noun, ANY_CASE | PROPER);

/** The bytes of the Polish lexicon, from the texts of the `.aff` and `.dic` files. */
export function compilePolishLexicon(aff: string, dic: string): Uint8Array {
  const affixes = readAffixes(aff);
  const entries = readEntries(dic);
  const dictionary = { affixes, words: new Set(entries.map(({ word }) => word)) };
  const writer = new LexiconWriter();
  const analogy = new Analogy();
  const closed = closedClassReadings();
  const settled = new Set(closed.map(({ form }) => form).filter((form) => !SHARED_FORMS.has(form)));
  const found = new Set(settled);
  const write = ({ form, lemma, tag }: Reading) => {
    writer.add(form, lemma, tag);
    if (dictionary.words.has(form)) found.add(form);
  };
  for (const reading of [...closed, ...openReadings()]) write(reading);
  entries.forEach((entry, index) => {
    if (replaced(entry)) return;
    const readings = readingsOf(entry, dictionary);
    for (const { lemma, tag } of readings.slice(0, 1)) analogy.addLemma(lemma, partOfSpeech(tag));
    for (const reading of readings) {
      if (index % LESSON_STEP === 0) analogy.learn(reading);
      if (!settled.has(reading.form)) write(reading);
    }
  });
  for (const { word } of entries) {
    if (!found.has(word)) for (const reading of bareReadings(word, analogy)) write(reading);
  }
  return writer.finish();
}

const replaced = (entry: Entry): boolean => REPLACED_NOUNS.has(entry.word) && kindOfEntry(entry) === 'noun';

/** Readings of a word listed without flags and not reached from any other. */
function bareReadings(word: string, analogy: Analogy): Reading[] {
  const hyphen = word.lastIndexOf('-') + 1;
  const guesses = analogy.guess(word.slice(hyphen));
  if (guesses.length > 0) {
    const before = word.slice(0, hyphen);
    return guesses.map(({ lemma, tag }) => ({ form: word, lemma: before + lemma, tag }));
  }
  if (/^\p{Lu}/u.test(word)) return [{ form: word, lemma: word, tag: ANY_CASE_NAME }];
  const part = /..(iej|ej)$/u.test(word) ? PartOfSpeech.adverb : PartOfSpeech.unknown;
  return [{ form: word, lemma: word, tag: tagOf(part) }];
}
