import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConditions } from './find-conditions.ts';
import { layersOf } from './layers.fixture.ts';

/** Conditions as `outcome <- requires`. */
function conditions(words: string): string[] {
  const { text, actors, statements } = layersOf(words);
  return findConditions(text, actors, statements).map(({ outcome, requires }) => `${outcome.text} <- ${requires.text}`);
}

describe('clauses that name a condition', () => {
  it.each([
    ['Hamas uwolni zakładników, jeżeli Izrael wycofa wojska.', 'Hamas uwolni zakładników <- Izrael wycofa wojska'],
    [
      'Jeśli Waszyngton zniesie sankcje, Teheran wróci do stołu rozmów.',
      'Teheran wróci do stołu rozmów <- Waszyngton zniesie sankcje',
    ],
    [
      'Wiceminister dodał, że jeżeli górnicy przerwą protest, to rząd siądzie do rozmów.',
      'rząd siądzie do rozmów <- górnicy przerwą protest',
    ],
    [
      'Związkowcy zapowiedzieli, że nie zakończą strajku, dopóki zarząd nie podniesie płac.',
      'nie zakończą strajku <- zarząd nie podniesie płac',
    ],
    ['Dopóki nie wycofają czołgów, rozmów nie będzie.', 'rozmów nie będzie <- wycofają czołgów'],
    [
      'Komisja wypłaci transzę pod warunkiem, że Węgry zmienią ustawę.',
      'Komisja wypłaci transzę <- Węgry zmienią ustawę',
    ],
    [
      'Armia wycofa się dopiero wtedy, gdy do miasta wejdą obserwatorzy ONZ.',
      'Armia wycofa się <- do miasta wejdą obserwatorzy ONZ',
    ],
    [
      'Pekin zniesie ograniczenia tylko wtedy, gdy Waszyngton cofnie cła.',
      'Pekin zniesie ograniczenia <- Waszyngton cofnie cła',
    ],
    ['Unia poprze rezolucję, o ile Kenia wyśle żołnierzy.', 'Unia poprze rezolucję <- Kenia wyśle żołnierzy'],
    [
      'Armia pozostanie na wzgórzach do czasu, aż Hezbollah złoży broń.',
      'Armia pozostanie na wzgórzach <- Hezbollah złoży broń',
    ],
    [
      'Nie podpiszemy żadnego dokumentu, chyba że druga strona zagwarantuje nam bezpieczeństwo.',
      'Nie podpiszemy żadnego dokumentu <- druga strona zagwarantuje nam bezpieczeństwo',
    ],
    ['Gdy tylko statki wypłyną z portów, ONZ wyśle inspektorów.', 'ONZ wyśle inspektorów <- statki wypłyną z portów'],
    ['Nikt nie podpisze dokumentu, zanim nie obejrzy map.', 'Nikt nie podpisze dokumentu <- nie obejrzy map'],
    [
      'Zanim dojdzie do szczytu, ministrowie muszą uzgodnić tekst deklaracji.',
      'dojdzie do szczytu <- ministrowie muszą uzgodnić tekst deklaracji',
    ],
    ['Aby doszło do rozejmu, Rosja musi wycofać wojska.', 'doszło do rozejmu <- Rosja musi wycofać wojska'],
  ])('%s', (words, expected) => {
    expect(conditions(words)).toEqual([expected]);
  });
});

describe('phrases that name a condition', () => {
  it.each([
    [
      'Huti wstrzymają ataki pod warunkiem zniesienia blokady Hudajdy.',
      'Huti wstrzymają ataki <- zniesienia blokady Hudajdy',
    ],
    [
      'Kabul zwolni jeńców w zamian za otwarcie przejścia granicznego.',
      'Kabul zwolni jeńców <- otwarcie przejścia granicznego',
    ],
    ['Rozmowy ruszą dopiero po wycofaniu ciężkiej broni.', 'Rozmowy ruszą <- wycofaniu ciężkiej broni'],
    [
      'Porozumienie jest możliwe tylko przy zgodzie wszystkich państw.',
      'Porozumienie jest możliwe <- zgodzie wszystkich państw',
    ],
    ['Bez zgody Bejrutu nie będzie rozejmu.', 'nie będzie rozejmu <- zgody Bejrutu'],
    [
      'Nie ma mowy o rozejmie bez uwolnienia wszystkich zakładników.',
      'Nie ma mowy o rozejmie <- uwolnienia wszystkich zakładników',
    ],
  ])('%s', (words, expected) => {
    expect(conditions(words)).toEqual([expected]);
  });
});

