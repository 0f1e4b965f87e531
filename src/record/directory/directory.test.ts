import { describe, expect, it } from 'vitest';
import { builtInDirectory, Directory } from './directory.ts';
import { type DirectoryEntry, entryId, partyOn, type Term } from './entry.ts';

const person = (names: string[], party: string, ...terms: Partial<Term>[]): DirectoryEntry => {
  const entry = {
    type: 'person' as const,
    names,
    party,
    parties: [party],
    terms: terms.map((term) => ({ role: 'minister', party, ...term })),
  };
  return { id: entryId(entry), ...entry };
};

describe('Directory.find', () => {
  const find = (name: string, party: string | null, day: string) =>
    builtInDirectory.find({ type: 'person', name, party }, day)?.names[0];

  it.each([
    ['Wołodymyr Zełenski', 'UKR', '2025-12-01', 'Volodymyr Zelensky'],
    ['Володимир Зеленський', null, '2025-12-01', 'Volodymyr Zelensky'],
    ['Volodimir Zelenskij', 'UKR', '2025-12-01', 'Volodymyr Zelensky'],
    ['Umierow', 'UKR', '2025-12-01', 'Rustem Umerov'],
    ['Xi', 'CHN', '2025-12-01', 'Xi Jinping'],
    ['Kim Jong Un', 'PRK', '2018-06-12', 'Kim Jong-un'],
    ['Rutte', 'NATO', '2025-06-25', 'Mark Rutte'],
    ['Mark Rutte', 'NLD', '2015-02-12', 'Mark Rutte'],
  ])('%s of %s on %s is %s', (name, party, day, expected) => {
    expect(find(name, party, day)).toBe(expected);
  });

  it.each([
    ['a surname without a party', 'Umierow', null, '2025-12-01'],
    ['a surname long after the office', 'Kerry', 'USA', '2027-12-01'],
    ['a name that sounds alike in another state', 'Wang Ji', 'TWN', '2025-12-01'],
    ['a stranger', 'Anna Testowa', 'POL', '2025-12-01'],
  ])('does not know %s', (_case, name, party, day) => {
    expect(find(name, party, day)).toBeUndefined();
  });

  it('takes the one in office of two of a name, and none of two in office', () => {
    const father = person(['Jan Nowak'], 'POL', { since: '2014', until: '2016-05' });
    const son = person(['Jan Nowak', 'Jan Nowak-Kowal'], 'POL', { since: '2016-06' });
    const find = (entries: DirectoryEntry[], day: string) =>
      new Directory([], entries).find({ type: 'person', name: 'Jan Nowak', party: 'POL' }, day);
    expect(find([father, son], '2016-05-31')).toBe(father);
    expect(find([father, son], '2016-06-01')).toBe(son);
    expect(find([father, { ...son, terms: father.terms }], '2015-01-01')).toBeUndefined();
  });
});

it('tells whom a person acts for on a day', () => {
  const rutte = builtInDirectory.find({ type: 'person', name: 'Mark Rutte', party: null }, '2025-01-01')!;
  expect(['2015-02-12', '2024-08-01', '2024-10-01', '2026-01-01'].map((day) => partyOn(rutte, day))).toEqual([
    'NLD',
    'NLD',
    'NATO',
    'NATO',
  ]);
});
