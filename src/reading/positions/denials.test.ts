// What only looks like an act: denied, rumoured, hoped for, supposed, said of things in general.
import { describe, expect, it } from 'vitest';
import { findConditions } from '../conditions/find-conditions.ts';
import { layersOf } from '../conditions/layers.fixture.ts';
import { findPositions } from './find-positions.ts';

/** Positions as `CODE source+source`. */
function positions(words: string): string[] {
  const { text, actors, statements } = layersOf(words);
  return findPositions(text, actors, statements, findConditions(text, actors, statements)).map(
    ({ code, source }) => `${code} ${source.join('+')}`,
  );
}

describe('what shows no act', () => {
  it.each([
    ['hearsay', 'Media donoszą, jakoby Izrael zgodził się na rozejm.'],
    ['a question asked', 'Dziennikarze pytali, czy Rosja podpisze umowę.'],
    ['a wish', 'Gdyby Iran ustąpił, rozmowy poszłyby szybciej.'],
    ['a rule of life', '„Czasem trzeba poczekać” – powiedział Donald Trump.'],
    ['whose turn it is', '„Ruch należy do Waszyngtonu” – powiedział Dmitrij Pieskow.'],
    ['a guest waited for', 'Kijów oczekuje w środę ministra Dana Driscolla.'],
    ['what cannot be known', 'Nie wiadomo, czy Iran przyjmie ofertę.'],
    ['a verb that knows nothing', 'Rosja nie wie, kiedy wróci delegacja.'],
    ['weather', 'W Warszawie nie będzie dziś padać.'],
    ['what may come', 'Ukraina może dostać pociski w przyszłym roku.'],
    ['a journey', 'Delegacja Izraela wróciła do Jerozolimy.'],
    ['talks of both', 'Rozmowy Rosji i Ukrainy trwały trzy godziny.'],
    ['a reported claim', 'Premier Słowacji sugeruje, że gaz zdrożeje.'],
    ['getting by', 'Węgry poradzą sobie bez tej umowy.'],
  ])('%s: %s', (_, words) => {
    expect(positions(words)).toEqual([]);
  });

  it('refuses where a side denies that it agreed', () => {
    expect(positions('Biuro premiera Izraela dementuje, jakoby Izrael zgodził się na rozejm.')).toEqual(['REJECT ISR']);
  });

  it('hopes for an accord without making it', () => {
    expect(positions('Dania liczy, że Norwegia podpisze umowę.')).toEqual(['REQUEST DNK']);
  });

  it('praises nothing that there is none of', () => {
    expect(positions('„Rozmowy są bez postępu” – powiedział premier Danii.')).not.toContain('SUPPORT DNK');
  });
});
