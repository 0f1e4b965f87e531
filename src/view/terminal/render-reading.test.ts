// Golden pages: the files in `pages/` show what a person sees.
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../words/languages.ts';
import { explainFact } from './explain-fact.ts';
import { renderReading } from './render-reading.ts';
import { sample } from './sample-reading.ts';

const { reading, outline } = sample;
const plain = { width: 80, color: false, messages: messagesIn('en') };

describe('renderReading', () => {
  it('shows a reading as an editor asks', async () => {
    await expect(renderReading(reading, outline, plain)).toMatchFileSnapshot('pages/reading.txt');
  });

  it('shows the sentences under each line', async () => {
    const page = renderReading(reading, outline, { ...plain, evidence: true });
    await expect(page).toMatchFileSnapshot('pages/evidence.txt');
  });

  it('keeps to a narrow terminal', async () => {
    const page = renderReading(reading, outline, { ...plain, width: 44 });
    await expect(page).toMatchFileSnapshot('pages/narrow.txt');
    for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(44);
  });

  it('says the same in colour', () => {
    const page = renderReading(reading, outline, { ...plain, color: true });
    expect(page).toContain('\u001b[');
    expect(page.replace(/\u001b\[\d+m/g, '')).toBe(renderReading(reading, outline, plain));
  });

  it('says so when there is nothing about talks', () => {
    const nothing = { actors: [], times: [], meetings: [], statements: [], positions: [], conditions: [] };
    const page = renderReading({ ...reading, ...nothing }, outline, plain);
    expect(page).toContain('Nothing about talks was found in this report.');
  });

  it('lets no control character of a report reach the terminal', () => {
    const evil = '\u001b]0;title\u0007\u009b31m\u202eabc\r\n';
    const report = { ...reading.report, title: evil, outlet: evil, id: evil, language: evil };
    const actors = reading.actors.map((actor) => ({ ...actor, name: evil, party: evil }));
    const meetings = reading.meetings.map((meeting) => ({
      ...meeting,
      date: evil,
      place: { name: evil, country: evil },
      parties: [evil],
      topics: [evil],
    }));
    const article = outline.article.replaceAll('a', '\u001b').replaceAll('e', '\u202e');
    const page = renderReading({ ...reading, report, actors, meetings }, { ...outline, article }, plain);
    expect(page).not.toMatch(/[\0-\t\v-\x1f\x7f-\x9f\u202a-\u202e]/);
  });
});

describe('explainFact', () => {
  it('shows the rule and marks the words it went by', async () => {
    await expect(explainFact(sample, 4, plain)).toMatchFileSnapshot('pages/explained.txt');
  });

  it('explains every fact, and no other', () => {
    const count = [...Array(30).keys()].filter((number) => explainFact(sample, number, plain) !== undefined).length;
    const { actors, times, meetings, statements, positions, conditions } = reading;
    const layers = [actors, times, meetings, statements, positions, conditions];
    expect(count).toBe(layers.flat().length);
  });
});
