// Compiles the hunspell dictionary and the tables of irregular and function words into the bytes of a lexicon.

import { readAffixes, readEntries } from '../../lexicon/hunspell.ts';
import { LexiconWriter } from '../../lexicon/writer.ts';
import { PartOfSpeech, tagOf } from '../../morphology.ts';
import { readingsOf } from './entry-readings.ts';

/** The bytes of the Polish lexicon, from the texts of the `.aff` and `.dic` files. */
export function compilePolishLexicon(aff: string, dic: string): Uint8Array {
  const affixes = readAffixes(aff);
  const entries = readEntries(dic);
  const dictionary = { affixes, words: new Set(entries.map(({ word }) => word)) };
  const writer = new LexiconWriter();
  const found = new Set<string>();
  for (const entry of entries) {
    for (const { form, lemma, tag } of readingsOf(entry, dictionary)) {
      writer.add(form, lemma, tag);
      if (dictionary.words.has(form)) found.add(form);
    }
  }
  for (const { word } of entries) {
    if (!found.has(word)) writer.add(word, word, tagOf(PartOfSpeech.unknown));
  }
  return writer.finish();
}
