// Conditions that a report tells to have been met or dropped.
import { expect, it } from 'vitest';
import { layersOf } from './layers.fixture.ts';
import { findSettlements } from './settlements.ts';

function settled(words: string, code: 'en' | 'pl'): string[] {
  const { text, actors, statements } = layersOf(words, code);
  return findSettlements(text, actors, statements).map(({ state, requires, by }) =>
    [state, requires.text, ...by].join(' | '),
  );
}

it.each([
  ['W poniedziałek Rosja spełniła warunek wycofania wojsk znad granicy.', 'met | wycofania wojsk znad granicy | RUS'],
  ['Warunek uwolnienia zakładników został spełniony w środę.', 'met | uwolnienia zakładników'],
  ['Iran zrezygnował z żądania zniesienia sankcji.', 'withdrawn | zniesienia sankcji'],
  ['Teheran wycofał postulat zniesienia sankcji na ropę.', 'withdrawn | zniesienia sankcji na ropę'],
])('%s', (words, expected) => expect(settled(words, 'pl')).toEqual([expected]));

it.each([
  'Rosja nie spełniła warunku wycofania wojsk.',
  'Warunek uwolnienia zakładników nie został spełniony.',
  'Rosja ma spełnić warunek wycofania wojsk.',
  'Jeśli Rosja spełniła warunek wycofania wojsk, rozmowy ruszą.',
  'Rzecznik Kremla powiedział, że Rosja spełniła warunek wycofania wojsk.',
  'Ministrowie spełnili toast i wrócili do rozmów.',
])('%s', (words) => expect(settled(words, 'pl')).toEqual([]));

it.each([
  [
    'On Monday Russia met the condition of withdrawing its troops from the border.',
    'met | of withdrawing its troops from the border | RUS',
  ],
  ['The demand for the release of prisoners has been met.', 'met | for the release of prisoners'],
  ['Iran has dropped its demand for the lifting of sanctions.', 'withdrawn | for the lifting of sanctions'],
  ['Tehran abandoned its precondition of a full ceasefire.', 'withdrawn | of a full ceasefire'],
])('%s', (words, expected) => expect(settled(words, 'en')).toEqual([expected]));

it.each([
  'Russia has not met the condition of withdrawing its troops.',
  'Washington urged Iran to drop its demand for the lifting of sanctions.',
  'Iran would drop its demand for the lifting of sanctions.',
  'The ministers met on condition of anonymity.',
  'Russia said that it had met the condition of withdrawing its troops.',
])('%s', (words) => expect(settled(words, 'en')).toEqual([]));
