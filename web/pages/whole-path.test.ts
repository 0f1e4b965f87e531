// The way of an analyst: add a report, check what was read, decide, see the record change, take it away.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { breachesOn } from '../accessibility.fixture.ts';
import { type RunningApp, startApp } from '../app.fixture.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp([]);
});
afterAll(() => app.close());

const text = 'W czwartek w Genewie spotkali się szef MSZ Iranu Abbas Aragczi i wysłannik USA Steve Witkoff.';

it('leads from a pasted report over the overview and the meeting to the ledger and an export', async () => {
  const page = await app.open('/');
  await page.getByRole('link', { name: 'There is nothing in the record yet' }).click();
  await page.getByLabel('Text of the report').fill(text);
  await page.getByLabel('Day of publication').fill('2025-05-16');
  await page.getByRole('button', { name: 'Read' }).click();
  await page.getByRole('button', { name: 'Put into the record' }).click();
  await page.getByText('New meetings: 1').waitFor();

  await page.getByRole('link', { name: 'Overview' }).click();
  await page
    .getByRole('link', { name: /15 May 2025/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'What it rests on' }).waitFor();
  expect(await breachesOn(page)).toEqual([]);

  await page.getByRole('button', { name: 'Reject' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('Say who decides');
  await page.getByLabel('Who decides').fill('Anna Nowak');
  await page.getByRole('button', { name: 'Reject' }).click();
  await page.getByText('Decision d1 is in the ledger.').waitFor();
  expect(await (await page.request.get(`${app.address}/meetings.csv`)).text()).not.toContain('Genewa');

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'What it rests on' }).waitFor();
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('Decision d3 is in the ledger.').waitFor();
  expect(await (await page.request.get(`${app.address}/meetings.csv`)).text()).toContain('Genewa');

  await page.getByRole('link', { name: 'Decisions' }).click();
  await page.getByText('Anna Nowak').first().waitFor();
  expect(await page.getByRole('listitem').count()).toBe(3);
  expect(await breachesOn(page)).toEqual([]);
});
