// What of Markdown is syntax, and that blanking it moves nothing.
import { expect, test } from 'vitest';
import { articleText } from './article.ts';
import { findMarkup } from './markdown.ts';

function blanked(text: string): string {
  const body = { start: 0, end: text.length };
  return articleText({ text, body, markup: findMarkup(text, body) });
}

test.each([
  ['# Oslo\n\n**Stół** i *krzesło*', '  Oslo\n\n  Stół   i  krzesło '],
  ['Oslo\r\n====\r\n\r\nRozmowy', 'Oslo\r\n    \r\n\r\nRozmowy'],
  ['Zob. [notatkę](https://g.example/a "Tytuł") z Oslo', 'Zob.  notatkę                               z Oslo'],
  ['> Nie ustąpimy\n> ani o krok', '  Nie ustąpimy\n  ani o krok'],
  ['* chleb\n* sól\n\n1. stół', '  chleb\n  sól\n\n   stół'],
  ['- chleb\n- sól', '  chleb\n  sól'],
  ['- Nie ustąpimy – powiedział poseł.', '- Nie ustąpimy – powiedział poseł.'],
  ['Przed ![stół](a.png) po', 'Przed                po'],
  ['Przed\n\n---\n\n<b>po</b>', 'Przed\n\n   \n\n   po    '],
  ['<div>\nRozmowy\n</div>', '     \nRozmowy\n      '],
  ['| a | b |\n|---|---|\n| c | d |', '  a   b  \n         \n  c   d  '],
  ['5 \\* 5 i a_b_c', '5  * 5 i a_b_c'],
  ['[Oslo]\n\n[Oslo]: https://g.example', ' Oslo \n\n                         '],
])('%j', (text, expected) => {
  expect(blanked(text)).toBe(expected);
});

test('offsets count from the start of the text, not of the body', () => {
  expect(findMarkup('# a **b**', { start: 4, end: 9 })).toEqual([
    { start: 4, end: 6 },
    { start: 7, end: 9 },
  ]);
});

test('a long paragraph is read in pieces', () => {
  const text = 'Oslo i **Bergen** '.repeat(2000).trim();
  expect(blanked(text)).toBe('Oslo i   Bergen   '.repeat(2000).trim().padEnd(text.length));
});

test.each(['[a](', '*a_ ', '[a](b) ', '[', '>', '- ', '`', '**a', '<a', '| a ', '\\', '&', '![', '- a - '])(
  'time grows with length only: %j',
  (unit) => {
    const time = (length: number) => {
      const text = unit.repeat(length / unit.length);
      const start = performance.now();
      findMarkup(text, { start: 0, end: text.length });
      return performance.now() - start;
    };
    time(25_000);
    expect(time(100_000)).toBeLessThan(12 * Math.max(10, time(25_000)));
  },
);
