import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordDocument } from '../record/record.ts';
import { talks } from './export/record.fixture.ts';
import { filterRecord, type RecordFilter, recordKinds } from './filter-record.ts';

const kept = (filter: RecordFilter) => {
  const { reports, actors, meetings, statements, positions, conditions } = filterRecord(talks, filter);
  return {
    reports: reports.map(({ id }) => id),
    actors: actors.map(({ id }) => id),
    meetings: meetings.map(({ id }) => id),
    counts: [statements.length, positions.length, conditions.length],
  };
};

describe('filterRecord', () => {
  it('leaves the record as it is without wishes', () => {
    expect(filterRecord(talks, {})).toBe(talks);
    expect(filterRecord(talks, { party: [], since: undefined })).toBe(talks);
  });

  it('keeps what a party took part in, said, did or asked for, and what was done to it', () => {
    expect(kept({ party: ['IRN'] })).toMatchObject({
      meetings: ['m-r02-900', 'm-r01-2', 'm-r02-950', 'm-r02-970'],
      counts: [0, 1, 1],
    });
    expect(kept({ party: ['USA'] }).counts).toEqual([1, 1, 0]);
    expect(kept({ party: ['FRA'] })).toEqual({ reports: [], actors: [], meetings: [], counts: [0, 0, 0] });
    expect(kept({ party: ['FRA', 'USA'] })).toEqual(kept({ party: ['USA'] }));
  });

  it('finds a person by id, surname or another spelling', () => {
    const araghchi = kept({ person: ['a-1'] });
    expect(araghchi).toMatchObject({ meetings: ['m-r01-2', 'm-r02-950'], counts: [0, 0, 0] });
    for (const name of ['aragczi', 'ABBAS ARAGHCHI', 'Araghchí']) {
      expect(kept({ person: [name] })).toEqual(araghchi);
    }
    expect(kept({ person: ['Arag'] }).meetings).toEqual([]);
    expect(kept({ person: ['Witkoff'] }).counts).toEqual([1, 0, 0]);
  });

  it('keeps what may have been within the days asked for', () => {
    expect(kept({ since: '2025-04-12', until: '2025-04-12' }).meetings).toEqual(['m-r01-2', 'm-r02-950']);
    expect(kept({ since: '2025-04-27' })).toMatchObject({ meetings: ['m-r02-970'], counts: [0, 0, 0] });
    expect(kept({ until: '2025-04-08' })).toMatchObject({ meetings: ['m-r02-950'], counts: [0, 1, 1] });
  });

  it('judges a meeting without a day by its reports', () => {
    expect(kept({ since: '2025-04-13', until: '2025-04-13' }).meetings).toContain('m-r02-900');
    expect(kept({ since: '2025-04-14' }).meetings).not.toContain('m-r02-900');
  });

  it('keeps meetings and conditions of a status', () => {
    expect(kept({ status: ['held'] })).toMatchObject({ meetings: ['m-r01-2'], counts: [0, 0, 0] });
    expect(kept({ status: ['open', 'cancelled'] })).toMatchObject({ meetings: ['m-r02-970'], counts: [0, 0, 1] });
  });

  it('keeps one kind with the reports and actors it names', () => {
    expect(kept({ kind: ['positions'] })).toEqual({ reports: ['r01'], actors: [], meetings: [], counts: [0, 1, 0] });
    expect(kept({ kind: ['statements'] })).toMatchObject({ reports: ['r02'], actors: ['a-2'], counts: [1, 0, 0] });
    expect(kept({ kind: ['actors'], party: ['USA'] })).toEqual({
      ...{ reports: ['r02'], actors: ['a-2'], meetings: [], counts: [0, 0, 0] },
    });
  });
});

describe('laws of the filter', () => {
  const day = fc.constantFrom('2025-04-08', '2025-04-12', '2025-04-13', '2025-04-20');
  const filters: fc.Arbitrary<RecordFilter> = fc.record(
    {
      party: fc.subarray(['IRN', 'USA', 'FRA']),
      person: fc.subarray(['a-1', 'Witkoff', '']),
      since: day,
      until: day,
      status: fc.subarray(['held', 'planned', 'open']),
      kind: fc.subarray([...recordKinds]),
    },
    { requiredKeys: [] },
  );
  const namesOnlyWhatItLists = ({ reports, actors, meetings, statements, ...rest }: RecordDocument) => {
    const listed = new Set([...reports, ...actors].map(({ id }) => id));
    const facts = [...meetings, ...statements, ...rest.positions, ...rest.conditions];
    const named = [
      ...reports.flatMap(({ copyOf }) => copyOf ?? []),
      ...actors.flatMap(({ appearances, roles }) => [
        ...appearances.map(({ report }) => report),
        ...roles.flatMap((role) => role.reports),
      ]),
      ...meetings.flatMap((meeting) => [...meeting.participants, ...meeting.reports]),
      ...statements.flatMap(({ speaker, via, reports: by }) => [speaker, ...via, ...by]),
      ...facts.flatMap(({ evidence }) => evidence.map(({ report }) => report)),
    ];
    return named.filter((id) => !listed.has(id));
  };

  it('changes nothing when done twice, and names no report or actor it does not list', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const once = filterRecord(talks, filter);
        expect(filterRecord(once, filter)).toEqual(once);
        expect(namesOnlyWhatItLists(once)).toEqual([]);
      }),
    );
  });
});
