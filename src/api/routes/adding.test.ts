// Reports that come in through the interface.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtInDirectory } from '../../record/directory/directory.ts';
import type { RecordedMeeting } from '../../record/record.ts';
import { parseReport } from '../../report/report.ts';
import { keepReports } from '../../store/keep-reports.ts';
import { type Api, filesOf, keptReport, startApi } from '../app.fixture.ts';
import type { Added, Preview } from '../shapes/adding.ts';
import type { Page } from '../shapes/page.ts';
import { StoreInUse } from '../store-in-use.ts';
import type { Status } from './status.ts';

const text = 'W czwartek w Genewie spotkali się szef MSZ Iranu Abbas Aragczi i wysłannik USA Steve Witkoff.';
const pasted = { text, published: '2025-05-16', outlet: 'Dziennik' };

let api: Api;
beforeEach(async () => {
  api = await startApi([], '2025-05-20');
});
afterEach(() => api.close());

const posted = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
});
const preview = (body: unknown) => api.answer<Preview>('/readings', posted(body));
const add = (body: unknown) => api.answer<Added>('/reports', posted(body));
const reportCount = async () => (await api.answer<Status>('/status')).reports;

describe('a pasted report', () => {
  it('is read before it is kept', async () => {
    const answer = await preview(pasted);
    expect(answer).toMatchObject({
      refused: [],
      reports: [
        {
          report: { published: '2025-05-16', language: 'pl', outlet: 'Dziennik' },
          reading: { meetings: [{ date: '2025-05-15', place: { name: 'Genewa' }, parties: ['IRN', 'USA'] }] },
        },
      ],
    });
    expect(await reportCount()).toBe(0);
  });

  it('is kept once, and changes the record', async () => {
    const added = await add(pasted);
    expect(added).toMatchObject({ known: [], refused: [], stopped: false, disputed: [] });
    expect(added.added).toHaveLength(1);
    const { items } = await api.answer<Page<RecordedMeeting>>('/meetings');
    expect(items.map(({ id }) => id)).toEqual(added.meetings.added);
    expect(await add(pasted)).toMatchObject({ added: [], known: added.added });
  });

  it('that has no day is refused with the remedy', async () => {
    const { refused } = await preview({ text });
    expect(refused[0].detail).toMatch(/no day of publication/);
  });

  it('without a text is a wrong request', async () => {
    const answer = await api.ask('/reports', posted({ published: '2025-05-16' }));
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('text') });
  });
});

describe('files in a form', () => {
  const form = (...files: [name: string, content: string][]) => {
    const body = new FormData();
    for (const [name, content] of files) body.append('file', new File([content], name));
    return body;
  };
  const json = (id: string) => JSON.stringify({ id, text, published: '2025-05-16' });

  it('are kept, but for those that can’t be read', async () => {
    const body = form(['one.json', json('one')], ['two.json', json('two')], ['empty.txt', ' ']);
    const added = await api.answer<Added>('/reports', { method: 'POST', body });
    expect(added).toMatchObject({ added: ['one', 'two'], refused: [{ name: 'empty.txt' }] });
  });

  it('tell how far they are', async () => {
    const answer = await api.ask('/reports', {
      method: 'POST',
      body: form(['one.json', json('one')], ['two.json', json('two')]),
      headers: { accept: 'text/event-stream' },
    });
    const events = [...(await answer.text()).matchAll(/event: (\w+)\ndata: (.*)/g)].map(([, name, data]) => [
      name,
      JSON.parse(data),
    ]);
    expect(events).toMatchObject([
      ['progress', { done: 1, of: 2 }],
      ['progress', { done: 2, of: 2 }],
      ['added', { added: ['one', 'two'] }],
    ]);
  });
});

describe('the sample reports', () => {
  const samples = fileURLToPath(new URL('../../../samples', import.meta.url));
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are there until the user adds a report, and never in the user’s store', async () => {
    const places = { location: join(folder, 'own.db'), directory: builtInDirectory, samples };
    const inUse = await StoreInUse.open(places);
    expect(inUse.isSample).toBe(true);
    const [file] = filesOf({ 'one.txt': text });
    const own = await inUse.own();
    await keepReports(own, [keptReport(await parseReport(file, pasted))]);
    expect(inUse.isSample).toBe(false);
    expect(inUse.store).toBe(own);
    await inUse.close();
    const again = await StoreInUse.open(places);
    expect(again.isSample).toBe(false);
    expect(await again.store.db.selectFrom('reports').select('id').execute()).toEqual([{ id: 'one' }]);
    await again.close();
  });
});
