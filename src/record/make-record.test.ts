import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../reading/read.ts';
import { parseReports } from '../report/report.ts';
import { Directory } from './directory/directory.ts';
import type { ReportRead } from './input.ts';
import { makeRecord } from './make-record.ts';
import { reportRead } from './report-read.fixture.ts';

const asOf = '2025-12-08';

describe('makeRecord', () => {
  it('makes one meeting of what was announced, moved and held', async () => {
    const reports = await Promise.all([
      reportRead(
        'plan',
        '2025-12-01',
        'W czwartek w Genewie spotkają się minister spraw zagranicznych Iranu Abbas Aragczi i wysłannik USA Steve Witkoff.',
      ),
      reportRead(
        'held',
        '2025-12-05',
        'Iranian Foreign Minister Abbas Araghchi met US special envoy Steve Witkoff in Geneva on Thursday.',
        'en',
      ),
    ]);
    const { meetings, actors } = makeRecord(reports, asOf);
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({
      status: 'held',
      date: '2025-12-04',
      place: { country: 'CHE' },
      parties: ['IRN', 'USA'],
      reports: ['plan', 'held'],
      sources: 2,
      disagreements: [],
    });
    expect(meetings[0].history.map(({ status }) => status)).toEqual(['planned', 'held']);
    const names = meetings[0].participants.map((id) => actors.find((actor) => actor.id === id)!.names);
    expect(names).toContainEqual(expect.arrayContaining(['Abbas Aragczi', 'Abbas Araghchi']));
  });

  it('knows people by the directory: one in two scripts, and their party where no report gives it', async () => {
    const reports = await Promise.all([
      reportRead('r1', '2025-09-03', 'Rustem Umierow powiedział, że rozmowy trwają.'),
      reportRead('r2', '2025-09-04', 'Rustem Umerov said the talks went on.', 'en'),
    ]);
    const person = ({ type }: { type: string }) => type === 'person';
    const known = { name: 'Rustem Umerov', roles: ['secretary of the National Security and Defence Council'] };
    expect(makeRecord(reports, asOf).actors.filter(person)).toMatchObject([{ party: 'UKR', known }]);
    const nobody = new Directory([]);
    for (const actor of makeRecord(reports, asOf, [], nobody).actors) expect(actor).not.toHaveProperty('known');
  });

  it('leaves a plan unconfirmed whose day has passed unreported', async () => {
    const reports = [
      await reportRead('plan', '2025-12-01', 'W czwartek w Genewie spotkają się delegacje Iranu i USA.'),
    ];
    expect(makeRecord(reports, '2025-12-03').meetings[0].status).toBe('planned');
    expect(makeRecord(reports, '2025-12-04').meetings[0].status).toBe('planned');
    expect(makeRecord(reports, '2025-12-05').meetings[0].status).toBe('unconfirmed');
  });

  it('shows where two reports name different places, and not where one is vaguer', async () => {
    const [lake, hill, land] = await Promise.all([
      reportRead('lake', '2025-12-05', 'W czwartek w Genewie spotkali się Abbas Aragczi i Steve Witkoff.'),
      reportRead('hill', '2025-12-05', 'W czwartek w Lozannie spotkali się Abbas Aragczi i Steve Witkoff.'),
      reportRead('land', '2025-12-05', 'W czwartek w Szwajcarii spotkali się Abbas Aragczi i Steve Witkoff.'),
    ]);
    expect(makeRecord([lake, land], asOf).meetings).toMatchObject([{ place: { name: 'Genewa' }, disagreements: [] }]);
    const [meeting] = makeRecord([lake, hill, land], asOf).meetings;
    expect(meeting.reports).toHaveLength(3);
    expect(meeting.disagreements).toMatchObject([
      { slot: 'place', values: [{ reports: ['hill'] }, { reports: ['lake'] }] },
    ]);
  });

  it('shows who came by some reports and was not there by others, not whom a list leaves out', async () => {
    const [all, few, fewer, fewest] = await Promise.all([
      reportRead('all', '2025-12-05', 'W czwartek w Genewie spotkali się Abbas Aragczi, Steve Witkoff i Keir Starmer.'),
      reportRead('few', '2025-12-05', 'W czwartek w Genewie spotkali się Abbas Aragczi i Steve Witkoff.'),
      reportRead(
        'fewer',
        '2025-12-06',
        'W czwartek w Genewie spotkali się Abbas Aragczi i Steve Witkoff. Keira Starmera zabrakło.',
      ),
      reportRead(
        'fewest',
        '2025-12-07',
        'Abbas Araghchi met Steve Witkoff in Geneva on Thursday. Keir Starmer was not invited.',
        'en',
      ),
    ]);
    expect(makeRecord([all, few], asOf).meetings).toMatchObject([
      { parties: ['GBR', 'IRN', 'USA'], disagreements: [] },
    ]);
    const { meetings, actors } = makeRecord([all, few, fewer, fewest], asOf);
    const { id: starmer } = actors.find(({ names }) => names.includes('Keir Starmer'))!;
    expect(meetings).toMatchObject([
      {
        parties: ['IRN', 'USA'],
        disagreements: [
          {
            slot: 'parties',
            values: [
              { value: ['GBR'], reports: ['all'] },
              { value: { without: ['GBR'] }, reports: ['fewer', 'fewest'] },
            ],
          },
          {
            slot: 'participants',
            values: [
              { value: [starmer], reports: ['all'] },
              { value: { without: [starmer] }, reports: ['fewer', 'fewest'] },
            ],
          },
        ],
      },
    ]);
    expect(meetings[0].participants).toHaveLength(2);
  });

  it('joins what reports put into two states only for the same people on the same day', async () => {
    const here = await reportRead(
      'here',
      '2025-12-05',
      'W czwartek w Genewie spotkali się Abbas Aragczi i Steve Witkoff.',
    );
    const there = await reportRead(
      'there',
      '2025-12-05',
      'W czwartek w Wiedniu spotkali się Abbas Aragczi i Steve Witkoff.',
    );
    const sides = await reportRead('sides', '2025-12-05', 'W czwartek w Wiedniu spotkały się delegacje Iranu i USA.');
    expect(makeRecord([here, there], asOf).meetings).toMatchObject([{ disagreements: [{ slot: 'place' }] }]);
    expect(makeRecord([here, sides], asOf).meetings).toHaveLength(2);
  });

  it('joins the last day of a round with what was told while it lasted, but no later day', async () => {
    const [round, end, later] = await Promise.all([
      reportRead('round', '2025-12-05', 'Rozmowy delegacji Iranu i USA odbywały się w Genewie 3–4 grudnia.'),
      reportRead('end', '2025-12-06', 'Delegacje Iranu i USA rozmawiały w piątek w Genewie.'),
      reportRead('later', '2025-12-08', 'Delegacje Iranu i USA rozmawiały w niedzielę w Genewie.'),
    ]);
    expect(makeRecord([round, end], asOf).meetings).toMatchObject([
      { date: '2025-12-03/2025-12-05', disagreements: [] },
    ]);
    expect(makeRecord([round, later], asOf).meetings).toHaveLength(2);
  });

  it('takes calls of the same people a day apart for one', async () => {
    const reports = await Promise.all([
      reportRead(
        'late',
        '2025-12-05',
        'Steve Witkoff w czwartek późnym wieczorem rozmawiał przez telefon z Abbasem Aragczim.',
      ),
      reportRead('night', '2025-12-05', 'Steve Witkoff w piątek nad ranem rozmawiał przez telefon z Abbasem Aragczim.'),
    ]);
    expect(makeRecord(reports, asOf).meetings).toMatchObject([
      { reports: ['late', 'night'], disagreements: [{ slot: 'date' }] },
    ]);
  });

  it('counts a near-copy and the relays of one agency once', async () => {
    const text = (end: string) =>
      `W czwartek w Genewie spotkali się Abbas Aragczi i Steve Witkoff. Rozmowy trwały cztery godziny i dotyczyły programu nuklearnego Iranu, a wzięli w nich udział także eksperci obu stron. ${end}`;
    const [first, copy, relay, other] = await Promise.all([
      reportRead('a1', '2025-12-04', text('Kolejnej rundy nie zapowiedziano.')),
      reportRead('a2', '2025-12-05', text('Strony nie podały daty następnej rundy.')),
      reportRead(
        'b1',
        '2025-12-05',
        'Jak podała agencja Reuters, w czwartek w Genewie spotkali się Aragczi i Witkoff.',
      ),
      reportRead('b2', '2025-12-05', 'Aragczi i Witkoff spotkali się w czwartek w Genewie, podał Reuters.'),
    ]);
    const record = makeRecord([first, copy, relay, other], asOf);
    expect(record.reports.map(({ copyOf }) => copyOf)).toEqual([null, 'a1', null, null]);
    expect(record.meetings).toMatchObject([{ reports: ['a1', 'a2', 'b1', 'b2'], sources: 2 }]);
  });

  it('keeps a statement that three reports repeat once', async () => {
    const words = (verb: string) =>
      `Steve Witkoff ${verb}, że strony zrobiły duży krok w stronę trwałego porozumienia.`;
    const reports = await Promise.all([
      reportRead('r1', '2025-12-04', words('powiedział')),
      reportRead('r2', '2025-12-05', words('oświadczył')),
      reportRead('r3', '2025-12-05', 'Steve Witkoff zapowiedział, że w przyszłym tygodniu poleci do Maskatu.'),
    ]);
    expect(makeRecord(reports, asOf).statements.map(({ reports: by }) => by)).toEqual([['r1', 'r2'], ['r3']]);
  });

  it('marks where a party changed its stand', async () => {
    const reports = await Promise.all([
      reportRead('r1', '2025-12-01', 'Rosja odrzuciła rozejm.'),
      reportRead('r2', '2025-12-05', 'Rosja zgodziła się na rozejm.'),
    ]);
    const line = makeRecord(reports, asOf).positions.filter(({ issue }) => issue === 'ceasefire');
    expect(line.map(({ code, shift }) => [code, shift])).toEqual([
      ['REJECT', 'new'],
      ['AGREE', 'changed'],
    ]);
  });
});

