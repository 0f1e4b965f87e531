// From the bytes of a file to a report: formats, headers, what the caller gives, and errors.
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { articleText } from './article.ts';
import { ReportError } from './errors.ts';
import { type Given, parseReport, parseReports } from './report.ts';

const article = 'Delegacje wróciły do stołu w Oslo. Szef misji nie był zadowolony z rozmów, które się przeciągnęły.';
const file = (content: string, name = 'in/oslo.txt') => ({ bytes: Buffer.from(content), name });
const failure = (content: string | Uint8Array, name = 'oslo.txt', given?: Given) =>
  parseReports({ bytes: typeof content === 'string' ? Buffer.from(content) : content, name }, given).then(
    () => undefined,
    (error: ReportError) => error,
  );

test('plain text stays as it is', async () => {
  const text = `${article}\r\n\r\n- Nie – rzekł poseł. **x** # y\n`;
  expect(await parseReport(file(text), { published: '2025-12-06' })).toEqual({
    id: 'oslo',
    text,
    language: 'pl',
    published: '2025-12-06',
    format: 'text',
  });
});

test('the header with a day', async () => {
  const text = ` date 2025-12-06 ${article}\n`;
  const report = await parseReport(file(text));
  expect(report).toMatchObject({ published: '2025-12-06', text, body: { start: 17, end: text.length } });
  expect(articleText(report)).toBe(`${' '.repeat(17)}${article}\n`);
});

test('front matter and Markdown', async () => {
  const text = `---\n# przykład\ntitle: "Oslo: stół"\ndate: 2025-12-06\nlang: pl\npublisher: Gazeta\nurl: https://g.example/1\ntags: [a]\n---\n# Oslo\n\n${article} **Koniec**\n`;
  const report = await parseReport(file(text, 'oslo.md'));
  const start = text.indexOf('# Oslo');
  expect(report).toMatchObject({
    id: 'oslo',
    text,
    title: 'Oslo: stół',
    published: '2025-12-06',
    language: 'pl',
    outlet: 'Gazeta',
    url: 'https://g.example/1',
    format: 'markdown',
    body: { start, end: text.length },
  });
  expect(report.markup!.map((range) => text.slice(range.start, range.end))).toEqual(['#', '**', '**']);
  expect(articleText(report)).toHaveLength(text.length);
  expect(articleText(report).trim().startsWith('Oslo')).toBe(true);
});

test('front matter above plain text, with Windows line ends', async () => {
  const text = `---\r\ndata: 6 grudnia 2025\r\n---\r\n${article}`;
  expect(await parseReport(file(text))).toMatchObject({ published: '2025-12-06', format: 'text', body: { start: 32 } });
});

test('a rule at the top is no front matter', async () => {
  const report = await parseReport(file(`---\nOslo - wraca temat: stół\n---\n${article}`), { published: '2025-12-06' });
  expect(report.body).toBeUndefined();
});

test('what the caller gives goes first', async () => {
  const given = { published: '2025-12-07', language: 'pl_PL', title: 'T', outlet: 'O', url: 'https://o.example' };
  expect(await parseReport(file(`---\ndate: 2025-12-06\ntitle: X\n---\n${article}`), given)).toMatchObject({
    ...given,
    language: 'pl-PL',
  });
});

test('a dateline inside Markdown emphasis', async () => {
  expect(await parseReport(file(`# Stół\n\n**Warszawa, 6.12.2025** – ${article}`, '-'))).toMatchObject({
    id: 'stdin',
    published: '2025-12-06',
    format: 'markdown',
  });
});

test.each([
  ['oslo.txt', 'oslo'],
  ['a/b\\c.d.md', 'c.d'],
  ['-', 'stdin'],
  ['.txt', '.txt'],
  ['noext', 'noext'],
])('the id of %s is %s', async (name, id) => {
  expect((await parseReport(file(article, name), { published: '2025-12-06' })).id).toBe(id);
});

