// Searching from the command line.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { programIn } from './program.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-search-'));
const { parley } = programIn(folder);

beforeAll(async () => {
  writeFileSync(join(folder, 'parley.db'), '');
  for (const [id, published, text] of [
    ['oman', '2025-12-05', 'W czwartek w Maskacie spotkali się Abbas Aragczi i Steve Witkoff. Iran żąda gwarancji.'],
    ['paris', '2025-12-01', 'W Paryżu Ukraina zażądała gwarancji bezpieczeństwa.'],
  ]) {
    writeFileSync(join(folder, `${id}.json`), JSON.stringify({ id, published, language: 'pl', title: id, text }));
  }
  await parley('add', 'oman.json', 'paris.json');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('shows reports with the words marked, and the facts that stand there', async () => {
  const { code, out } = await parley('search', 'spotkać', 'witkoffem');
  expect(code).toBe(0);
  expect(out).toMatch(/1 {2}oman {2}Fri 5 December 2025/);
  expect(out).toContain('[spotkali]');
  expect(out).toContain('[Witkoff]');
  expect(out).toContain('m-oman-');
});

it('keeps to the filters of pages and to the limit', async () => {
  expect((await parley('search', 'gwarancje', '--since', '2025-12-03')).out).not.toContain('paris');
  expect((await parley('search', 'gwarancje', '--party', 'UKR')).out).not.toContain('oman');
  expect((await parley('search', 'gwarancje', '--limit', '1')).out).toContain('There are more.');
  const { hits, more } = JSON.parse((await parley('search', 'gwarancje', '--json')).out);
  expect([hits.length, more]).toEqual([2, false]);
});

it('says so when nothing is found or asked', async () => {
  const nothing = await parley('search', 'krokodyle');
  expect(nothing).toMatchObject({ code: 0, error: '' });
  expect(nothing.out).toContain('No report has all of these words: krokodyle');
  expect(await parley('search', '?!')).toMatchObject({ code: 2, out: '' });
  expect((await parley('search', 'gwarancje', '--limit', 'all')).error).toContain('--limit all');
});
