import { expect, it } from 'vitest';
import { partyCodeOf } from './party-codes.ts';

it.each(['IRN', 'XKX', 'EU', 'Hamas', 'IAEA', 'Dockers United'])('knows %s', (code) => {
  expect(partyCodeOf(code, ['Dockers United'])).toEqual({ party: code });
});

it('knows codes in any case', () => {
  expect(['usa', 'hamas', 'dockers united'].map((code) => partyCodeOf(code, ['Dockers United']))).toEqual([
    { party: 'USA' },
    { party: 'Hamas' },
    { party: 'Dockers United' },
  ]);
});

it('names the codes that may be meant', () => {
  const nearest = (typed: string) => partyCodeOf(typed, []);
  expect(nearest('Iran')).toMatchObject({ near: expect.arrayContaining(['IRN']) });
  expect(nearest('Stany Zjednoczone')).toMatchObject({ near: expect.arrayContaining(['USA']) });
  expect(nearest('Ukrane')).toMatchObject({ near: expect.arrayContaining(['UKR']) });
  expect(nearest('QQQ')).toEqual({ near: [] });
});