describe('verbs and nouns of dependence', () => {
  it.each([
    ['Zgoda na kredyt będzie zależała od wyników audytu.', 'Zgoda na kredyt <- wyników audytu'],
    ['To zależy od Rosji.', 'To <- Rosji'],
    ['Wszystko zależy od tego, czy Chartum wstrzyma naloty.', 'Wszystko <- Chartum wstrzyma naloty'],
    ['Od zgody parlamentu zależy, czy umowa wejdzie w życie.', 'umowa wejdzie w życie <- zgody parlamentu'],
    [
      'Belgrad uzależnia podpisanie umowy od utworzenia wspólnoty gmin.',
      'podpisanie umowy <- utworzenia wspólnoty gmin',
    ],
    ['Wypłata pieniędzy jest uzależniona od reform sądownictwa.', 'Wypłata pieniędzy <- reform sądownictwa'],
    ['Warunkiem rozejmu jest wycofanie wojsk z wybrzeża.', 'rozejmu <- wycofanie wojsk z wybrzeża'],
    ['Zniesienie blokady portów jest warunkiem powrotu do rozmów.', 'powrotu do rozmów <- Zniesienie blokady portów'],
    ['Porozumienie wymaga ratyfikacji przez parlament.', 'Porozumienie <- ratyfikacji przez parlament'],
    ['Najpierw zawieszenie broni, potem rozmowy polityczne.', 'rozmowy polityczne <- zawieszenie broni'],
  ])('%s', (words, expected) => {
    expect(conditions(words)).toEqual([expected]);
  });
});

describe('what is no condition', () => {
  it.each([
    'Kiedy delegacje wyszły z sali, dziennikarze pytali o szczegóły.',
    'Jeśli chodzi o gwarancje, strony są blisko porozumienia.',
    'Rozmowy zakończyły się bez skutku.',
    'Premier pytał, czy Komisja odblokuje fundusze.',
    'Mimo że Sudan podpisał rozejm, walki trwają.',
    'Choć strony są daleko od zgody, rozmowy trwają.',
    'Czy Hamas złoży broń, jeżeli Izrael się wycofa?',
    'Cena ropy nie zależy od rozmów.',
    'Nawet jeśli strony podpiszą umowę, wojna się nie skończy.',
    'Zanim podpisali umowę, rozmawiali przez dwa dni.',
  ])('%s', (words) => {
    expect(conditions(words)).toEqual([]);
  });
});

describe('who has to meet a condition', () => {
  it('names the parties in it and tells a refused outcome', () => {
    const { text, actors, statements } = layersOf('Hamas nie złoży broni, dopóki Izrael nie opuści Gazy.');
    const [condition] = findConditions(text, actors, statements);
    expect(condition.by).toContain('ISR');
    expect(condition.refused).toBe(true);
  });

  it('belongs to the statement it was made in', () => {
    const { text, actors, statements } = layersOf(
      'Petr Fiala powiedział, że podpisze umowę, jeżeli Słowacja otworzy granicę.',
    );
    expect(findConditions(text, actors, statements)[0].statement).toBe('s1');
  });
});

const PIECES = [
  'jeśli',
  'dopóki nie',
  'pod warunkiem',
  ', że',
  'zależy od',
  'bez',
  'nie będzie',
  'rozejm',
  'Rosja',
  'Kijów',
  'podpisze',
  ',',
  '.',
  '„',
  '”',
  'zanim',
  'musi',
  'najpierw',
  'potem',
  'warunkiem',
  'jest',
];

describe('laws', () => {
  it('gives spans that hold, the same each time, for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const words = pieces.join(' ');
        const { text, actors, statements } = layersOf(words);
        const found = findConditions(text, actors, statements);
        for (const { outcome, requires } of found) {
          for (const half of [outcome, requires]) expect(words.slice(half.start, half.end)).toBe(half.text);
          expect(outcome.end <= requires.start || requires.end <= outcome.start).toBe(true);
        }
        expect(findConditions(text, actors, statements)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });
});
