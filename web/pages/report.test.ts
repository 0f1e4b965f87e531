// A report in the browser: its text as it came, with the facts that rest on it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesOf, keptReport } from '../../src/api/app.fixture.ts';
import { parseReport } from '../../src/report/report.ts';
import { keepReports } from '../../src/store/keep-reports.ts';
import { breachesOn } from '../accessibility.fixture.ts';
import { type RunningApp, sampleReports, startApp } from '../app.fixture.ts';

const sentence = 'W czwartek w Genewie spotkali się szef MSZ Iranu Abbas Aragczi i wysłannik USA Steve Witkoff.';
const hostile = `${sentence}\n<script>document.title = 'taken'</script><img src=x onerror="document.title='taken'">\u202eodwrotnie\n`;
/** 5 MB. */
const endless = `${sentence} ${'bez końca '.repeat(500_000)}`;

let app: RunningApp;
beforeAll(async () => {
  const [bad, long] = await Promise.all(
    filesOf({ 'hostile.txt': hostile, 'endless.txt': sentence }).map((file) =>
      parseReport(file, { published: '2025-05-16', language: 'pl' }),
    ),
  );
  app = await startApp([...(await sampleReports('pl')), bad]);
  // What is read in its first sentence is enough: reading all of it takes half a minute.
  const { report, read } = keptReport(long);
  await keepReports(app.store, [{ report: { ...report, text: endless }, read: { ...read, text: endless } }]);
});
afterAll(() => app.close());

it('marks the facts in the text and lists them beside it, each pointing at the other', async () => {
  const page = await app.open('/reports/pl-2025-04-20-rzym');
  const facts = page.getByRole('complementary');
  await facts.getByRole('heading', { name: 'Meetings' }).waitFor();
  expect(await page.locator('section[lang=pl] mark').count()).toBeGreaterThan(5);
  expect(await breachesOn(page)).toEqual([]);
  await facts.getByTitle('Show in the text').first().click();
  await page.locator('mark.sought').first().waitFor();
  await page.locator('section[lang=pl] mark a').first().focus();
  expect(await facts.locator('li.current').count()).toBe(1);
});

it('shows hostile text as text', async () => {
  const page = await app.open('/reports/hostile');
  await page.getByText("<script>document.title = 'taken'</script>").waitFor();
  expect(await page.title()).toBe('hostile – Parley');
  expect(await page.locator('section[lang=pl]').textContent()).not.toContain('\u202e');
});

it('shows one endless line without laying it all out', async () => {
  const page = await app.open('/reports/endless', { viewport: { width: 360, height: 740 } });
  await page.getByRole('heading', { name: 'endless' }).waitFor();
  expect(await page.locator('mark.meetings').first().textContent()).toContain('Genewie');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
});

it('says when there is no such report', async () => {
  const page = await app.open('/reports/none');
  expect(await page.getByRole('alert').textContent()).toContain('there is no report of this id');
});
