// Checks that a written lexicon gives back what went in, and nothing else.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LexiconError } from './format.ts';
import { inflect, readAffixes, readEntries } from './hunspell.ts';
import { Lexicon } from './reader.ts';
import { LexiconWriter } from './writer.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcóż-'), minLength: 1, maxLength: 6 });
const reading = fc.record({ form: word, lemma: word, tag: fc.integer({ min: 0, max: 2 ** 27 - 1 }) });

function lexiconOf(readings: readonly { form: string; lemma: string; tag: number }[]): Uint8Array {
  const writer = new LexiconWriter();
  for (const { form, lemma, tag } of readings) writer.add(form, lemma, tag);
  return writer.finish();
}

const asText = ({ lemma, tag }: { lemma: string; tag: number }): string => `${lemma} ${tag}`;

describe('a lexicon', () => {
  it('gives back every reading of every form', () => {
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 60 }), (readings) => {
        const lexicon = new Lexicon(lexiconOf(readings));
        for (const { form } of readings) {
          const expected = new Set(readings.filter((other) => other.form === form).map(asText));
          expect(new Set(lexicon.lookUp(form).map(asText))).toEqual(expected);
        }
      }),
    );
  });

  it('knows no other form', () => {
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1 }), word, (readings, other) => {
        fc.pre(!readings.some(({ form }) => form === other));
        expect(new Lexicon(lexiconOf(readings)).lookUp(other)).toEqual([]);
      }),
    );
  });

  it('refuses other files, other versions and files cut short', () => {
    const bytes = lexiconOf([{ form: 'rozmowy', lemma: 'rozmowa', tag: 1 }]);
    const spoilt = (change: (copy: Uint8Array) => Uint8Array) => () => new Lexicon(change(bytes.slice()));
    expect(spoilt((copy) => copy.fill(0, 0, 1))).toThrow(LexiconError);
    expect(spoilt((copy) => copy.fill(9, 4, 5))).toThrow(/version 9/u);
    expect(spoilt((copy) => copy.subarray(0, copy.length - 4))).toThrow(/cut short/u);
    expect(() => new Lexicon(new Uint8Array())).toThrow(LexiconError);
  });
});

describe('a hunspell dictionary', () => {
  const affixes = readAffixes(
    'PFX b Y 1\nPFX b 0 nie .\nSFX M Y 3\nSFX M a y [^gk]a\nSFX M a i [gk]a\nSFX M ć ci ść\n',
  );

  it('inflects by the rules whose condition fits', () => {
    expect(inflect(affixes, 'rozmowa', 'M')).toEqual(['rozmowy']);
    expect(inflect(affixes, 'matka', 'M')).toEqual(['matki']);
    expect(inflect(affixes, 'wieść', 'M')).toEqual(['wieści']);
    expect(inflect(affixes, 'rozmowa', 'Z')).toEqual([]);
    expect(affixes.prefixes.get('b')).toEqual(['nie']);
  });

  it('reads entries with and without flags', () => {
    expect(readEntries('2\nrozmowa/M\nteraz\n')).toEqual([
      { word: 'rozmowa', flags: 'M' },
      { word: 'teraz', flags: '' },
    ]);
  });
});