describe('errors', () => {
  test.each<[content: string | Uint8Array, code: string, given?: Given]>([
    ['', 'empty'],
    [' \n\ufeff', 'empty'],
    ['%PDF-1.7 …', 'binary'],
    [Buffer.from('PK\x03\x04rest', 'latin1'), 'binary'],
    [Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8]), 'binary'],
    [Buffer.from([0x41, 0xff, 0xfe, 0x41, 0x81]), 'unknown-charset'],
    ['<!DOCTYPE html><p>Oslo</p>', 'unsupported-format'],
    ['<?xml version="1.0"?><rss/>', 'unsupported-format'],
    ['---\ndate: [2025\n---\nOslo', 'invalid-front-matter'],
    [`---\nx: ${'['.repeat(20_000)}\n---\nOslo`, 'invalid-front-matter'],
    ['---\ndate: 2025-13-01\n---\nOslo', 'invalid-published', { language: 'pl' }],
    ['---\ndate: [2025]\n---\nOslo', 'invalid-published', { language: 'pl' }],
    ['date 2025-02-30 Oslo', 'invalid-published', { language: 'pl' }],
    ['date 2025-02-28 \n', 'missing-text'],
    ['Oslo', 'invalid-published', { published: '6.12.2025' }],
    ['Oslo', 'invalid-language', { language: 'polski' }],
    ['Oslo', 'unknown-language'],
    [article, 'missing-published'],
  ])('%j', async (content, code, given) => {
    expect(await failure(content, 'oslo.txt', given)).toMatchObject({ name: 'ReportError', code, file: 'oslo.txt' });
  });

  test('a message names the file, the place and the remedy', async () => {
    expect((await failure('---\ntitle: a\ndate: "2025\n---\nOslo', 'in/oslo.md'))!.message).toMatch(
      /^in\/oslo\.md, line \d, column \d+: the front matter is not YAML: .+\. Correct the block between the `---` lines, or remove it\.$/,
    );
    expect((await failure(article, '-'))!.message).toBe(
      'standard input: no day of publication is given, and none stands in its header. Give it with `--published YYYY-MM-DD`.',
    );
  });
});

describe('laws', () => {
  const names = fc.constantFrom('a.txt', 'a.md', 'a.json', 'a.jsonl', '-', 'a', 'a.html', '');
  const pieces = fc.constantFrom(
    '---\n',
    'date: 2025-12-06\n',
    'date 2025-12-06 ',
    '{"text":"',
    '"}',
    '[',
    ']',
    '(',
    '@graph',
    '# ',
    '**',
    '\r\n',
    '\n',
    '\ud800',
    '\0',
    'é',
    'Oslo ',
    '6 grudnia 2025',
    ', ',
    '<p>',
    '- ',
    '`',
    '|',
    '\ufeff',
    ...article.split(' '),
  );
  const contents = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => new Uint8Array(iconv.encode(parts.join(''), 'utf-8'))),
    fc.array(pieces, { maxLength: 60 }).map((parts) => new Uint8Array(iconv.encode(parts.join(''), 'utf-16le'))),
    fc.jsonValue().map((value) => new Uint8Array(Buffer.from(JSON.stringify(value)))),
    fc
      .json()
      .map((value) => new Uint8Array(Buffer.from(`{"text":"Oslo","published":"2025-12-06","language":${value}}`))),
  );

  test('whatever the bytes, there is a report or a ReportError, and ranges lie in the text', async () => {
    await fc.assert(
      fc.asyncProperty(contents, names, async (bytes, name) => {
        try {
          for (const report of await parseReports({ bytes, name }, { published: '2025-12-06', language: 'pl' })) {
            const ranges = [report.body ?? { start: 0, end: report.text.length }, ...(report.markup ?? [])];
            expect(ranges.every(({ start, end }) => 0 <= start && start <= end && end <= report.text.length)).toBe(
              true,
            );
            expect(articleText(report)).toHaveLength(report.text.length);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(ReportError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('the text of a plain file is the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (extra) => {
        const text = `Oslo. ${extra}`;
        expect((await parseReport(file(text), { published: '2025-12-06', language: 'pl' })).text).toBe(
          text.replaceAll(/[\ud800-\udfff]/gu, '\ufffd'),
        );
      }),
    );
  });

  test.each<[label: string, content: string, name: string]>([
    ['a letter', 'a'.repeat(1e7), 'a.txt'],
    ['a letter', 'a'.repeat(1e7), 'a.md'],
    ['a letter as JSON', 'a'.repeat(1e7), 'a.json'],
    ['line ends', `Oslo${'\r\n'.repeat(5e6)}`, 'a.txt'],
    ['rules', '---\nx:\n'.repeat(1e6), 'a.txt'],
    ['nested JSON', `{"text":${'['.repeat(1e6)}${']'.repeat(1e6)}}`, 'a.json'],
    ['nested JSON left open', '['.repeat(2e6), 'a.json'],
    ['digits', '1.'.repeat(5e6), 'a.txt'],
    ['blanks', `date${' '.repeat(1e7)}`, 'a.txt'],
    ['braces', '{'.repeat(1e6), 'a.txt'],
  ])('10 MB of %s', async (_label, content, name) => {
    const start = performance.now();
    const error = await failure(content, name);
    if (error) expect(error).toBeInstanceOf(ReportError);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
