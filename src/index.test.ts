// The library gives what the command line gives.
import { describe, expect, it } from 'vitest';
import program from '../package.json' with { type: 'json' };
import { parseReport, type Reading, ReportError, read, readReport, UnreadLanguageError } from './index.ts';

const text = `Genewa: rozmowy o rozejmie

W piątek w Genewie spotkali się sekretarz rady bezpieczeństwa Ukrainy Rustem Umerow i wysłannik USA Steve Witkoff.

„Zrobiliśmy krok naprzód” – powiedział Umerow. Witkoff dodał, że to nie koniec.
`;
const published = '2025-12-06';
const withoutId = ({ report, ...layers }: Reading) => ({ ...layers, published: report.published });

describe('read', () => {
  it('reads text, bytes and objects alike', async () => {
    const fromText = await read(text, { published });
    expect(fromText.statements.length).toBeGreaterThan(0);
    expect(fromText.reader).toEqual({ name: 'parley', version: program.version });
    const others = [
      await read(new TextEncoder().encode(text), { published }),
      await read({ text, published, language: 'pl' }),
      await read(await parseReport({ bytes: new TextEncoder().encode(text), name: '-' }, { published })),
    ];
    for (const other of others) expect(withoutId(other)).toEqual(withoutId(fromText));
  });

  it('takes what it is given before what the report says', async () => {
    const reading = await read({ id: 'a', text, published: '2020-01-01', title: 'T' }, { published, outlet: 'O' });
    expect(reading.report).toEqual({ id: 'a', language: 'pl', published, title: 'T', outlet: 'O' });
  });

  it('gives spans that hold what stands at their offsets', async () => {
    const reading = await read(text, { published });
    const spans: { start: number; end: number; text: string }[] = [];
    JSON.stringify(reading, (_key, value) => {
      if (typeof value?.start === 'number') spans.push(value);
      return value;
    });
    expect(spans.length).toBeGreaterThan(5);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it('names only actors of the reading', async () => {
    const { actors, statements, meetings } = await read(text, { published });
    const ids = new Set(actors.map(({ id }) => id));
    expect(ids.size).toBe(actors.length);
    const named = [
      ...statements.flatMap(({ speaker, via }) => [speaker, ...via]),
      ...meetings.flatMap((m) => m.participants),
    ];
    for (const id of named) expect(ids).toContain(id);
  });

  it('rejects what is no report, and languages it does not read', async () => {
    await expect(read('')).rejects.toThrow(ReportError);
    await expect(read(text)).rejects.toMatchObject({ code: 'missing-published' });
    await expect(read({ text: 'Rozmowy', published, language: 'xx' })).rejects.toThrow(UnreadLanguageError);
  });
});

describe('readReport', () => {
  it('gives the same each time, and a trace for each fact', async () => {
    const report = await parseReport({ bytes: new TextEncoder().encode(text), name: 'a.txt' }, { published });
    const { reading, traces } = readReport(report);
    expect(readReport(report).reading).toEqual(reading);
    const keys = [...reading.statements, ...reading.meetings].map(({ id }) => id);
    for (const key of keys) expect(traces.get(key)?.rule).toMatch(/^(statements|meetings)\//);
  });
});
