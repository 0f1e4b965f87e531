import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowToNegotiation } from './narrow-to-negotiation.ts';
import { recordOf, type Told } from './record-of.fixture.ts';
import { suggestNegotiations } from './suggest-negotiations.ts';

const suggested = (reports: Readonly<Record<string, Told>>) =>
  suggestNegotiations(recordOf(reports), []).map(({ parties, mediators }) => [parties.join(), mediators.join()]);

/** A report of one meeting. */
const told = (...tables: string[][]): Told => ({ meetings: tables.map((parties) => ({ parties })) });

describe('suggestNegotiations', () => {
  it('proposes parties that meet again and again, those of most meetings first, with what is known of them', () => {
    const reports = {
      one: { meetings: [{ parties: ['IRN', 'USA'], date: '2025-04-12', topics: ['nuclear'] }] },
      two: { meetings: [{ parties: ['IRN', 'USA'], date: '2025-04-19' }] },
      three: { meetings: [{ parties: ['IRN', 'USA'], date: '2025-04-26/2025-04-27' }] },
      four: told(['CHN', 'EU']),
      five: { ...told(['CHN', 'EU']), positions: [{ source: ['CHN'], target: ['EU'], issue: 'trade' }] },
      once: told(['BRA', 'ARG']),
    };
    expect(suggestNegotiations(recordOf(reports), [])).toEqual([
      {
        ...{ parties: ['IRN', 'USA'], mediators: [], meetings: 3 },
        ...{ from: '2025-04-12', to: '2025-04-27', topics: ['nuclear'] },
      },
      { parties: ['CHN', 'EU'], mediators: [], meetings: 2, from: '2025-05-01', to: '2025-05-01', topics: ['trade'] },
    ]);
  });

  it('proposes parties that met once and dealt with each other besides', () => {
    const deal = { ...told(['Dockers', 'Harbour']), positions: [{ source: ['Dockers', 'Harbour'] }] };
    expect(suggested({ deal })).toEqual([['Dockers,Harbour', '']]);
    expect(suggested({ deal: told(['Dockers', 'Harbour']) })).toEqual([]);
  });

  it('knows a mediator and a host from a party', () => {
    const muscat = { name: 'Muscat', country: 'OMN' };
    const reports = {
      one: { meetings: [{ parties: ['IRN', 'OMN', 'USA'], place: muscat }] },
      two: { meetings: [{ parties: ['IRN', 'OMN', 'USA'], place: muscat }] },
      three: { meetings: [{ parties: ['IRN', 'USA'], place: { name: 'Rome', country: 'ITA' } }] },
    };
    expect(suggested(reports)).toEqual([['IRN,USA', 'OMN,ITA']]);
    const troika = ['DEU', 'FRA', 'IRN'];
    expect(suggested({ one: told(troika), two: told(troika) })).toEqual([['DEU,FRA,IRN', '']]);
  });

  it('keeps together those between whom one party goes back and forth, and apart those whom it meets elsewhere', () => {
    const shuttle = {
      one: told(['UKR', 'USA']),
      two: told(['UKR', 'USA'], ['RUS', 'USA']),
      three: told(['UKR', 'USA'], ['RUS', 'USA']),
    };
    expect(suggested(shuttle)).toEqual([['RUS,UKR,USA', '']]);
    const apart = {
      one: told(['UKR', 'USA']),
      two: told(['UKR', 'USA']),
      tariffs: told(['CHN', 'USA'], ['CHN', 'USA']),
    };
    expect(suggested(apart)).toEqual([
      ['CHN,USA', ''],
      ['UKR,USA', ''],
    ]);
  });

  it('takes what the same reports tell of one of the parties for talks around the negotiation', () => {
    const round = told(['IRN', 'USA']);
    const rounds = { a: round, b: round, c: round, d: round, e: round, f: round, g: round };
    const visits = told(['IRN', 'USA'], ['IRN', 'RUS'], ['IRN', 'RUS']);
    expect(suggested({ ...rounds, visits })).toEqual([['IRN,USA', '']]);
  });

  const anyTold = fc.dictionary(
    fc.stringMatching(/^r\d{1,2}$/),
    fc
      .array(fc.uniqueArray(fc.constantFrom('CHN', 'IRN', 'OMN', 'RUS', 'UKR', 'USA'), { minLength: 2, maxLength: 4 }))
      .map((tables) => told(...tables)),
  );

  it('does not propose what is defined, and comes to an end', () => {
    fc.assert(
      fc.property(anyTold, (reports) => {
        const record = recordOf(reports);
        const suggestions = suggestNegotiations(record, []);
        expect(new Set(suggestions.map(({ parties }) => parties.join())).size).toBe(suggestions.length);
        const [first] = suggestions;
        if (!first) return;
        const defined = { id: 'first', name: 'First', parties: first.parties, words: [] };
        expect(suggestNegotiations(record, [defined])).toEqual(
          expect.not.arrayContaining([expect.objectContaining({ parties: first.parties })]),
        );
        expect(first.meetings).toBe(narrowToNegotiation(record, defined).meetings.length);
      }),
    );
  });

  it('does not depend on the order of the reports', () => {
    const shuffled = anyTold.chain((reports) =>
      fc.tuple(
        fc.constant(reports),
        fc.shuffledSubarray(Object.keys(reports), { minLength: Object.keys(reports).length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([reports, order]) => {
        const other = Object.fromEntries(order.map((id) => [id, reports[id]]));
        expect(suggestNegotiations(recordOf(other), [])).toEqual(suggestNegotiations(recordOf(reports), []));
      }),
    );
  });
});
