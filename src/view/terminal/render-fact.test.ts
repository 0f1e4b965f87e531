// Golden pages of single facts: the files in `pages/` show what a person sees.
import { expect, it } from 'vitest';
import { makeRecord } from '../../record/make-record.ts';
import { reportRead } from '../../record/report-read.fixture.ts';
import { messagesIn } from '../words/languages.ts';
import { renderFact } from './render-fact.ts';

const options = { width: 80, color: false, messages: messagesIn('en') };
const reads = [
  await reportRead(
    'plan',
    '2025-12-01',
    'W czwartek w Genewie spotkają się minister spraw zagranicznych Iranu Abbas Aragczi i wysłannik USA Steve Witkoff. Iran odrzucił rozejm.',
  ),
  await reportRead('other', '2025-12-05', 'W czwartek w Lozannie spotkali się Abbas Aragczi i Steve Witkoff.'),
];
const record = makeRecord(reads, '2025-12-08');

it('shows a meeting with what each report tells of it', async () => {
  const page = renderFact(record, record.meetings[0].id, reads, options);
  await expect(page).toMatchFileSnapshot('pages/fact-meeting.txt');
});

it('shows everything that has an id, and nothing else', () => {
  const { meetings, actors, statements, positions, conditions, reports } = record;
  for (const { id } of [meetings, actors, statements, positions, conditions, reports].flat()) {
    expect(renderFact(record, id, reads, options)).toContain(id);
  }
  expect(renderFact(record, 'm-nowhere-0', reads, options)).toBeUndefined();
});

it('quotes the words alone where the report is not at hand', () => {
  const [{ id, evidence }] = record.positions;
  expect(renderFact(record, id, [], options)).toContain(`│ “${evidence[0].text}”`);
});
