import { describe, expect, it } from 'vitest';
import type { RecordDocument } from '../../record/record.ts';
import { defaultOptions } from './export-options.ts';
import { toPlover } from './plover.ts';
import { polecatFields } from './plover-terms.ts';
import { hostileTexts, talks, talksTexts, withText } from './record.fixture.ts';

const plover = (record: RecordDocument) => toPlover(record, talksTexts, defaultOptions);
const eventsOf = (record: RecordDocument): Record<string, unknown>[] =>
  plover(record)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
const meeting = (changes: Partial<RecordDocument['meetings'][number]>) =>
  eventsOf({ ...talks, meetings: [{ ...talks.meetings[1], ...changes }], positions: [] })[0];

describe('toPlover', () => {
  it('gives every line the fields of POLECAT in their order', () => {
    for (const event of eventsOf(talks)) expect(Object.keys(event)).toEqual(polecatFields);
    expect(polecatFields).toHaveLength(40);
  });

  it('codes a meeting in a third state as CONSULT of all who met', () => {
    expect(meeting({})).toMatchObject({
      'Event ID': 'm-r01-2',
      'Event Date': '2025-04-12',
      'Event Type': 'CONSULT',
      'Event Mode': 'third-party',
      Intensity: 2.1,
      'Quad Code': 'VERBAL COOPERATION',
      Contexts: 'cbrn',
      'Actor Name': 'Abbas Araghchi;Steve Witkoff',
      'Actor Country': 'IRN;USA',
      'Primary Actor Sector': 'GOV',
      'Actor Title': 'Iranian Foreign Minister',
      'Recipient Name': null,
      Placename: 'Muscat',
      Country: 'OMN',
      Source: 'Dziennik',
      'Publication Date': '2025-04-08',
      Language: 'pl',
    });
  });

  it('codes the visitor as actor and the host as recipient', () => {
    expect(meeting({ place: { name: 'Tehran', country: 'IRN' } })).toMatchObject({
      ...{ 'Event Mode': 'visit', 'Actor Name': 'Steve Witkoff', 'Recipient Name': 'Abbas Araghchi' },
      ...{ 'Actor Country': 'USA', 'Recipient Country': 'IRN' },
    });
    expect(meeting({ mode: 'call', place: { name: 'Tehran', country: 'IRN' } })).toMatchObject({
      ...{ 'Event Mode': 'phone', 'Recipient Name': null },
    });
  });

  it('takes a host who brings two others together for a third party', () => {
    expect(meeting({ parties: ['IRN', 'OMN', 'USA'] })).toMatchObject({
      ...{ 'Event Mode': 'third-party', 'Actor Country': 'IRN;OMN;USA', 'Recipient Name': null },
    });
  });

  it('puts what is planned into the future, and codes nothing that did not take place', () => {
    expect(meeting({ status: 'planned', date: '2025-W20' })).toMatchObject({
      'Event Date': null,
      Contexts: 'cbrn;future',
    });
    for (const status of ['cancelled', 'postponed', 'unconfirmed'] as const)
      expect(meeting({ status })).toBeUndefined();
  });

  it('codes a position as an event of its act', () => {
    expect(eventsOf({ ...talks, meetings: [] })).toMatchObject([
      {
        'Event ID': 'p-r01-58',
        'Event Date': '2025-04-08',
        'Event Type': 'REJECT',
        'Quad Code': 'VERBAL CONFLICT',
        Contexts: 'economic',
        'Actor Name': 'Iran',
        'Recipient Country': 'USA',
      },
    ]);
  });

  it('takes no rebels for a state', () => {
    expect(meeting({ parties: ['COL', 'ELN'], participants: [] })).toMatchObject({
      ...{ 'Actor Name': 'Colombia;ELN', 'Actor Country': 'COL', 'Event Mode': null },
    });
  });

  it('keeps one event a line', () => {
    for (const text of hostileTexts) {
      const events = eventsOf(withText(text));
      expect(events).toHaveLength(3);
      for (const value of events.flatMap((event) => Object.values(event)))
        expect(String(value)).not.toMatch(/[\0-\x1f]/);
    }
  });
});
