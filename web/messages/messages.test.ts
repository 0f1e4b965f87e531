// Every area of the app has all its words in every language.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageLanguages } from '../../src/view/words/languages.ts';

const areas = readdirSync(import.meta.dirname).filter((file) => !/^translated|\.test\./.test(file));

/** All words of a table by their path; functions and plurals too. */
function wordsIn(table: unknown, path = ''): [path: string, words: unknown][] {
  if (typeof table !== 'object' || table === null) return [[path, table]];
  return Object.entries(table).flatMap(([key, value]) => wordsIn(value, `${path}.${key}`));
}

/** Polish counts in ways that English does not. */
const withoutPlurals = (path: string) => !/\.(?:zero|one|two|few|many)$/.test(path);

describe.each(areas)('%s', async (file) => {
  const tables = Object.values(await import(/* @vite-ignore */ `${import.meta.dirname}/${file}`)) as Record<
    string,
    unknown
  >[];

  it('has the same words in each language, and none empty', () => {
    for (const table of tables) {
      const paths = pageLanguages.map((language) => wordsIn(table[language]).map(([path]) => path));
      for (const other of paths) expect(other.filter(withoutPlurals)).toEqual(paths[0].filter(withoutPlurals));
      for (const language of pageLanguages) {
        for (const [path, words] of wordsIn(table[language])) expect(words, `${language}${path}`).not.toBe('');
      }
    }
  });
});
