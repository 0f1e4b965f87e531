// The overview in the browser: where things stand, with the way to the sentences it rests on.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { breachesOn } from '../accessibility.fixture.ts';
import { type RunningApp, sampleReports, startApp } from '../app.fixture.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp(await sampleReports('pl', 'en'));
});
afterAll(() => app.close());

it.each(['light', 'dark'] as const)('tells where things stand, in %s colours', async (colorScheme) => {
  const page = await app.open('/', { colorScheme });
  for (const name of ['What happened last', 'What comes next', 'Where the parties stand']) {
    await page.getByRole('heading', { name }).waitFor();
  }
  const [citation] = await page.getByRole('link', { name: /^Report \d+:/ }).all();
  expect(await citation.getAttribute('href')).toMatch(/^\/reports\/[^?]+\?at=\d+-\d+$/);
  expect(await breachesOn(page)).toEqual([]);
});

it('fits a narrow screen, in Polish', async () => {
  const page = await app.open('/', { locale: 'pl-PL', viewport: { width: 360, height: 740 } });
  await page.getByRole('heading', { name: 'Stanowiska stron' }).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
});
