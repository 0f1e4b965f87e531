import { expect, it } from 'vitest';
import { type DirectoryEntry, entryId, partiesOf } from './entry.ts';
import { extendedBy } from './extend.ts';

type Given = Partial<DirectoryEntry> & Pick<DirectoryEntry, 'names'>;
const entry = ({ names, type = 'person', party = null, terms = [], wikidata }: Given): DirectoryEntry => {
  const slots = { type, names, party, terms, parties: partiesOf(party, terms), ...(wikidata && { wikidata }) };
  return { id: entryId(slots), ...slots };
};
const nowak = entry({ names: ['Jan Nowak'], party: 'POL', terms: [{ role: 'minister', party: 'POL', since: '2020' }] });

it('adds names, and leaves what it says nothing of', () => {
  const [extended, ...others] = extendedBy([nowak], [entry({ names: ['Johnny Nowak', 'Jan Nowák'], wikidata: 'Q2' })]);
  expect(others).toEqual([]);
  expect(extended).toMatchObject({
    names: ['Johnny Nowak', 'Jan Nowák', 'Jan Nowak'],
    party: 'POL',
    terms: nowak.terms,
    wikidata: 'Q2',
  });
});

it('replaces terms and party', () => {
  const terms = [{ role: 'envoy', party: 'EU', since: '2024' }];
  const [extended] = extendedBy([nowak], [entry({ names: ['Jan Nowak'], party: 'EU', terms })]);
  expect(extended).toMatchObject({ party: 'EU', terms, parties: ['EU'] });
});

it('knows an entry by its item, and keeps apart what has two', () => {
  const known = { ...nowak, wikidata: 'Q2' };
  expect(extendedBy([known], [entry({ names: ['Somebody'], wikidata: 'Q2' })])).toHaveLength(1);
  expect(extendedBy([known], [entry({ names: ['Jan Nowak'], wikidata: 'Q3' })])).toHaveLength(2);
  expect(extendedBy([known], [entry({ names: ['Jan Nowak'], type: 'organisation' })])).toHaveLength(2);
});
