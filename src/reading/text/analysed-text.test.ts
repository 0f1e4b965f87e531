import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../language/index.ts';
import { type AnalysedText, analyseText } from './analysed-text.ts';

const polish = languageOf('pl')!;
const analyse = (text: string): AnalysedText => analyseText(text, polish, { start: 0, end: text.length });
const slice = (a: AnalysedText, first: number, last: number): string =>
  last > first ? a.text.slice(a.tokens[first].start, a.tokens[last - 1].end) : '';
const sentences = (text: string): string[] => {
  const a = analyse(text);
  return a.sentences.map((s) => slice(a, s.first, s.last));
};
const quotations = (text: string): string[] => {
  const a = analyse(text);
  return a.quotations.all.map((q) => slice(a, q.first, q.last));
};

describe('tokens', () => {
  it.each([
    ['Steve’a Witkoffa', ['Steve’a', 'Witkoffa']],
    ['rozmowy amerykańsko-ukraińskie', ['rozmowy', 'amerykańsko-ukraińskie']],
    ['J.D. Vance', ['J.D.', 'Vance']],
    ['m.in. minister', ['m.in', '.', 'minister']],
    ['o godz. 14.30', ['o', 'godz', '.', '14.30']],
    ['23–24 stycznia', ['23', '–', '24', 'stycznia']],
    ['28-punktowy plan', ['28-punktowy', 'plan']],
    ['F-16 i 3,5 proc.', ['F-16', 'i', '3,5', 'proc', '.']],
    ['koniec... Potem', ['koniec', '...', 'Potem']],
  ])('%s', (text, expected) => {
    expect(analyse(text).tokens.map((t) => t.text)).toEqual(expected);
  });
});

describe('sentences', () => {
  it.each([
    ['Przyszedł gen. Nowak. Mówił krótko.', ['Przyszedł gen. Nowak.', 'Mówił krótko.']],
    ['Rozmowy ws. pokoju trwały m.in. w St. Gallen.', ['Rozmowy ws. pokoju trwały m.in. w St. Gallen.']],
    ['Było to w 2015 r. Potem nastała cisza.', ['Było to w 2015 r.', 'Potem nastała cisza.']],
    ['Umowa z 2015 r. wygasła.', ['Umowa z 2015 r. wygasła.']],
    ['Spotkali się 5. grudnia w Warszawie.', ['Spotkali się 5. grudnia w Warszawie.']],
    ['Zapłacą 3 tys. zł. Reszta później.', ['Zapłacą 3 tys. zł.', 'Reszta później.']],
    ['Po co? Tego nie wiadomo!', ['Po co?', 'Tego nie wiadomo!']],
    ['„Nie wiem. Zobaczymy” – powiedział Nowak.', ['„Nie wiem. Zobaczymy” – powiedział Nowak.']],
    ['Powiedział: „Nie wiem.” Potem wyszedł.', ['Powiedział: „Nie wiem.”', 'Potem wyszedł.']],
    ['W skrócie Zakończyły się rozmowy.', ['W skrócie', 'Zakończyły się rozmowy.']],
    ['Wiceszef MSZ A. Nowak przyjechał.', ['Wiceszef MSZ A. Nowak przyjechał.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('paragraphs', () => {
  it('tells headline, subheading, bullets and body', () => {
    const text =
      'Będą rozmowy\n\n- Jadą do Genewy\n- Wrócą w piątek\n\nDelegacje ruszyły rano.\n\nCo dalej\n\n– Zobaczymy – rzekł Nowak.';
    expect(analyse(text).paragraphs.map((p) => p.kind)).toEqual([
      'headline',
      'bullet',
      'bullet',
      'body',
      'subheading',
      'body',
    ]);
  });
});

describe('quotations', () => {
  it.each([
    ['Mówi o „dobrym dniu”.', ['dobrym dniu']],
    ['Mówi o "dobrym dniu", a nie o «złym».', ['dobrym dniu', 'złym']],
    ['Mówi: „to był ‚dobry’ dzień”.', ['to był ‚dobry’ dzień', 'dobry']],
    ['– Wracamy do domu – powiedział Nowak. – Dość tego.', ['Wracamy do domu', 'Dość tego.']],
    ['- Nie - uciął minister, tłumacząc, że czeka.', ['Nie']],
    ['Nowak powtórzył swoje: – Nie zgodzimy się.', ['Nie zgodzimy się.']],
    ['Urwany „cudzysłów bez końca.', []],
    ['Rozmowy – mimo wszystko – trwają.', []],
    ["Plan Steve'a i 'cichy' protest", ['cichy']],
    ["``Nie wiem'', odparł Nowak.", ['Nie wiem']],
    ["Mówi o ''dobrym dniu'' i ,,złym'' jutrze.", ['dobrym dniu', 'złym']],
  ])('%s', (text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});

describe('clauses', () => {
  const clauses = (text: string): string[] => {
    const a = analyse(text);
    return a.clauses.map((c) => `${c.kind} ${c.tense} ${c.negated ? 'nie ' : ''}${c.lemma}`);
  };
  it.each([
    ['Minister powiedział, że delegacja wróci w środę.', ['main past powiedzieć', 'that future wrócić']],
    ['Jeśli Rosja się zgodzi, rozmowy ruszą.', ['condition future zgodzić', 'main future ruszyć']],
    ['Prezydent nie pojedzie do Genewy.', ['main future nie pojechać']],
    ['Wezwał sąsiadów, by wrócili do stołu.', ['main past wezwać', 'purpose conditional wrócić']],
    ['Będą rozmawiać w piątek.', ['main future rozmawiać']],
    [
      'Premier, który przyleciał rano, spotka się z królem.',
      ['main none ', 'relative past przylecieć', 'main future spotkać'],
    ],
    ['Uzgodniono rozejm.', ['main past uzgodnić']],
    ['Wyszedł, dodając, że wróci.', ['main past wyjść', 'participial none dodawać', 'that future wrócić']],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
});

describe('laws', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({
      unit: fc.constantFrom(
        '„',
        '”',
        '"',
        '«',
        '»',
        '–',
        '-',
        ' ',
        '\n',
        '\r\n',
        'a',
        'Ą',
        '.',
        '\ud800',
        '\u0301',
        '1',
        ':',
      ),
      maxLength: 400,
    }),
  );
  it('gives every unit that is not white space to one token, one sentence, one clause', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const a = analyse(text);
        let end = 0;
        a.tokens.forEach((token, index) => {
          expect(token.index).toBe(index);
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(text.slice(end, token.start).replace(/[\s\u200b\ufeff]/g, '')).toBe('');
          end = token.end;
        });
        for (const parts of [a.sentences, a.clauses, a.paragraphs]) {
          let next = 0;
          for (const part of parts) {
            expect(part.first).toBe(next);
            expect(part.last).toBeGreaterThan(part.first);
            next = part.last;
          }
          expect(next).toBe(a.tokens.length);
        }
        for (const q of a.quotations.all) {
          expect(q.open).toBeLessThan(q.close);
          expect(q.first).toBeLessThanOrEqual(q.last);
        }
      }),
      { numRuns: 300 },
    );
  });
});
