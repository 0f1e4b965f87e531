// The chronology in the browser.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { breachesOn } from '../accessibility.fixture.ts';
import { type RunningApp, sampleReports, startApp } from '../app.fixture.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp(await sampleReports('pl'));
});
afterAll(() => app.close());

it('lists who met whom', async () => {
  const page = await app.open('/meetings');
  await page.getByRole('heading', { name: 'Chronology' }).waitFor();
  expect(await page.getByRole('listitem').count()).toBeGreaterThan(5);
  expect(await breachesOn(page)).toEqual([]);
});

it('speaks the language that the browser asks for', async () => {
  const page = await app.open('/meetings', { locale: 'pl-PL' });
  await page.getByRole('heading', { name: 'Chronologia' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('pl');
});
