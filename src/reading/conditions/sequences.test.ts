import { describe, expect, it } from 'vitest';
import { findConditions } from './find-conditions.ts';
import { layersOf } from './layers.fixture.ts';

/** Conditions as `outcome <- requires`. */
function conditions(words: string): string[] {
  const { text, actors, statements } = layersOf(words);
  return findConditions(text, actors, statements).map(({ outcome, requires }) => `${outcome.text} <- ${requires.text}`);
}

describe('steps in their order', () => {
  it.each([
    [
      'Najpierw Dania otworzy port, dopiero wtedy Norwegia wycofa okręty.',
      'Norwegia wycofa okręty <- Dania otworzy port',
    ],
    ['Najpierw wypuszczą jeńców. Potem usiądziemy do rozmów.', 'usiądziemy do rozmów <- wypuszczą jeńców'],
    ['Wycofają czołgi, dopiero wtedy porozmawiamy.', 'porozmawiamy <- Wycofają czołgi'],
  ])('%s', (words, expected) => {
    expect(conditions(words)).toEqual([expected]);
  });

  it.each([
    'Najpierw przemówił prezydent, potem głos zabrał premier.',
    'Minister wyszedł z sali. Dopiero potem dziennikarze dowiedzieli się o umowie.',
  ])('%s', (words) => {
    expect(conditions(words)).toEqual([]);
  });
});

describe('more connectives', () => {
  it.each([
    ['Oferta wzrośnie, byle piloci wrócili do pracy.', 'Oferta wzrośnie <- piloci wrócili do pracy'],
    ['Unia sięgnie po cła wyłącznie w razie fiaska rozmów.', 'Unia sięgnie po cła <- fiaska rozmów'],
    ['Norwegia podpisze traktat o tyle, o ile zrobi to Dania.', 'Norwegia podpisze traktat <- zrobi to Dania'],
    ['Ceną za zniesienie ceł będzie dostęp do rynku.', 'zniesienie ceł <- dostęp do rynku'],
    ['Okręty wrócą do portu najwcześniej po podpisaniu umowy.', 'Okręty wrócą do portu <- podpisaniu umowy'],
  ])('%s', (words, expected) => {
    expect(conditions(words)).toEqual([expected]);
  });

  it.each(['Minister nie podpisze byle czego.', 'Zgłosi to byle kto.', 'W razie potrzeby minister zadzwoni.'])(
    '%s',
    (words) => {
      expect(conditions(words)).toEqual([]);
    },
  );
});
