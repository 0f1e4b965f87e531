// The built program on a store, as a person uses it: what it keeps and what it says.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../store/open-store.ts';
import { programIn } from './program.fixture.ts';

const CITIES = ['Genewie', 'Rzymie', 'Paryżu', 'Wiedniu', 'Oslo', 'Madrycie', 'Lizbonie'];

const folder = mkdtempSync(join(tmpdir(), 'parley-'));
const { parley } = programIn(folder);
beforeAll(() => {
  mkdirSync(join(folder, 'reports', 'more'), { recursive: true });
  for (let number = 1; number <= 60; number++) {
    const day = String((number % 28) + 1).padStart(2, '0');
    const city = CITIES[number % CITIES.length];
    const text = ` date 2025-11-${day} \nWczoraj w ${city} rozmawiali Rustem Umerow i Steve Witkoff. – Spotkanie numer ${number} było dobre – powiedział Umerow.\n`;
    writeFileSync(join(folder, 'reports', number > 50 ? 'more' : '', `report-${number}.txt`), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const recordIn = async (store: string) => {
  const { out } = await parley('brief', '--json', '--as-of', '2025-12-08', '--store', store);
  return out;
};

describe('parley add', () => {
  it('keeps files and folders, says what that changed, and adds nothing twice', async () => {
    const first = await parley('add', 'reports/report-1.txt', '--store', 'one.db');
    expect(first).toEqual({ code: 0, out: '1 report added.\n1 new meeting, 0 changed.\n', error: '' });
    const all = await parley('add', 'reports', '--store', 'one.db');
    expect(all.out).toMatch(/^59 reports added, 1 already there\.\n/);
    const again = await parley('add', 'reports', '--store', 'one.db');
    expect(again).toEqual({ code: 0, out: '0 reports added, 60 already there.\n', error: '' });
  });

  it('makes the record that `parley record` makes of the same files', async () => {
    await parley('add', 'reports', '--store', 'same.db');
    const files = JSON.parse(await recordIn('same.db')).reports.map(({ id }: { id: string }) =>
      join('reports', Number(id.slice(7)) > 50 ? 'more' : '', `${id}.txt`),
    );
    const { out } = await parley('record', '--json', '--as-of', '2025-12-08', ...files);
    expect(await recordIn('same.db')).toBe(out);
  });

  it('keeps to the data folder where nothing else is said', async () => {
    await parley('add', 'reports/report-2.txt');
    expect((await parley('chronology')).out).toContain('1 report · 1 meeting');
    expect(
      readFileSync(join(folder, 'data', 'parley', 'parley.db'))
        .subarray(0, 6)
        .toString(),
    ).toBe('SQLite');
  });

  it('keeps the other files when one is bad or has the id of another', async () => {
    writeFileSync(join(folder, 'broken.json'), '{ "text": ');
    writeFileSync(
      join(folder, 'clash.json'),
      JSON.stringify({ id: 'report-1', text: 'Inny tekst.', published: '2025-11-02', language: 'pl' }),
    );
    const { code, out, error } = await parley(
      'add',
      'reports/report-1.txt',
      'broken.json',
      'clash.json',
      'reports/report-3.txt',
      '--store',
      'bad.db',
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^2 reports added\.\n/);
    expect(error).toContain('parley: broken.json, line 1');
    expect(error).toContain('parley: clash.json: another report has the id report-1.');
  });

  it.each([
    ['reports/report-1.txt', 'this file is no store of Parley'],
    ['reports', 'can’t be opened'],
    ['nowhere/talks.db', 'there is no store at nowhere/talks.db yet. Make one with `parley add'],
  ])('says what to do about a store that is none: %s', async (store, words) => {
    const { code, out, error } = await parley('brief', '--store', store);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain(words);
  });

  it('lets several processes add at once', async () => {
    const parts = [0, 1, 2].map((part) =>
      Array.from({ length: 18 }, (_, index) => `reports/report-${part * 16 + index + 1}.txt`),
    );
    const endings = await Promise.all(parts.map((files) => parley('add', ...files, '--store', 'shared.db')));
    expect(endings.map(({ code, error }) => ({ code, error }))).toEqual(parts.map(() => ({ code: 0, error: '' })));
    expect(JSON.parse(await recordIn('shared.db')).reports).toHaveLength(new Set(parts.flat()).size);
  });
});

it('points to `parley rebuild` where another version of the program read the reports', async () => {
  await parley('add', 'reports/report-1.txt', '--store', 'older.db');
  const store = await openStore(join(folder, 'older.db'));
  await store.db.updateTable('readings').set({ version: '0.0.9' }).execute();
  await store.close();
  const { code, error } = await parley('brief', '--store', 'older.db');
  expect(code).toBe(0);
  expect(error).toBe(
    'parley: Parley 0.0.9 read some of these reports. `parley rebuild` reads them with this version.\n',
  );
  expect(await parley('rebuild', '--store', 'older.db')).toMatchObject({ code: 0, error: '' });
  expect((await parley('brief', '--store', 'older.db')).error).toBe('');
});

describe('parley export', () => {
  it.each([
    ['record', '{'],
    ['json-ld', '{'],
    ['csv', 'id,status,mode,date'],
    ['ics', 'BEGIN:VCALENDAR'],
    ['atom', '<?xml'],
    ['markdown', '# '],
    ['html', '<!doctype html>'],
    ['plover', '{'],
    ['wikitext', ''],
  ])('writes %s', async (format, start) => {
    await parley('add', 'reports/report-1.txt', 'reports/report-2.txt', '--store', 'export.db');
    const { code, out, error } = await parley('export', format, '--store', 'export.db', '--as-of', '2025-12-08');
    expect({ code, error, begins: out.slice(0, start.length) }).toEqual({ code: 0, error: '', begins: start });
    expect(out.length).toBeGreaterThan(50);
  });

  it('writes a file whole, and says so where it can’t', async () => {
    await parley('add', 'reports/report-1.txt', '--store', 'export.db');
    expect(await parley('export', 'ics', '--store', 'export.db', '-o', 'talks.ics')).toEqual({
      code: 0,
      out: '',
      error: '',
    });
    expect(readFileSync(join(folder, 'talks.ics'), 'utf8')).toContain('END:VCALENDAR');
    const { code, error } = await parley('export', 'ics', '--store', 'export.db', '-o', 'nowhere/talks.ics');
    expect(code).toBe(1);
    expect(error).toContain('parley: nowhere/talks.ics: it can’t be written');
  });

  it('narrows to what is asked, and knows what makes no sense', async () => {
    await parley('add', 'reports/report-1.txt', '--store', 'export.db');
    const { out } = await parley('export', 'record', '--store', 'export.db', '--party', 'IRN');
    expect(JSON.parse(out).meetings).toEqual([]);
    for (const wrong of [
      ['pdf'],
      ['ics', '--table', 'actors'],
      ['csv', '--table', 'towns'],
      ['ics', '--since', '1.2.'],
    ]) {
      expect((await parley('export', ...wrong, '--store', 'export.db')).code).toBe(2);
    }
  });
});
