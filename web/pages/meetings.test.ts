// The chronology and the page of a meeting in the browser.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { breachesOn } from '../accessibility.fixture.ts';
import { type RunningApp, sampleReports, startApp } from '../app.fixture.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp(await sampleReports('pl'));
});
afterAll(() => app.close());

it('lists who met whom by day, and leads to the page of each meeting', async () => {
  const page = await app.open('/meetings');
  await page.getByRole('heading', { name: 'Sat 12 April 2025' }).waitFor();
  expect(await breachesOn(page)).toEqual([]);
  await page.getByRole('link', { name: 'Sat 12 April 2025' }).first().click();
  await page.getByRole('heading', { name: 'How it was told' }).waitFor();
  expect(await page.locator('blockquote[lang=pl]').count()).toBeGreaterThan(0);
  expect(await breachesOn(page)).toEqual([]);
});

it('keeps what the list is narrowed to in the address', async () => {
  const page = await app.open('/meetings?status=cancelled');
  await page.getByText(/^\d+ meetings?$/).waitFor();
  const cancelled = await page.getByRole('article').count();
  await page.getByLabel('Party').fill('irn');
  await page.getByLabel('Status').selectOption('');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.waitForURL(/party=IRN/);
  expect(page.url()).not.toContain('status');
  await page.getByRole('article').nth(cancelled).waitFor();
  expect(await page.getByRole('link', { name: 'csv' }).getAttribute('href')).toBe('/meetings.csv?party=IRN');
});

it('speaks the language that the browser asks for, or that the reader chooses', async () => {
  const page = await app.open('/meetings', { locale: 'pl-PL' });
  await page.getByRole('heading', { name: 'Chronologia' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('pl');
  await page.getByLabel('Język').selectOption('en');
  await page.getByRole('heading', { name: 'Chronology' }).waitFor();
});
