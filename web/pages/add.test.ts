// A report goes from a person's clipboard into the record.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { breachesOn } from '../accessibility.fixture.ts';
import { type RunningApp, startApp } from '../app.fixture.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp([]);
});
afterAll(() => app.close());

const text = 'W czwartek w Genewie spotkali się szef MSZ Iranu Abbas Aragczi i wysłannik USA Steve Witkoff.';

it('reads what is pasted, shows it, and puts it into the record when told to', async () => {
  const page = await app.open('/add');
  await page.getByRole('button', { name: 'Read' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('Paste a text');
  expect(await breachesOn(page)).toEqual([]);
  await page.getByLabel('Text of the report').fill(text);
  await page.getByRole('button', { name: 'Read' }).click();
  await page.getByText('give the day of publication').waitFor();
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByLabel('Day of publication').fill('2025-05-16');
  await page.getByRole('button', { name: 'Read' }).click();
  await page.getByRole('heading', { name: 'What is read in it' }).waitFor();
  expect(await page.getByRole('listitem').filter({ hasText: 'Genewa' }).count()).toBe(1);
  expect(await app.store.db.selectFrom('reports').select('id').execute()).toEqual([]);
  await page.getByRole('button', { name: 'Put into the record' }).click();
  await page.getByText('New meetings: 1').waitFor();
  await page.getByRole('link', { name: 'See the chronology' }).click();
  await page.getByRole('heading', { name: '15 May 2025' }).waitFor();
});

it('keeps files, and says which could not be read', async () => {
  const page = await app.open('/add', { locale: 'pl-PL' });
  const file = (name: string, content: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  await page
    .getByLabel('Upuść pliki')
    .setInputFiles([file('one.json', JSON.stringify({ text, published: '2025-05-16' })), file('two.json', '{')]);
  await page.getByRole('button', { name: 'Odczytaj' }).click();
  await page.getByRole('heading', { name: 'Co z niego odczytano' }).waitFor();
  expect(await page.getByText('two.json').count()).toBe(1);
  expect(await breachesOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Włącz do zapisu' }).click();
  await page.getByText('Nowe doniesienia: 1').waitFor();
});
