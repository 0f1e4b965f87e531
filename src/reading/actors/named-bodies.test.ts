import { describe, expect, it } from 'vitest';
import { ANY_CASE, Case } from '../../language/morphology.ts';
import { readActors } from './read-actors.fixture.ts';

describe('bodies named by the report', () => {
  it('takes a name behind a noun for a medium, quoted or in capitals, for a medium', () => {
    expect(readActors('Tak podała telewizja RTX.').meant('RTX')).toMatchObject({ type: 'media', name: 'RTX' });
    const { meant } = readActors('Rozmowę z nim wydrukował tygodnik „Nasze Sprawy”. „Nasze Sprawy” milczą.');
    expect(meant('Nasze Sprawy')).toMatchObject({ type: 'media', party: null });
  });
  it('takes the quoted subject of a verb of telling the news for a medium', () => {
    expect(readActors('O umowie doniósł „Kurier Wieczorny”.').meant('Kurier Wieczorny')?.type).toBe('media');
  });
  it('takes a quoted name behind the title of its head for a side, and its people for its own', () => {
    const { person, meant } = readActors('Głos zabrał szef „Kotwicy” Adam Rylski. „Kotwica” chce więcej.');
    expect(meant('Kotwica')).toMatchObject({ type: 'organisation', party: 'Kotwica' });
    expect(person('Adam Rylski').party).toBe('Kotwica');
  });
  it('lets the noun before the name tell its case', () => {
    const { mention } = readActors('Zdradził to portalowi Axios. Napisał o tym dziennik „Financial Times”.');
    expect(mention('Axios')!.tag & ANY_CASE).toBe(Case.dative);
    expect(mention('Financial Times')!.tag & Case.nominative).toBe(Case.nominative);
  });
  it('takes neither people nor platforms for bodies', () => {
    expect(readActors('Z zarządem Rylski spotka się jutro.').meant('Rylski')?.type).not.toBe('organisation');
    expect(readActors('Napisał to w serwisie X. Potem milczał.').actors.list).toEqual([]);
  });
});
