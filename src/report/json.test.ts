// Reports in JSON: plain, several, lines, schema.org; and what is said of a broken file.
import { describe, expect, test } from 'vitest';
import type { ReportError } from './errors.ts';
import { parseReport, parseReports } from './report.ts';

const text = 'Delegacje wróciły do stołu w Oslo.\r\nSzef misji nie był zadowolony z rozmów.';
const from = (value: unknown, name = 'oslo.json') => ({ bytes: Buffer.from(JSON.stringify(value)), name });
const raw = (content: string, name = 'oslo.json') => ({ bytes: Buffer.from(content), name });
const failure = (content: string, name?: string) =>
  parseReports(raw(content, name)).then(
    () => undefined,
    (error: ReportError) => error,
  );

test('the plain shape', async () => {
  const report = await parseReport(
    from({
      id: 'a1',
      text,
      published: '2025-12-06',
      language: 'pl',
      title: 'Oslo',
      outlet: 'Gazeta',
      url: 'https://g.example/1',
    }),
  );
  expect(report).toEqual({
    id: 'a1',
    text,
    language: 'pl',
    published: '2025-12-06',
    title: 'Oslo',
    outlet: 'Gazeta',
    url: 'https://g.example/1',
    format: 'text',
  });
});

test('text stays as it is, lone surrogates and line ends included', async () => {
  const odd = `\ud800 Delegacje\r\n\r\nwróciły \udc00`;
  const report = await parseReport(raw(`{"text":${JSON.stringify(odd)},"published":"2025-12-06","language":"pl"}`));
  expect(report.text).toBe(odd);
});

test('an article with publisher and language as things', async () => {
  const article = {
    '@context': 'https://schema.org',
    '@type': ['ReportageNewsArticle'],
    headline: 'Oslo',
    articleBody: text,
    datePublished: '2025-12-06T00:30:00+01:00',
    inLanguage: { '@type': 'Language', name: 'Polish', alternateName: 'pl-PL' },
    publisher: [{ '@type': 'Organization', name: 'Gazeta' }],
    mainEntityOfPage: { '@id': 'https://g.example/1' },
  };
  expect(await parseReport(from(article))).toEqual({
    id: 'oslo',
    text,
    language: 'pl-PL',
    published: '2025-12-06',
    title: 'Oslo',
    outlet: 'Gazeta',
    url: 'https://g.example/1',
    format: 'text',
  });
});

test('the articles of an @graph, with a publisher by reference; other things pass by', async () => {
  const graph = {
    '@graph': [
      { '@type': 'WebPage', '@id': '#page', name: 'Oslo' },
      {
        '@type': 'NewsArticle',
        articleBody: text,
        datePublished: '2025-12-06',
        publisher: { '@id': '#org' },
        url: 'https://g.example/1',
      },
      { '@type': 'Organization', '@id': '#org', name: 'Gazeta' },
    ],
  };
  const [report, ...others] = await parseReports(from([graph]));
  expect(others).toEqual([]);
  expect(report).toMatchObject({
    outlet: 'Gazeta',
    url: 'https://g.example/1',
    published: '2025-12-06',
    language: 'pl',
  });
});

test('an array and lines give several reports, numbered after the file', async () => {
  const one = { text, published: '2025-12-06' };
  const ids = async (input: { bytes: Uint8Array; name: string }) => (await parseReports(input)).map(({ id }) => id);
  expect(await ids(from([one, { ...one, id: 7 }, one], 'in/oslo.v2.json'))).toEqual(['oslo.v2', '7', 'oslo.v2#3']);
  const lines = `${JSON.stringify(one)}\r\n\r\n${JSON.stringify(one)}\n`;
  expect(await ids(raw(lines, '-'))).toEqual(['stdin', 'stdin#2']);
  await expect(parseReport(raw(lines, '-'))).rejects.toMatchObject({ code: 'several-reports' });
});

test('a header or a dateline in the text gives the day', async () => {
  expect(await parseReport(from({ text: `date 2025-12-06 ${text}` }))).toMatchObject({
    published: '2025-12-06',
    body: { start: 16, end: 16 + text.length },
  });
  expect(await parseReport(from({ text: `Oslo, 6.12.2025 – ${text}` }))).toMatchObject({ published: '2025-12-06' });
});

describe('errors say the place', () => {
  test.each([
    ['{"text": "a",\n "published": }', 2, 15],
    ['{"text": "a"\n "published": 1}', 2, 2],
    ['[{"text": "a"},]', 1, 16],
    ['{"text": undefined}', 1, 10],
    ['{"text": "a\nb"}', 1, 10],
    ['{"text": "a"', 1, 13],
    ['{"text":"a"}\n{"text":}', 2, 9],
  ])('%j', async (content, line, column) => {
    expect(await failure(content)).toMatchObject({ code: 'invalid-json', place: { line, column } });
  });

  test.each([
    ['{"title":"a"}', 'missing-text', 'oslo.json: there is no text.'],
    ['[]', 'missing-text', 'oslo.json: there is no text.'],
    ['[{"@type":"WebPage"},{"@type":"Person"}]', 'missing-text', 'oslo.json: there is no text.'],
    ['[{"@type":"NewsArticle"},{"text":"a"}]', 'missing-text', 'oslo.json: item 1: there is no text.'],
    ['{"text":""}', 'missing-text', 'oslo.json: there is no text.'],
    ['{"text":" \\n"}', 'missing-text', 'oslo.json: there is no article in it.'],
    ['{"text":["a"]}', 'invalid-field', 'oslo.json: text: '],
    ['{"text":"a","published":20251206}', 'invalid-field', 'oslo.json: published: '],
    ['"a"', 'invalid-field', 'oslo.json: the value: '],
    ['[null]', 'invalid-field', 'oslo.json: the value: '],
    [
      '{"text":"a","language":"pl","published":"soon"}',
      'invalid-published',
      'oslo.json: the day of publication, "soon", is not a day.',
    ],
    ['{"text":"a","language":"pl"}', 'missing-published', 'oslo.json: no day of publication is given'],
  ])('%s', async (content, code, message) => {
    const error = await failure(content);
    expect(error).toMatchObject({ name: 'ReportError', code, file: 'oslo.json' });
    expect(error!.message.startsWith(message)).toBe(true);
  });
});
