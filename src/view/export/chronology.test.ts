import { describe, expect, it } from 'vitest';
import { messagesIn } from '../words/languages.ts';
import { chosenQuotes, chronologyOf, independenceOf } from './chronology.ts';
import { talks } from './record.fixture.ts';

describe('chronologyOf', () => {
  const { sections, sources } = chronologyOf(talks, messagesIn('en'));
  const [meetings] = sections;

  it('puts meetings in the order in which they began, and last those without a day', () => {
    expect(meetings.entries.map(({ date }) => date)).toEqual(['2025-W15', '2025-04-12', '2025-04-26/2025-04-27', null]);
  });

  it('cites every fact, and knows which sources it cites', () => {
    for (const { entries } of sections) for (const { cited } of entries) expect(cited).not.toEqual([]);
    expect(sources.map(({ number, isCited }) => [number, isCited])).toEqual([
      [1, true],
      [2, true],
      [3, false],
    ]);
  });

  it('tells the history only where something changed', () => {
    const labels = meetings.entries.map(({ details }) => details.map(({ label }) => label));
    expect(labels).toEqual([[], ['About', 'History', 'Disputed place'], [], []]);
  });

  it('counts independent sources where there are several reports', () => {
    expect(meetings.entries.map(independenceOf)).toEqual(['', ' (2 independent sources)', '', '']);
  });
});

it('chooses the fullest words of each source', () => {
  const quote = (source: number, words: string) => ({ source, words, language: 'en' });
  const quotes = [quote(1, 'talks'), quote(2, 'met'), quote(1, 'they met for talks'), quote(1, 'a meeting')];
  expect(chosenQuotes(quotes)).toEqual([quotes[2], quotes[1]]);
});
