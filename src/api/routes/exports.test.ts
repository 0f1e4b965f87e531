// Lists of the record in formats of other programs, by the addresses of their pages.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RecordDocument } from '../../record/record.ts';
import { type Api, filesOf, startApi } from '../app.fixture.ts';

let api: Api;
beforeAll(async () => {
  const report = (outlet: string, text: string) =>
    JSON.stringify({ id: outlet, published: '2025-05-16', language: 'pl', outlet, text });
  const files = filesOf({
    'one.json': report(
      'one',
      'W czwartek w Genewie spotkali się szef MSZ Iranu Abbas Aragczi i wysłannik USA Steve Witkoff.',
    ),
    'two.json': report(
      'two',
      'W środę w Rydze spotkali się premier Łotwy Evika Siliņa i prezydent Francji Emmanuel Macron.',
    ),
  });
  api = await startApi(files, '2025-05-20');
});
afterAll(() => api.close());

it.each([
  ['/meetings.csv', 'text/csv; charset=utf-8', /^id,/],
  ['/meetings.ics', 'text/calendar; charset=utf-8', /^BEGIN:VCALENDAR/],
  ['/meetings.atom', 'application/atom+xml; charset=utf-8', /<feed/],
  ['/record.jsonld', 'application/ld+json; charset=utf-8', /^\{/],
  ['/actors.csv', 'text/csv; charset=utf-8', /Macron/],
])('%s', async (address, type, content) => {
  const answer = await api.page(address);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe(type);
  expect(await answer.text()).toMatch(content);
});

it('honours the filters of the address', async () => {
  const { meetings } = (await (await api.page('/meetings.json?party=IRN')).json()) as RecordDocument;
  expect(meetings.map(({ parties }) => parties)).toEqual([['IRN', 'USA']]);
});

it('says which formats there are', async () => {
  const answer = await api.page('/meetings.doc');
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('csv') });
});
