import { expect, it } from 'vitest';
import { talks } from './export/record.fixture.ts';
import { findNamed } from './find-named.ts';

it.each([
  ['m-r01-2', { found: 'm-r01-2' }],
  ['r02', { found: 'r02' }],
  ['a-2', { found: 'a-2' }],
  ['s-', { found: 's-r02-79' }],
  ['r02-97', { found: 'm-r02-970' }],
  ['araghchi', { found: 'a-1' }],
  ['Abbas ARAGCZI', { found: 'a-1' }],
  ['Iran', { found: 'a-3' }],
  ['m-r02-9', { several: ['m-r02-900', 'm-r02-950', 'm-r02-970'] }],
  ['a', { several: ['a-1', 'a-2', 'a-3'] }],
  ['m-r01-3', { near: ['m-r01-2', 'm-r02-900', 'm-r02-950', 'm-r02-970'] }],
  ['x', { near: [] }],
])('finds what %s means', (wish, named) => {
  expect(findNamed(talks, wish)).toEqual(named);
});
