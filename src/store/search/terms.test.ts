// Words are found in any inflected form, without regard to case and marks.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSought, soughtWords, wordsIn } from './terms.ts';

const finds = (query: string, text: string, language = 'pl'): boolean => {
  const words = wordsIn(text, language);
  return soughtWords(query).every((sought) => words.some((word) => isSought(word, sought)));
};

it.each([
  ['gwarancje bezpieczeństwa', 'Kijów domaga się gwarancji bezpieczeństwa.'],
  ['GWARANCJE', 'gwarancjami'],
  ['rozejm', 'O rozejmie nikt nie mówił.'],
  ['genewa', 'W Genewie rozmawiali wysłannicy.'],
  ['jency', 'Wymiana jeńców potrwa tydzień.'],
  ['Umerow', 'z Umerowem'],
  ['Umerowa', 'Rustem Umerow'],
])('finds %j in %j', (query, text) => {
  expect(finds(query, text)).toBe(true);
});

it('finds English words too', () => {
  expect(finds('negotiation', 'Negotiations resumed.', 'en')).toBe(true);
  expect(finds('meet', 'They met in Geneva.', 'en')).toBe(true);
});

it('does not find other words', () => {
  expect(finds('rozejm', 'Rozmowy o cłach trwają.')).toBe(false);
  expect(finds('gwarancje sankcje', 'Mowa była o gwarancjach.')).toBe(false);
});

it('takes whatever is typed for words, and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
      for (const { terms, beginnings } of soughtWords(query)) {
        for (const term of [...terms, ...beginnings]) expect(term).toMatch(/^[a-z0-9]+$/);
      }
    }),
  );
  expect(soughtWords('" * ( ) - ^ :')).toEqual([]);
  expect(soughtWords('słowo '.repeat(2000))).toHaveLength(1);
});
