// Laws of the whole reader: whatever comes in, every span is a slice of the text, and the same text reads the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectAnchored, read } from './anchored.fixture.ts';

const marks = ['„', '”', '"', '–', ',', '.', ':', '?', '\n\n', '\r\n', '\u0301', '\ud83d', '🙂'];
const wordsOf: Readonly<Record<string, readonly string[]>> = {
  pl: [
    'Donald Trump',
    'Emmanuela Macrona',
    'prezydent Francji',
    'Kreml',
    'delegacje Ukrainy i USA',
    'obie strony',
    'on',
    'jego',
    'powiedział',
    'że',
    'dodał',
    'według',
    'jeśli',
    'zgodzi się',
    'odrzucił',
    'żąda',
    'spotkali się',
    'rozmowy',
    'runda',
    'w Genewie',
    'w piątek',
    'jutro',
    '5 maja 2025 r.',
    'o godz. 14',
    'MSZ',
    'gen.',
  ],
  en: [
    'Donald Trump',
    'Ursula von der Leyen',
    'the Kremlin',
    'Iranian foreign minister',
    'the US and Chinese delegations',
    'both sides',
    'he',
    'their',
    'said',
    'that',
    'told reporters',
    'according to',
    'if',
    'unless',
    'agreed to',
    'rejected',
    'demands',
    'met',
    'talks',
    'the second round',
    'in Geneva',
    'on Friday',
    "Friday's",
    'tomorrow',
    'May 5, 2025',
    'at 2 p.m.',
    'to resume',
    'led by',
    'which',
    'Gen.',
    'U.S.',
  ],
};

describe.each(Object.keys(wordsOf))('laws, in %s', (language) => {
  const words = fc.constantFrom(...wordsOf[language], ...marks);

  it('anchors every fact, in any mix of words', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (parts) => {
        const text = parts.join(' ');
        expectAnchored(text, read(text, language));
      }),
      { numRuns: 200 },
    );
  });

  it('anchors every fact, in any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => expectAnchored(text, read(text, language))),
      { numRuns: 200 },
    );
  });

  it('reads the same text the same way, whatever was read before', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), fc.array(words, { maxLength: 60 }), (one, other) => {
        const text = one.join(' ');
        const first = JSON.stringify(read(text, language));
        read(other.join(' '), language);
        expect(JSON.stringify(read(text, language))).toBe(first);
      }),
      { numRuns: 100 },
    );
  });
});
