// The lists of statements, positions and actors in the browser.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { breachesOn } from '../accessibility.fixture.ts';
import { type RunningApp, sampleReports, startApp } from '../app.fixture.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp(await sampleReports('pl'));
});
afterAll(() => app.close());

it.each([
  { path: '/statements', heading: 'Statements', told: /statements$/, link: 'csv' },
  { path: '/positions', heading: 'Positions', told: /positions$/, link: 'json' },
  { path: '/actors', heading: 'People and bodies', told: /^People and bodies: \d+$/, link: 'csv' },
])('$path', async ({ path, heading, told, link }) => {
  const page = await app.open(path, { viewport: { width: 360, height: 740 } });
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  await page.getByText(told).first().waitFor();
  await page.getByRole('listitem').nth(4).waitFor();
  expect(await page.getByRole('link', { name: link, exact: true }).getAttribute('href')).toBe(`${path}.${link}`);
  expect(await breachesOn(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
});

it('shows more of a long list when asked to', async () => {
  const page = await app.open('/actors');
  const more = page.getByRole('button', { name: 'Show more' });
  await more.click();
  await page.getByRole('listitem').nth(60).waitFor();
});
