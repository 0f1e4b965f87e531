// Every language has every word, and no page has words of its own.
import { describe, expect, it } from 'vitest';
import { exportRecord } from '../export/index.ts';
import { talks } from '../export/record.fixture.ts';
import { explainFact } from '../terminal/explain-fact.ts';
import { renderReading } from '../terminal/render-reading.ts';
import { renderRecord } from '../terminal/render-record.ts';
import { sample } from '../terminal/sample-reading.ts';
import { FactWords } from './fact-words.ts';
import { messagesIn, pageLanguages } from './languages.ts';
import type { Messages } from './messages.ts';
import { safeLine } from './safe.ts';

/** The words of a table by their paths; functions are asked for one example. */
function wordsOf(value: unknown, path = ''): [path: string, words: string][] {
  if (typeof value === 'function') return [[path, String(value(3, 12, 'x'))]];
  if (typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value as object).flatMap(([key, each]) => wordsOf(each, `${path}/${key}`));
}

describe('the tables of words', () => {
  const pathsOf = (messages: Messages) =>
    wordsOf({ ...messages, counts: Object.keys(messages.counts) }).map(([path]) => path);

  it.each(pageLanguages)('have every word in %s', (language) => {
    const messages = messagesIn(language);
    expect(pathsOf(messages)).toEqual(pathsOf(messagesIn('en')));
    const empty = wordsOf(messages).filter(([, words]) => words === '');
    expect(empty.map(([path]) => path)).toEqual(['/modes/unknown']);
  });

  it.each(pageLanguages)('have every form of what is counted in %s', (language) => {
    const { locale, counts } = messagesIn(language);
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    for (const forms of Object.values(counts)) {
      expect(Object.keys(forms).sort()).toEqual([...pluralCategories].sort());
      for (const form of Object.values(forms)) expect(form).toContain('#');
    }
  });

  it('count as the language does', () => {
    const polish = new FactWords(messagesIn('pl'), new Map());
    expect([1, 2, 5, 12, 22, 25].map((count) => polish.count('report', count))).toEqual([
      '1 raport',
      '2 raporty',
      '5 raportów',
      '12 raportów',
      '22 raporty',
      '25 raportów',
    ]);
  });
});

describe('pages', () => {
  /** A language of its own, in which no letter is Latin. */
  const strange = JSON.parse(JSON.stringify(messagesIn('en')), (_key, value) =>
    typeof value === 'string' ? value.replace(/[a-z]/gi, 'ж') : value,
  );
  const messages: Messages = {
    ...strange,
    locale: 'ru',
    times: {
      ...strange.times,
      week: (week, year) => `${week} ${year}`,
      quarter: (quarter, year) => `${quarter} ${year}`,
    },
    fact: (number, count, kind) => `${number} ${count} ${kind}`,
  };
  const options = { width: 400, color: false, messages };
  /** Words of the record or reading itself; all others would be words of the page. */
  const given = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(given)
      : typeof value === 'string'
        ? (safeLine(value).match(/[a-z]+/gi) ?? [])
        : [];
  const foreign = (page: string, source: unknown) => {
    const known = new Set(given(source));
    return [...new Set(page.match(/[a-z]+/gi) ?? [])].filter((word) => !known.has(word));
  };

  it.each(['brief', 'chronology', 'next', 'positions', 'actors', 'disagreements'] as const)(
    'have no words of their own: %s',
    (page) => {
      expect(foreign(renderRecord(talks, page, options), talks)).toEqual([]);
    },
  );

  it('of a reading have none either', () => {
    const { reading, outline } = sample;
    expect(foreign(renderReading(reading, outline, options), sample)).toEqual([]);
    const explained = explainFact(sample, 4, options)!;
    expect(foreign(explained, [sample, ...sample.traces.values()])).toEqual([]);
  });

  it.each(['markdown', 'html', 'wikitext', 'ics', 'atom'] as const)('of %s follow the language', async (format) => {
    const [english, polish] = await Promise.all(
      pageLanguages.map((language) => exportRecord(format, talks, new Map(), { language })),
    );
    expect(polish).toMatch(/odbyło się/);
    const words = format === 'atom' ? polish.replace(/<(?:id|category).*?>/g, '').replace(/urn:[^<]*/g, '') : polish;
    expect(words).not.toMatch(/held|disputed|Meetings|What was|Record as|first told|in person/);
    expect(english).toMatch(/held/);
  });
});
