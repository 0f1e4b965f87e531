// Decisions through the interface.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RecordedMeeting } from '../../record/record.ts';
import { type Api, filesOf, startApi } from '../app.fixture.ts';
import type { Page } from '../shapes/page.ts';
import type { Problem } from '../shapes/problem.ts';
import type { DecisionAnswer, LedgerAnswer } from './decisions.ts';

const text = 'W czwartek w Genewie spotkali się szef MSZ Iranu Abbas Aragczi i wysłannik USA Steve Witkoff.';
const making = { by: 'Anna Nowak', why: 'the communiqué says so' };

let api: Api;
beforeEach(async () => {
  const report = JSON.stringify({ id: 'one', published: '2025-05-16', language: 'pl', text });
  api = await startApi(filesOf({ 'one.json': report }), '2025-05-20');
});
afterEach(() => api.close());

const post = <T>(path: string, body: unknown) =>
  api.answer<T>(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
const meetings = async () => (await api.answer<Page<RecordedMeeting>>('/meetings')).items;

it('change the record, stand in the ledger, and can be undone', async () => {
  const [{ id }] = await meetings();
  const wish = { act: 'correct', id, slot: 'place', value: { name: 'Lozanna', country: 'CHE' }, ...making };
  const made = await post<DecisionAnswer>('/decisions', wish);
  expect(made).toMatchObject({ id: 'd1', by: 'Anna Nowak', act: 'correct', isUndone: false });
  expect((await meetings())[0]).toMatchObject({ place: { name: 'Lozanna' }, decisions: ['d1'] });
  await post('/decisions/d1/undo', making);
  expect((await meetings())[0]).toMatchObject({ place: { name: 'Genewa' } });
  const { items } = await api.answer<LedgerAnswer>('/decisions');
  expect(items.map(({ act, isUndone }) => [act, isUndone])).toEqual([
    ['correct', true],
    ['undo', false],
  ]);
});

it('that make no sense are refused, and change nothing', async () => {
  const [{ id }] = await meetings();
  expect(await post<Problem>('/decisions', { act: 'confirm', id: 'm-none', ...making })).toMatchObject({ status: 409 });
  expect(await post<Problem>('/decisions', { act: 'confirm', id })).toMatchObject({ status: 400 });
  expect(await post<Problem>('/decisions/d7/undo', making)).toMatchObject({ status: 409 });
  expect((await api.answer<LedgerAnswer>('/decisions')).items).toEqual([]);
});
