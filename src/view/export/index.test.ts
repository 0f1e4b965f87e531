import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../reading/read.ts';
import { makeRecord } from '../../record/make-record.ts';
import { parseReports } from '../../report/report.ts';
import { filterRecord } from '../filter-record.ts';
import { csvTables, exportFormats, exportRecord, formatFacts } from './index.ts';

const files = ['pl/2025-04-08-zapowiedz.txt', 'pl/2025-05-02-runda-przelozona.txt', 'en/2025-04-20-rome.json'];

describe('exportRecord', async () => {
  const reports = await Promise.all(
    files.map(async (file) => {
      const [report] = await parseReports({ bytes: readFileSync(`samples/${file}`), name: file });
      const { reading, outline } = readReport(report);
      return { text: report.text, reading, sentences: outline.sentences };
    }),
  );
  const texts = new Map(reports.map(({ text, reading }) => [reading.report.id, text]));
  const record = makeRecord(reports, '2025-05-03');

  it.each(exportFormats)('gives %s of reports that were read, the same each time', async (format) => {
    const text = await exportRecord(format, record, texts);
    expect(text.length).toBeGreaterThan(500);
    expect(text.endsWith('\n')).toBe(true);
    const again = JSON.parse(JSON.stringify(record));
    expect(await exportRecord(format, again, texts)).toBe(text);
    expect(formatFacts[format].mediaType).toMatch(/^\w+\/[\w+-]+$/);
  });

  it.each(exportFormats)('gives less of a part in %s, and what is whole of nothing', async (format) => {
    const [whole, part, nothing] = await Promise.all(
      [{}, { since: '2025-04-20' }, { party: ['nobody'] }].map((filter) =>
        exportRecord(format, filterRecord(record, filter), texts),
      ),
    );
    expect(part.length).toBeLessThan(whole.length);
    expect(nothing.length).toBeLessThan(part.length);
  });

  it('gives back the record as it is', async () => {
    expect(JSON.parse(await exportRecord('record', record, texts))).toEqual(record);
  });

  it('gives each table of csv by its name', async () => {
    const heads = csvTables.map(
      async (table) => (await exportRecord('csv', record, texts, { table })).split('\r\n')[0],
    );
    expect(new Set(await Promise.all(heads)).size).toBe(csvTables.length);
  });

  it('names things under an address of one’s own', async () => {
    const base = 'https://record.example/';
    expect(await exportRecord('atom', record, texts, { base })).toContain('<id>https://record.example/meeting/');
    expect(await exportRecord('json-ld', record, texts, { base })).toContain('"https://record.example/meeting/');
  });

  it('writes in the language asked for', async () => {
    expect(await exportRecord('markdown', record, texts, { language: 'pl' })).toContain('Stany Zjednoczone');
  });
});
