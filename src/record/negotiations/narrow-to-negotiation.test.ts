import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRecord } from '../make-record.ts';
import { reportRead } from '../report-read.fixture.ts';
import { narrowToNegotiation } from './narrow-to-negotiation.ts';
import type { Negotiation } from './negotiation.ts';
import { recordOf, type Told } from './record-of.fixture.ts';

const between = (parties: string[], words: string[] = []): Negotiation => ({
  id: 'talks',
  name: 'Talks',
  parties,
  words,
});

function kept(reports: Readonly<Record<string, Told>>, negotiation: Negotiation) {
  const { meetings, statements, positions, conditions } = narrowToNegotiation(recordOf(reports), negotiation);
  return {
    meetings: meetings.map(({ id }) => id),
    statements: statements.map(({ text }) => text),
    positions: positions.map(({ source, target, issue }) => `${source}>${target} ${issue}`),
    conditions: conditions.map(({ outcome }) => outcome),
  };
}

describe('a negotiation without words', () => {
  const negotiation = between(['IRN', 'USA']);

  it('has the meetings of two of its parties, and those of one with a mediator', () => {
    const reports = {
      round: {
        meetings: [{ parties: ['IRN', 'OMN', 'USA'] }, { parties: ['IRN', 'OMN'] }, { parties: ['IRN', 'RUS'] }],
      },
      other: { meetings: [{ parties: ['OMN', 'USA'] }, { parties: ['CHN', 'USA'] }] },
    };
    expect(kept(reports, negotiation).meetings).toEqual(['round meeting 1', 'round meeting 2']);
  });

  it('hears the host of a round, and leaves him his other guests', () => {
    const reports = {
      round: {
        meetings: [{ parties: ['IRN', 'USA'], place: { name: 'Rome', country: 'ITA' } }, { parties: ['ITA', 'USA'] }],
        statements: [{ party: 'ITA', text: 'We are glad to be of use.' }],
      },
    };
    expect(kept(reports, negotiation)).toMatchObject({
      meetings: ['round meeting 1'],
      statements: ['We are glad to be of use.'],
    });
  });

  it('counts the party of a participant', () => {
    const reports = { round: { meetings: [{ parties: ['IRN'], participants: ['person of USA'] }], names: ['USA'] } };
    expect(kept(reports, negotiation).meetings).toHaveLength(1);
  });

  it('has what its people say in reports that tell of them together, and nothing they say elsewhere', () => {
    const reports = {
      round: {
        meetings: [{ parties: ['IRN', 'USA'] }],
        statements: [
          { party: 'IRN', text: 'It went well.' },
          { party: null, text: 'It took two hours.' },
          { party: 'FRA', text: 'France is watching.' },
          { party: 'FRA', text: 'Tehran must choose.' },
        ],
        positions: [{ source: ['USA'], issue: 'trade' }, { source: ['FRA'] }],
        conditions: [{ outcome: 'they meet again' }, { outcome: 'Paris will help', by: ['FRA'] }],
      },
      other: {
        statements: [{ party: 'USA', text: 'Tariffs will rise.' }],
        positions: [{ source: ['USA'], target: ['CHN'], issue: 'trade' }],
        conditions: [{ outcome: 'tariffs rise', by: ['USA'] }],
      },
    };
    expect(kept(reports, negotiation)).toEqual({
      meetings: ['round meeting 1'],
      statements: ['It went well.', 'It took two hours.', 'Tehran must choose.'],
      positions: ['USA> trade'],
      conditions: ['they meet again'],
    });
  });

  it('has what joins the parties where they do not meet', () => {
    const reports = {
      act: {
        positions: [{ source: ['USA'], target: ['IRN'] }],
        statements: [{ party: 'IRN', text: 'We will answer.' }],
      },
      remark: {
        language: 'pl',
        statements: [
          { party: 'FRA', text: 'Amerykanie znów rozmawiają z Irańczykami.' },
          { party: 'FRA', text: 'Francja poczeka.' },
        ],
        names: ['IRN', 'USA'],
      },
    };
    expect(kept(reports, negotiation)).toMatchObject({
      statements: ['We will answer.', 'Amerykanie znów rozmawiają z Irańczykami.'],
      positions: ['USA>IRN other'],
    });
  });
});

