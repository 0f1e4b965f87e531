// The built-in entries are valid: dates in order, known parties, nobody twice.
import countries from 'i18n-iso-countries';
import { expect, it } from 'vitest';
import { GROUPS, ORGANISATIONS } from '../../../language/en/world/parties.ts';
import { plainLetters } from '../../actors/plain-letters.ts';
import { builtInDirectory } from '../directory.ts';
import { endOf, startOf, type Term } from '../entry.ts';
import { peopleTables } from './index.ts';

const { entries } = builtInDirectory;
const isDate = (text: string) => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text));

it('has many people, each with terms that were read whole', () => {
  expect(entries.length).toBeGreaterThan(600);
  const written = peopleTables.flatMap((table) => Object.values(table).flat()).map(([, terms]) => terms);
  const read = entries.map(({ party, terms }) =>
    terms
      .map(
        ({ role, party: own, since = '', until = '' }) => `${own === party ? '' : `${own}: `}${role} ${since}/${until}`,
      )
      .join(', '),
  );
  expect(read).toEqual(written);
  for (const { party, parties, terms } of entries) {
    expect(new Set(parties)).toEqual(new Set([party, ...terms.map((term) => term.party)]));
  }
});

it('dates terms in order', () => {
  const isValid = (term: Term) =>
    [term.since, term.until].every((date) => date === undefined || isDate(date)) && startOf(term) <= endOf(term);
  expect(entries.filter(({ terms }) => terms.length === 0 || !terms.every(isValid))).toEqual([]);
});

it('knows every party', () => {
  const bodies = [...ORGANISATIONS, ...GROUPS].map(([party]) => party);
  const known = new Set([...Object.keys(countries.getAlpha3Codes()), 'XKX', ...bodies]);
  const unknown = entries.flatMap(({ parties }) => parties.filter((party) => !known.has(party)));
  expect(unknown).toEqual([]);
});

it('has nobody twice', () => {
  const byName = new Map<string, string>();
  for (const { id, names } of entries) {
    for (const name of new Set(names.map(plainLetters))) {
      expect(byName.get(name) ?? id, name).toBe(id);
      byName.set(name, id);
    }
  }
});
