import { expect, it } from 'vitest';
import { messagesIn } from '../words/languages.ts';
import { renderNegotiations, renderSuggestions } from './render-negotiations.ts';

const options = { width: 40, color: false, messages: messagesIn('en') };
const outline = { meetings: 2, from: '2025-04-12', to: '2025-05-18', topics: ['security-guarantees'] };

it('shows who talks, about what, and how much of it is known', () => {
  const negotiation = { id: 'sea', name: 'Black\nSea', parties: ['RUS', 'UKR'], words: ['grain', 'zboże'] };
  const counts = { statements: 1, positions: 0, conditions: 3, reports: 2 };
  const quiet = { ...negotiation, ...counts, name: 'Quiet', words: [], meetings: 0, from: null, to: null, topics: [] };
  const page = renderNegotiations([{ ...negotiation, ...counts, ...outline }, quiet], { ...options, width: 80 });
  expect(page.split('\n').map((line) => line.trim())).toEqual([
    'Black Sea  sea',
    'Russia, Ukraine',
    'words: grain, zboże',
    '2 meetings · 1 statement · 0 positions · 3 conditions · 2 reports',
    '12 April – 18 May 2025',
    'about security guarantees',
    '',
    'Quiet  sea',
    'Russia, Ukraine',
    '0 meetings · 1 statement · 0 positions · 3 conditions · 2 reports',
    '',
  ]);
});

it('shows what might be kept apart, with a command in one line to copy', () => {
  const command = 'parley negotiation add "Russia – Ukraine" --parties RUS,UKR';
  const suggestion = {
    name: 'Russia – Ukraine',
    parties: ['RUS', 'UKR'],
    mediators: ['TUR', 'UN'],
    ...outline,
    command,
  };
  const page = renderSuggestions([suggestion], options);
  expect(page).toContain('hosted or mediated by Türkiye, UN');
  expect(page.split('\n').map((line) => line.trim())).toContain(command);
  expect(renderSuggestions([], options)).toContain('No parties meet again and again yet.');
});
