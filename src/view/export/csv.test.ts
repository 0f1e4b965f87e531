import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLine } from '../words/safe.ts';
import { csvOf, toCsv } from './csv.ts';
import { csvTables } from './csv-tables.ts';
import { defaultOptions } from './export-options.ts';
import { hostileTexts, talks, talksTexts, withText } from './record.fixture.ts';

const table = (name: (typeof csvTables)[number], record = talks) =>
  toCsv(record, talksTexts, { ...defaultOptions, table: name });
const rows = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe('toCsv', () => {
  it('gives a row per meeting', () => {
    const [, muscat] = rows(table('meetings'));
    expect(muscat).toMatchObject({
      id: 'm-r01-2',
      date: '2025-04-12',
      place: 'Muscat',
      country: 'OMN',
      parties: 'IRN; USA',
      participant_names: 'Abbas Araghchi; Steve Witkoff',
      sources: '2',
      history: '2025-04-08 planned 2025-04-12; 2025-04-13 held 2025-04-12',
      disputed: 'place',
    });
    expect(muscat.evidence).toMatch(/^r01:3-56; r02:/);
  });

  it.each(csvTables)('has a header, lines ended by CRLF and full rows in %s', (name) => {
    const text = table(name);
    expect(text.endsWith('\r\n')).toBe(true);
    const parsed: string[][] = parse(text, { record_delimiter: '\r\n' });
    expect(parsed.length).toBeGreaterThan(1);
    expect(new Set(parsed[0]).size).toBe(parsed[0].length);
  });

  it('fills the columns that tell who, what and where', () => {
    expect(rows(table('actors'))[0]).toMatchObject({
      name: 'Abbas Araghchi',
      other_names: 'Abbas Aragczi',
      party: 'IRN',
      wikidata: 'Q1',
    });
    expect(rows(table('statements'))[0]).toMatchObject({ speaker_name: 'Steve Witkoff', text: 'We will meet again' });
    expect(rows(table('positions'))[0]).toMatchObject({ id: 'p-r01-58', source: 'IRN', shift: 'changed' });
    expect(rows(table('conditions'))[0]).toMatchObject({ by: 'IRN', state: 'open', reports: 'r01' });
    expect(rows(table('reports'))[2]).toMatchObject({ id: 'r03', copy_of: 'r02', outlet: '' });
  });

  it.each(csvTables)('gives no cell of %s that a spreadsheet would run', (name) => {
    for (const text of hostileTexts) {
      for (const cell of parse(table(name, withText(text))).flat() as string[]) {
        expect(cell).not.toMatch(/^[=+\-@\t\r]|[\0-\x1f]/);
      }
    }
  });
});

it('comes back through a parser as it went in, but for white space, controls and the apostrophe before formulas', () => {
  const cells = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }), { minLength: 1 });
  fc.assert(
    fc.property(cells, (given) => {
      const back: string[][] = parse(csvOf(given), { relax_column_count: false, skip_empty_lines: false });
      expect(back.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/, '')))).toEqual(
        given.map((row) => row.map((cell) => safeLine(cell).replace(/^'(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/, ''))),
      );
    }),
  );
});
