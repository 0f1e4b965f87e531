import { expect, test } from 'vitest';
import { Gender } from '../../morphology.ts';
import { declinePerson } from '../inflection/persons.ts';
import { givenNames } from './given.ts';
import { POLISH_MEN, POLISH_WOMEN } from './given-polish.ts';

test.each([
  ['men', POLISH_MEN, Gender.personal],
  ['women', POLISH_WOMEN, Gender.feminine],
])('finds every form of the names of %s', (_, list, gender) => {
  const readings = givenNames();
  const lost = list
    .trim()
    .split(/\s+/)
    .flatMap((lemma) => declinePerson(lemma, gender, false).map(({ form }) => ({ lemma, form })))
    .filter(({ lemma, form }) => !readings(form).some((reading) => reading.lemma === lemma && reading.tag & gender));
  expect(lost).toEqual([]);
});

test('finds nothing for other words', () => {
  expect(givenNames()('Umerow')).toEqual([]);
});
