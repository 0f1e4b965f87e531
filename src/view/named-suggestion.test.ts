import { expect, it } from 'vitest';
import { namedSuggestion } from './named-suggestion.ts';

const named = (parties: string[], locale = 'en-GB', store?: string) => {
  const outline = { mediators: [], meetings: 2, from: null, to: null, topics: [] };
  const { name, command } = namedSuggestion({ parties, ...outline }, locale, store);
  return { name, command };
};

it('calls the parties as the language does', () => {
  expect(named(['IRN', 'USA'], 'pl')).toEqual({
    name: 'Iran – Stany Zjednoczone',
    command: 'parley negotiation add "Iran – Stany Zjednoczone" --parties IRN,USA',
  });
});

it('gives a command that a shell takes word by word', () => {
  expect(named(['Dockers $1 "Unity"', 'Harbour'], 'en-GB', 'my talks.db').command).toBe(
    'parley negotiation add "Dockers \\$1 \\"Unity\\" – Harbour" --parties "Dockers \\$1 \\"Unity\\",Harbour" --store "my talks.db"',
  );
});
