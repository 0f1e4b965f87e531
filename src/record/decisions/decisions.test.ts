import { describe, expect, it } from 'vitest';
import type { ReportRead } from '../input.ts';
import { makeRecord } from '../make-record.ts';
import { reportRead } from '../report-read.fixture.ts';
import { type Act, type Decision, holding } from './decision.ts';
import { decisionShape } from './decision-shape.ts';
import type { DecidedKind, Place } from './kinds.ts';

const asOf = '2025-12-08';

/** A ledger of these acts. */
const ledgerOf = (...acts: Act[]): Decision[] =>
  acts.map((act, index) => ({
    ...{ id: `d${index + 1}`, by: 'Anna Nowak', at: '2025-12-06T10:00:00Z', why: 'the communiqué says so' },
    act,
  }));

/** The place of these words of a report. */
function at({ text, reading }: ReportRead, words: string): Place {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { report: reading.report.id, start, end: start + words.length, text: words, nth: 0 };
}
const target = (kind: DecidedKind, ...places: Place[]) => ({ kind, places });

const lakeText = 'W czwartek w Genewie spotkali się Abbas Aragczi i Steve Witkoff.';
const hillText = 'W czwartek w Lozannie spotkali się Abbas Aragczi i Steve Witkoff.';
const lake = await reportRead('lake', '2025-12-05', lakeText);
const hill = await reportRead('hill', '2025-12-05', hillText);

describe('decisions', () => {
  it('correct a slot, and settle what was disputed of it', () => {
    const place = { name: 'Genewa', country: 'CHE' };
    const [meeting] = makeRecord(
      [lake, hill],
      asOf,
      ledgerOf({
        act: 'correct',
        target: target('meeting', at(hill, hillText)),
        slot: 'place',
        value: place,
      }),
    ).meetings;
    expect(makeRecord([lake, hill], asOf).meetings[0].disagreements).toMatchObject([{ slot: 'place' }]);
    expect(meeting).toMatchObject({ place, disagreements: [], reports: ['hill', 'lake'], decisions: ['d1'] });
  });

  it('find their fact again when a reader takes other limits for it', () => {
    const [given] = lake.reading.meetings;
    const evidence = [{ start: 11, end: 40, text: lakeText.slice(11, 40) }];
    const other = { ...lake, reading: { ...lake.reading, meetings: [{ ...given, evidence }] } };
    const decision: Act = { act: 'reject', target: target('meeting', at(lake, lakeText)) };
    expect(makeRecord([other], asOf).meetings).toHaveLength(1);
    expect(makeRecord([other], asOf, ledgerOf(decision)).meetings).toEqual([]);
  });

  it('part and join meetings, the later decision before the earlier one', () => {
    const [one, other] = [target('meeting', at(lake, lakeText)), target('meeting', at(hill, hillText))];
    const split: Act = { act: 'split', target: one, rest: other };
    const merge: Act = { act: 'merge', targets: [one, other] };
    const meetings = (...acts: Act[]) => makeRecord([lake, hill], asOf, ledgerOf(...acts)).meetings.length;
    expect(meetings()).toBe(1);
    expect(meetings(split)).toBe(2);
    expect(meetings(split, merge)).toBe(1);
    expect(meetings(split, merge, split)).toBe(2);
  });

  it('join actors whom no spelling joins, and part people of one name', async () => {
    const reports = await Promise.all([
      reportRead('r1', '2025-12-01', 'Minister obrony Ukrainy Jan Kowal powiedział, że rozmowy trwają.'),
      reportRead('r2', '2025-12-02', 'Minister obrony Ukrainy Jan Kowal powiedział, że rozmowy się skończyły.'),
      reportRead('r3', '2025-12-03', 'Minister obrony Ukrainy Petro Bondar powiedział, że rozmowy się skończyły.'),
    ]);
    const people = (...acts: Act[]) =>
      makeRecord(reports, asOf, ledgerOf(...acts))
        .actors.filter(({ type }) => type === 'person')
        .map(({ appearances }) => appearances.map(({ report }) => report));
    const [first, second, third] = ['Jan Kowal', 'Jan Kowal', 'Petro Bondar'].map((name, index) =>
      target('actor', at(reports[index], name)),
    );
    expect(people()).toEqual([['r1', 'r2'], ['r3']]);
    expect(people({ act: 'split', target: second, rest: first })).toEqual([['r1'], ['r2'], ['r3']]);
    expect(people({ act: 'merge', targets: [first, third] })).toEqual([['r1', 'r2', 'r3']]);
  });

  it('give an actor another party, and take a wrong one out with all he said', async () => {
    const text = 'Steve Witkoff powiedział, że strony są blisko porozumienia.';
    const report = await reportRead('r1', '2025-12-04', text);
    const witkoff = target('actor', at(report, 'Steve Witkoff'));
    const record = (act: Act) => makeRecord([report], asOf, ledgerOf(act));
    const person = ({ type }: { type: string }) => type === 'person';
    expect(record({ act: 'correct', target: witkoff, slot: 'party', value: 'CHE' }).actors.find(person)).toMatchObject({
      party: 'CHE',
      decisions: ['d1'],
    });
    const without = record({ act: 'reject', target: witkoff });
    expect(without.actors.filter(person)).toEqual([]);
    expect(makeRecord([report], asOf).statements).toHaveLength(1);
    expect(without.statements).toEqual([]);
  });

  it('add a fact that then counts as any other', async () => {
    const words = 'Do spotkania doszło w czwartek';
    const silent = await reportRead('silent', '2025-12-05', `Aragczi wrócił do kraju. ${words}, nad jeziorem.`);
    const add: Act = {
      act: 'add',
      place: at(silent, words),
      fact: {
        kind: 'meeting',
        status: 'held',
        mode: 'in-person',
        date: '2025-12-04',
        place: { name: 'Genewa', country: 'CHE' },
        parties: ['IRN', 'USA'],
        participants: [{ type: 'person', name: 'Abbas Aragczi', party: 'IRN' }],
      },
    };
    const { meetings } = makeRecord([lake, silent], asOf, ledgerOf(add));
    expect(meetings.find(({ reports }) => reports.includes('lake'))).toMatchObject({
      reports: ['lake', 'silent'],
      sources: 2,
      decisions: ['d1'],
    });
  });

  it('correct positions, and the state of conditions', async () => {
    const text = 'Rosja odrzuciła rozejm. Postęp zależy od gotowości Rosji do deeskalacji.';
    const report = await reportRead('r1', '2025-12-04', text);
    const { positions, conditions } = makeRecord(
      [report],
      asOf,
      ledgerOf(
        {
          act: 'correct',
          target: target('position', at(report, 'Rosja odrzuciła rozejm')),
          slot: 'issue',
          value: 'territory',
        },
        { act: 'correct', target: target('condition', at(report, 'Postęp')), slot: 'state', value: 'met' },
      ),
    );
    expect(positions).toMatchObject([{ issue: 'territory', decisions: ['d1'] }]);
    expect(conditions).toMatchObject([{ state: 'met', decisions: ['d2'] }]);
  });
});

