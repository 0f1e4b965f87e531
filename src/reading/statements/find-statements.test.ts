import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../language/index.ts';
import { findActors } from '../actors/find-actors.ts';
import { analyseText } from '../text/analysed-text.ts';
import { findStatements } from './find-statements.ts';

const polish = languageOf('pl')!;

/** Statements as `speaker < via > via | mode | content`. */
function statements(text: string): string[] {
  const analysed = analyseText(text, polish, { start: 0, end: text.length });
  const { statements: found, actors } = findStatements(analysed, findActors(analysed));
  return found.map((s) => {
    const chain = [actors[s.speaker].name, ...s.via.map((v) => actors[v].name)].join(' < ');
    const content = text.slice(analysed.tokens[s.first].start, analysed.tokens[s.last - 1].end);
    return `${chain} | ${s.mode} | ${content}`;
  });
}

describe('clauses after a cue', () => {
  it.each([
    ['Petr Fiala powiedział, że rozmowy ruszą w maju.', ['Petr Fiala | indirect | rozmowy ruszą w maju']],
    [
      'Petr Fiala, który wrócił z Genewy, zapewnił, że rozejm „trzyma się mocno”.',
      ['Petr Fiala | mixed | rozejm „trzyma się mocno”'],
    ],
    [
      'Petr Fiala ocenił, że to dobry dzień, po czym zapowiedział, że wróci w piątek.',
      ['Petr Fiala | indirect | to dobry dzień', 'Petr Fiala | indirect | wróci w piątek'],
    ],
    ['Petr Fiala podziękował gospodarzom, dodając, że wróci w piątek.', ['Petr Fiala | indirect | wróci w piątek']],
    ['Petr Fiala nie ukrywał, że liczy na przełom.', ['Petr Fiala | indirect | liczy na przełom']],
    ['Petr Fiala dał do zrozumienia, że ustąpi.', ['Petr Fiala | indirect | ustąpi']],
    ['Petr Fiala wezwał Słowację, by otworzyła granicę.', ['Petr Fiala | indirect | otworzyła granicę']],
    ['Petr Fiala miał powiedzieć, że nie podpisze.', ['Petr Fiala | indirect | nie podpisze']],
    ['Petr Fiala nie powiedział, że podpisze.', []],
    ['Petr Fiala powiedziałby, że podpisze.', []],
  ])('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});

describe('cues behind and between', () => {
  it.each([
    [
      '– Mamy plan i go pokażemy – oznajmił Petr Fiala. – Pieniędzy nie dostaliśmy. Potem dodał, że wróci w piątek.',
      [
        'Petr Fiala | direct | Mamy plan i go pokażemy',
        'Petr Fiala | direct | Pieniędzy nie dostaliśmy',
        'Petr Fiala | indirect | wróci w piątek',
      ],
    ],
    ['Rozmowy ruszą w maju, zapowiedział Petr Fiala.', ['Petr Fiala | indirect | Rozmowy ruszą w maju']],
    ['Atmosfera, przyznał Petr Fiala, była chłodna i napięta.', ['Petr Fiala | indirect | była chłodna i napięta']],
    ['Jak dodał Petr Fiala, strony dzieli niewiele.', ['Petr Fiala | indirect | strony dzieli niewiele']],
    [
      'Praga, jak utrzymuje Petr Fiala, pisma jeszcze nie dostała.',
      ['Petr Fiala | indirect | pisma jeszcze nie dostała'],
    ],
    ['Według Donalda Tuska umowa jest gotowa.', ['Donald Tusk | indirect | umowa jest gotowa']],
    ['Zdaniem Donalda Tuska umowa „jest gotowa”.', ['Donald Tusk | mixed | umowa „jest gotowa”']],
    ['Kreml: rozmowy trwają nadal.', ['Kreml | indirect | rozmowy trwają nadal']],
  ])('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});

describe('quotations', () => {
  it.each([
    ['„Wracamy do stołu” – powiedział Petr Fiala.', ['Petr Fiala | direct | Wracamy do stołu']],
    ['"Wracamy do stołu", powiedział Petr Fiala.', ['Petr Fiala | direct | Wracamy do stołu']],
    ['Petr Fiala powiedział: «Wracamy do stołu».', ['Petr Fiala | direct | Wracamy do stołu']],
    [
      '– Wracamy do stołu – powiedział Petr Fiala. – Nie ma innej drogi.',
      ['Petr Fiala | direct | Wracamy do stołu', 'Petr Fiala | direct | Nie ma innej drogi'],
    ],
    ['Wracamy jutro do stołu - przekazał Petr Fiala.', ['Petr Fiala | direct | Wracamy jutro do stołu']],
    ['Delegacje wracają do stołu - przekazał Petr Fiala.', ['Petr Fiala | indirect | Delegacje wracają do stołu']],
    ['Petr Fiala nazwał ofertę „kpiną”.', ['Petr Fiala | mixed | kpiną']],
    ['Petr Fiala mówił o „całkiem nowym początku”.', ['Petr Fiala | mixed | o „całkiem nowym początku”']],
    ['„Gazeta Wyborcza” opisała obrady.', []],
  ])('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});

describe('speech without a verb of saying', () => {
  it.each([
    ['„Wracamy do stołu” – wtrącił Petr Fiala.', ['Petr Fiala | direct | Wracamy do stołu']],
    ['„Wracamy dziś do stołu” – to z kolei Petr Fiala.', ['Petr Fiala | direct | Wracamy dziś do stołu']],
    ['Petr Fiala po czesku: „Wracamy do stołu”.', ['Petr Fiala | direct | Wracamy do stołu']],
    ['Jesteśmy gotowi do rozmów – ucina Petr Fiala.', ['Petr Fiala | direct | Jesteśmy gotowi do rozmów']],
    ['W komunikacie rządu Czech czytamy, że rozmowy trwają.', []],
    ['Rozmowy trwają, czytamy w komunikacie Kremla.', ['Kreml | indirect | Rozmowy trwają']],
    ['„Rozmowy trwają nadal” – głosi komunikat Kremla.', ['Kreml | direct | Rozmowy trwają nadal']],
    ['„Solidarność” i „Kadra” obstają przy swoim.', []],
    ['Źródło: biuro prasowe firmy.', []],
  ])('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  it('gives a paragraph of speech to the one named last', () => {
    expect(statements('Petr Fiala skwitował to krótko.\n\n– Rozsądek wylądował bezpiecznie.')).toEqual([
      'Petr Fiala | direct | Rozsądek wylądował bezpiecznie',
    ]);
  });

  it('finds the words a cue points back to', () => {
    expect(statements('Czesi coś ogłosili.\n\nRozmowy ruszą w maju. Poinformował o tym Petr Fiala.')).toEqual([
      'Petr Fiala | indirect | Rozmowy ruszą w maju',
    ]);
  });
});

describe('speakers carried over', () => {
  it('gives a subjectless verb to the one who spoke last', () => {
    expect(statements('Petr Fiala ogłosił, że jedzie do Wiednia. Dodał, że wróci w środę.')).toEqual([
      'Petr Fiala | indirect | jedzie do Wiednia',
      'Petr Fiala | indirect | wróci w środę',
    ]);
  });
  it('minds the gender of the verb', () => {
    const text =
      'Karoline Leavitt ogłosiła, że rozmowy trwają. Petr Fiala słuchał w milczeniu. Dodała, że potrwają do nocy.';
    expect(statements(text)).toEqual([
      'Karoline Leavitt | indirect | rozmowy trwają',
      'Karoline Leavitt | indirect | potrwają do nocy',
    ]);
  });
  it('gives an impersonal verb to the institution', () => {
    const text = 'Departament Stanu poinformował, że rozmowy trwają. „Postęp jest realny” – napisano w komunikacie.';
    expect(statements(text)).toEqual([
      'Departament Stanu | indirect | rozmowy trwają',
      'Departament Stanu | direct | Postęp jest realny',
    ]);
  });
});

describe('chains', () => {
  it.each([
    [
      'Petr Fiala powiedział agencji Reuters, że jedzie do Wiednia.',
      ['Petr Fiala < Reuters | indirect | jedzie do Wiednia'],
    ],
    [
      'Petr Fiala, cytowany przez agencję Interfax, oświadczył, że jedzie do Wiednia.',
      ['Petr Fiala < Interfax | indirect | jedzie do Wiednia'],
    ],
    [
      'Według portalu Axios Amerykanie wierzą, że umowa jest blisko.',
      ['Amerykanie < Axios | indirect | umowa jest blisko'],
    ],
    [
      '„Petr Fiala zapewnił, że Praga dotrzyma słowa” – napisał Departament Stanu.',
      [
        'Departament Stanu | direct | Petr Fiala zapewnił, że Praga dotrzyma słowa',
        'Petr Fiala < Departament Stanu | direct | Praga dotrzyma słowa',
      ],
    ],
    ['„Chodzi o zaufanie” – cytuje premiera TASS.', []],
  ])('%s', (text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});

describe('laws', () => {
  const words = fc.constantFrom(
    'Petr Fiala',
    'powiedział',
    ', że',
    '„',
    '”',
    '–',
    ':',
    'Kreml',
    'według',
    'rozmowy',
    'trwają',
    '.',
    '\n\n',
    'dodał',
    'jak',
    '"',
  );
  it('keeps contents inside the text, whatever is said how often', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const analysed = analyseText(text, polish, { start: 0, end: text.length });
        const { statements: found, actors } = findStatements(analysed, findActors(analysed));
        for (const s of found) {
          expect(s.first).toBeGreaterThanOrEqual(0);
          expect(s.last).toBeGreaterThan(s.first);
          expect(s.last).toBeLessThanOrEqual(analysed.tokens.length);
          expect(actors[s.speaker]).toBeDefined();
          expect(s.via).not.toContain(s.speaker);
        }
      }),
      { numRuns: 300 },
    );
  });
});
