import { expect, it } from 'vitest';
import { useColor } from './color.ts';

it.each([
  [true, {}, true, true],
  [true, {}, false, false],
  [true, { TERM: 'dumb' }, true, false],
  [true, { NO_COLOR: '1' }, true, false],
  [true, { NO_COLOR: '' }, true, true],
  [true, { FORCE_COLOR: '1' }, false, true],
  [true, { FORCE_COLOR: '0' }, true, false],
  [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  [false, { FORCE_COLOR: '1' }, true, false],
])('wanted %j, with %j, on a terminal %j: %j', (wanted, env, isTerminal, expected) => {
  expect(useColor(wanted, env, isTerminal)).toBe(expected);
});