describe('holding', () => {
  const reject: Act = { act: 'reject', target: target('meeting', at(lake, lakeText)) };
  const undo = (undoes: string): Act => ({ act: 'undo', undoes });
  const ids = (...acts: Act[]) => holding(ledgerOf(...acts)).map(({ id }) => id);

  it('leaves out what is undone, and takes back what undoes it', () => {
    expect(ids(reject, reject)).toEqual(['d1', 'd2']);
    expect(ids(reject, reject, undo('d1'))).toEqual(['d2']);
    expect(ids(reject, undo('d1'), undo('d2'))).toEqual(['d1']);
    expect(ids(reject, undo('d1'), undo('d2'), undo('d3'))).toEqual([]);
  });
});

describe('decisionShape', () => {
  const parse = (act: unknown) =>
    decisionShape.safeParse({ id: 'd1', by: 'A', at: '2025-12-06T10:00:00Z', why: 'b', act });
  const meeting = target('meeting', at(lake, lakeText));

  it('takes the values that a slot may hold, and no others', () => {
    expect(parse({ act: 'correct', target: meeting, slot: 'date', value: '2025-12-04/2025-12-05' }).success).toBe(true);
    expect(parse({ act: 'correct', target: meeting, slot: 'date', value: 'on Friday' }).success).toBe(false);
    expect(parse({ act: 'correct', target: meeting, slot: 'speaker', value: [] }).success).toBe(false);
    expect(parse({ act: 'merge', targets: [meeting] }).success).toBe(false);
  });
});