describe('laws of the record', async () => {
  const reports: ReportRead[] = [];
  for (const folder of ['samples/pl', 'samples/en']) {
    for (const file of readdirSync(folder)) {
      for (const report of await parseReports({ bytes: readFileSync(`${folder}/${file}`), name: file })) {
        const { reading, outline } = readReport(report);
        reports.push({ text: report.text, reading, sentences: outline.sentences });
      }
    }
  }

  it('is the same in whatever order the reports came', () => {
    const subsets = fc.subarray(reports, { minLength: 2 });
    const shuffled = subsets.chain((subset) =>
      fc.tuple(fc.constant(subset), fc.shuffledSubarray(subset, { minLength: subset.length })),
    );
    fc.assert(
      fc.property(shuffled, ([subset, others]) => {
        expect(JSON.stringify(makeRecord(others, asOf))).toBe(JSON.stringify(makeRecord(subset, asOf)));
      }),
      { numRuns: 30 },
    );
  });

  it('rests every fact on what stands at its offsets', () => {
    const texts = new Map(reports.map(({ text, reading }) => [reading.report.id, text]));
    let count = 0;
    JSON.stringify(makeRecord(reports, asOf), (_key, value) => {
      if (typeof value?.start === 'number') {
        expect(texts.get(value.report)!.slice(value.start, value.end)).toBe(value.text);
        count++;
      }
      return value;
    });
    expect(count).toBeGreaterThan(100);
  });

  it('gives ids that are all different, and names no actor it does not list', () => {
    const { actors, meetings, statements } = makeRecord(reports, asOf);
    for (const list of [actors, meetings, statements]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
    const known = new Set(actors.map(({ id }) => id));
    const named = [...meetings.flatMap((m) => m.participants), ...statements.flatMap((s) => [s.speaker, ...s.via])];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
