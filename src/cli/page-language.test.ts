import { expect, it } from 'vitest';
import { languageProblem, pageLanguage } from './page-language.ts';

it.each([
  ['pl', {}, 'pl'],
  ['en', { LANG: 'pl_PL.UTF-8' }, 'en'],
  [undefined, { LANG: 'pl_PL.UTF-8' }, 'pl'],
  [undefined, { LC_ALL: '', LC_MESSAGES: 'pl', LANG: 'de_DE' }, 'pl'],
  [undefined, { LC_ALL: 'C', LANG: 'pl_PL.UTF-8' }, 'en'],
  [undefined, { LANG: 'de_DE@euro' }, 'en'],
  [undefined, {}, 'en'],
])('prints with --lang %s in the locale %j in %s', (lang, env, language) => {
  expect(pageLanguage(lang, env)).toBe(language);
});

it('knows which languages there are', () => {
  expect(languageProblem('xx')).toBe('--lang xx: pages come in en and pl');
  expect([undefined, 'en', 'pl'].map(languageProblem)).toEqual([undefined, undefined, undefined]);
});
