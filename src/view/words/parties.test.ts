import { expect, it } from 'vitest';
import { partyNamer } from './parties.ts';

it('names states, and leaves what is none', () => {
  const name = partyNamer('en-GB');
  expect(['UKR', 'USA', 'XKX', 'EU', 'ELN', 'Hamas', ''].map(name)).toEqual([
    'Ukraine',
    'United States',
    'Kosovo',
    'EU',
    'ELN',
    'Hamas',
    '',
  ]);
});
