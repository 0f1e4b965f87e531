// The README shows what the program prints.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { freshReadme } from './readme.ts';

it('shows the pages of its reports as the program prints them (else: npm run readme)', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toContain('<!-- run read samples/en/');
  expect(await freshReadme(readme)).toBe(readme);
});
