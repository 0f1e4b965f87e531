import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('asks once a word, also where the answer is that nothing is known', () => {
  const asked: string[] = [];
  const length = remembered((word) => {
    asked.push(word);
    return word === 'nobody' ? undefined : word.length;
  });
  expect(['talks', 'nobody', 'talks', 'nobody'].map(length)).toEqual([5, undefined, 5, undefined]);
  expect(asked).toEqual(['talks', 'nobody']);
});
