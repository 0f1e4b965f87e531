// Search in the browser.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { breachesOn } from '../accessibility.fixture.ts';
import { type RunningApp, sampleReports, startApp } from '../app.fixture.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp(await sampleReports('pl'));
});
afterAll(() => app.close());

it('finds words in any form from any page by keyboard alone, and leads to their sentence', async () => {
  const page = await app.open('/meetings');
  await page.getByRole('heading', { name: 'Chronology' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('delegacja');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Search: delegacja' }).waitFor();
  await page.locator('mark', { hasText: 'elegacje' }).first().waitFor();
  expect(await breachesOn(page)).toEqual([]);
  await page.getByRole('link', { name: 'See it in the report' }).first().click();
  await page.locator('mark.sought').first().waitFor();
});

it('says what to do where nothing is asked or found', async () => {
  const page = await app.open('/search');
  await page.getByText('Give some words to look for').waitFor();
  await page.goto(`${app.address}/search?q=xyzzyq`);
  await page.getByText('No report has all these words').waitFor();
});