describe('a negotiation with words', () => {
  const negotiation = between(['IRN', 'USA'], ['program jądrowy', 'nuclear']);

  it('has what one of its parties does on the subject, in any form of the words', () => {
    const reports = {
      vienna: {
        language: 'pl',
        meetings: [
          { parties: ['IRN', 'FRA'], says: 'W Wiedniu rozmawiano o irańskim programie jądrowym.' },
          { parties: ['IRN', 'FRA'], says: 'W Paryżu rozmawiano o winie.' },
        ],
        statements: [
          { party: 'ISR', text: 'Jądrowego programu Iranu nie uznamy.' },
          { party: 'ISR', text: 'Izrael ma nowy program.' },
        ],
        names: ['USA'],
      },
      fuel: {
        positions: [
          { source: ['IRN'], issue: 'nuclear' },
          { source: ['PRK'], issue: 'nuclear' },
        ],
      },
    };
    expect(kept(reports, negotiation)).toEqual({
      meetings: ['vienna meeting 1'],
      statements: ['Jądrowego programu Iranu nie uznamy.'],
      positions: ['IRN> nuclear'],
      conditions: [],
    });
  });

  it('has what a host and one party talk of, on the subject', () => {
    const rome = { name: 'Rome', country: 'ITA' };
    const reports = {
      round: { meetings: [{ parties: ['IRN', 'USA'], place: rome }] },
      before: { meetings: [{ parties: ['IRN', 'ITA'], says: 'They met over a nuclear offer.' }] },
    };
    expect(kept(reports, negotiation).meetings).toEqual(['round meeting 1', 'before meeting 1']);
    expect(kept({ before: reports.before }, negotiation).meetings).toEqual([]);
  });

  it('leaves to others what one of its parties says on the subject when it talks with them', () => {
    const words = [{ party: 'USA', text: 'No nuclear plants for anyone.' }];
    const alone = { statements: words };
    const elsewhere = { statements: words, meetings: [{ parties: ['CHN', 'USA'] }] };
    expect(kept({ alone }, negotiation).statements).toHaveLength(1);
    expect(kept({ elsewhere }, negotiation).statements).toEqual([]);
    expect(kept({ elsewhere: { ...elsewhere, names: ['IRN'] } }, negotiation).statements).toHaveLength(1);
  });

  it('leaves out reports of other issues that have none of the words', () => {
    const swap = {
      meetings: [{ parties: ['IRN', 'USA'] }],
      statements: [{ party: 'IRN', text: 'Four people are coming home.' }],
      positions: [{ source: ['IRN'], target: ['USA'], issue: 'prisoners' }],
    };
    expect(kept({ swap }, negotiation)).toEqual({ meetings: [], statements: [], positions: [], conditions: [] });
    expect(kept({ swap }, between(['IRN', 'USA'])).meetings).toHaveLength(1);
    expect(kept({ swap: { ...swap, title: 'Nuclear talks bring prisoners home' } }, negotiation)).toMatchObject({
      meetings: ['swap meeting 1'],
      positions: ['IRN>USA prisoners'],
    });
  });

  it('keeps reports that name no issue', () => {
    const round = { meetings: [{ parties: ['IRN', 'USA'] }], positions: [{ source: ['USA'], issue: 'process' }] };
    expect(kept({ round }, negotiation)).toMatchObject({ meetings: ['round meeting 1'], positions: ['USA> process'] });
  });
});

describe('laws of negotiations', () => {
  it('narrows the same record the same way in whatever order the reports came, and a second time changes nothing', async () => {
    const reports = await Promise.all([
      reportRead('a', '2025-04-10', 'W sobotę w Maskacie spotkają się Abbas Aragczi i Steve Witkoff.'),
      reportRead('b', '2025-04-13', 'Iran and the United States held talks in Muscat on Saturday.', 'en'),
      reportRead(
        'c',
        '2025-04-14',
        'Xi Jinping spotkał się w Pekinie z Donaldem Trumpem. – Cła wzrosną – powiedział Trump.',
      ),
      reportRead('d', '2025-04-15', '“Iran will keep its nuclear programme,” Abbas Araghchi said on Tuesday.', 'en'),
      reportRead('e', '2025-04-16', 'W środę w Rzymie Aragczi rozmawiał z Antonio Tajanim o programie jądrowym.'),
    ]);
    const negotiations = [
      between(['IRN', 'USA']),
      between(['IRN', 'USA'], ['jądrowy', 'nuclear']),
      between(['CHN', 'USA']),
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(reports, { minLength: 1 }),
        fc.constantFrom(...negotiations),
        (some, negotiation) => {
          const one = narrowToNegotiation(makeRecord(some, '2025-05-01'), negotiation);
          const sorted = reports.filter((report) => some.includes(report));
          expect(one).toEqual(narrowToNegotiation(makeRecord(sorted, '2025-05-01'), negotiation));
          expect(narrowToNegotiation(one, negotiation)).toEqual(one);
        },
      ),
      { numRuns: 60 },
    );
    const whole = makeRecord(reports, '2025-05-01');
    expect(negotiations.map((one) => narrowToNegotiation(whole, one).reports.map(({ id }) => id))).toEqual([
      ['a', 'b'],
      ['a', 'b', 'd'],
      ['c'],
    ]);
  });

  it('keeps more meetings with more parties where there are no words', () => {
    const party = fc.constantFrom('CHN', 'IRN', 'OMN', 'RUS', 'USA');
    const parties = fc.uniqueArray(party, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(parties, { minLength: 1 }), parties, party, (tables, few, more) => {
        const record = recordOf(
          Object.fromEntries(tables.map((at, index) => [`r${index}`, { meetings: [{ parties: at }] }])),
        );
        const { meetings } = narrowToNegotiation(record, between(few));
        const wider = narrowToNegotiation(record, between([...new Set([...few, more])]));
        expect(wider.meetings).toEqual(expect.arrayContaining(meetings));
      }),
    );
  });
});
