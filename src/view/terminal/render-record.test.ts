// Golden pages about a record: the files in `pages/` show what a person sees.
import { expect, it } from 'vitest';
import { makeRecord } from '../../record/make-record.ts';
import { reportRead } from '../../record/report-read.fixture.ts';
import { messagesIn } from '../words/languages.ts';
import { renderRecord } from './render-record.ts';

const plain = { width: 80, color: false, messages: messagesIn('en') };
const record = makeRecord(
  await Promise.all([
    reportRead(
      'plan',
      '2025-12-01',
      'W czwartek w Genewie spotkają się minister spraw zagranicznych Iranu Abbas Aragczi i wysłannik USA Steve Witkoff. Iran odrzucił rozejm. Kolejna runda odbędzie się 12 grudnia w Rzymie.',
    ),
    reportRead(
      'held',
      '2025-12-05',
      'Iranian Foreign Minister Abbas Araghchi met US special envoy Steve Witkoff in Geneva on Thursday. Iran agreed to a ceasefire.',
      'en',
    ),
    reportRead('other', '2025-12-05', 'W czwartek w Lozannie spotkali się Abbas Aragczi i Steve Witkoff.'),
  ]),
  '2025-12-08',
);

it.each(['brief', 'chronology', 'next', 'positions', 'actors', 'disagreements'] as const)('shows %s', async (page) => {
  await expect(renderRecord(record, page, plain)).toMatchFileSnapshot(`pages/record-${page}.txt`);
});

it.each(['brief', 'chronology'] as const)('shows %s in Polish', async (page) => {
  const polish = renderRecord(record, page, { ...plain, messages: messagesIn('pl') });
  await expect(polish).toMatchFileSnapshot(`pages/record-${page}-pl.txt`);
});

it('says the same in colour', () => {
  const page = renderRecord(record, 'brief', { ...plain, color: true });
  expect(page).toContain('\u001b[');
  expect(page.replace(/\u001b\[\d+m/g, '')).toBe(renderRecord(record, 'brief', plain));
});

it('says so when there is nothing', () => {
  expect(renderRecord(makeRecord([], '2025-12-08'), 'brief', plain)).toContain('Nothing of that kind is told of');
});

it('lets no control character of a report reach the terminal', () => {
  const evil = '\u001b]0;title\u0007\u009b31m\u202eabc\r\n';
  const reports = record.reports.map((report) => ({ ...report, title: evil, outlet: evil }));
  const actors = record.actors.map((actor) => ({ ...actor, names: [evil], party: evil }));
  const meetings = record.meetings.map((meeting) => ({
    ...meeting,
    place: { name: evil, country: evil },
    parties: [evil],
  }));
  const positions = record.positions.map((position) => ({ ...position, source: [evil], issue: evil }));
  for (const page of ['brief', 'positions', 'actors'] as const) {
    expect(renderRecord({ ...record, reports, actors, meetings, positions }, page, plain)).not.toMatch(
      /[\0-\t\v-\x1f\x7f-\x9f\u202a-\u202e]/,
    );
  }
});
