import { describe, expect, it } from 'vitest';
import { parseActors } from './parse-actors.ts';

const parse = (yaml: string) => parseActors(yaml, 'actors.yaml');

describe('parseActors', () => {
  it('reads people with one office or several, and bodies', () => {
    const [person, envoy, body] = parse(`
- name: Jan Nowak
  aliases: [Johnny Nowak, Ян Новак]
  party: POL
  role: deputy minister
  since: 2021
  until: 2023-10
- names: Anna Kowal
  party: UN
  wikidata: Q42
  roles:
    - role: envoy
      since: 2024-02-01
    - role: minister
      party: POL
      until: 2023-12-13
- names: [Contact Group, Grupa Kontaktowa]
  type: organisation
`);
    expect(person).toMatchObject({
      type: 'person',
      names: ['Jan Nowak', 'Johnny Nowak', 'Ян Новак'],
      terms: [{ role: 'deputy minister', party: 'POL', since: '2021', until: '2023-10' }],
    });
    expect(envoy).toMatchObject({ party: 'UN', wikidata: 'Q42', parties: ['UN', 'POL'] });
    expect(envoy.terms[1]).toMatchObject({ role: 'minister', party: 'POL', until: '2023-12-13' });
    expect(body).toMatchObject({ type: 'organisation', names: ['Contact Group', 'Grupa Kontaktowa'], party: null });
  });

  it('takes an empty file for no entries', () => {
    expect(parse('# nobody yet\n')).toEqual([]);
  });

  it.each([
    ['a: [b', 'line 1'],
    ['name: Jan Nowak', 'line 1, column 1: it is no list; begin each entry with `- name:`'],
    ['- party: POL', 'line 1, column 3: it has no name'],
    ['- name: Jan\n- name: Ewa\n  alias: E', 'line 2, column 3: Unrecognized key: "alias"'],
    ['- name: Jan\n  wikidata: 42', 'line 2, column 13: wikidata: '],
    ['- name: Jan\n  wikidata: Q0', 'line 2, column 13: wikidata: write the item as Q42'],
    ['- name: Jan\n  party: POL\n  role: envoy\n  since: spring', 'line 4, column 10: since: write the date as'],
    [
      '- name: Jan\n  party: POL\n  role: envoy\n  since: 2024\n  until: 2023',
      'line 5, column 10: until: it lies before',
    ],
    ['- name: Jan\n  party: POL\n  since: 2024', 'role: the dates are those of an office'],
    ['- name: Jan\n  role: envoy', 'party: an office is held for a party'],
    ['- name: Jan\n  roles: [{role: envoy}]', 'party: an office is held for a party'],
    ['- name: Łukasz Nowak\n- name: Lukasz Nowak', 'line 2, column 3: Lukasz Nowak stands above too'],
    ['- &a [*a]', 'line 1'],
  ])('says where %j is wrong', (yaml, message) => {
    expect(() => parse(yaml)).toThrow(message);
  });

  it('parts namesakes by their items', () => {
    expect(parse('- name: Jan\n  wikidata: Q1\n- name: Jan\n  wikidata: Q2')).toHaveLength(2);
  });
});
