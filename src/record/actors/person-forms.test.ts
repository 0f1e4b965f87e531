import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Verdicts } from '../decisions/verdicts.ts';
import { groupBy } from '../group-by.ts';
import { formKey, joinForms } from './person-forms.ts';

interface NamedPerson {
  readonly name: string;
  readonly party: string | null;
  /** Of the directory. */
  readonly entry?: string;
}

/** Groups of names, each group's and the list's in the order of the alphabet. */
function groups(people: readonly NamedPerson[]): string[][] {
  const keyOf = ({ name, party }: NamedPerson) => formKey(name, party);
  const forms = [...groupBy(people, keyOf)].map(([key, [person, ...others]]) => ({
    entry: null,
    ...person,
    key,
    count: others.length + 1,
    first: '2025-12-01',
    last: '2025-12-01',
  }));
  const roots = joinForms(forms, new Verdicts('actor', [], []));
  const byPerson = new Map<string, string[]>();
  for (const person of people) {
    const root = roots.get(keyOf(person))!;
    byPerson.set(root, [...(byPerson.get(root) ?? []), person.name]);
  }
  return [...byPerson.values()].map((names) => names.sort()).sort();
}

const people = (list: string): NamedPerson[] =>
  list.split(', ').map((item) => {
    const [name, party, entry] = item.split('/');
    return { name, party: party || null, ...(entry && { entry }) };
  });

describe('joinForms', () => {
  it('joins the spellings of two languages, and a surname alone', () => {
    expect(groups(people('Rustem Umierow/UKR, Rustem Umerov/UKR, Umerow/UKR, Umierow/UKR'))).toHaveLength(1);
    expect(groups(people('Andrij Hnatow/UKR, Andriy Gnatov/UKR, Hnatow/UKR'))).toHaveLength(1);
    expect(groups(people('Abbas Aragczi/IRN, Abbas Araghchi/IRN'))).toHaveLength(1);
  });

  it('keeps people of one surname apart, and gives the surname to the one most often named', () => {
    const family = people('Jared Kushner/USA, Jared Kushner/USA, Charles Kushner/USA, Kushner/USA');
    expect(groups(family)).toEqual([['Charles Kushner'], ['Jared Kushner', 'Jared Kushner', 'Kushner']]);
    expect(groups(people('Donald Trump/USA, Donald Trump Jr./USA, Trump/USA'))).toContainEqual([
      'Donald Trump',
      'Trump',
    ]);
  });

  it('joins names whose words are parted differently', () => {
    expect(groups(people('Kim Dzong Un/PRK, Kim Jong-un/PRK, Kim/PRK'))).toHaveLength(1);
    expect(groups(people('Badr Abd al-Ati/EGY, Badr Abdelatty/EGY'))).toHaveLength(1);
    expect(groups(people('Kim Jong-un/PRK, Kim Jo Dzong/PRK'))).toHaveLength(2);
  });

  it('lets the party decide where only the sound is alike', () => {
    expect(groups(people('Wang Yi/CHN, Wang Ji/TWN'))).toHaveLength(2);
    expect(groups(people('Dan Driscoll/USA, Daniel Driscoll/UKR'))).toHaveLength(1);
  });

  it('knows the first word of a name for a surname where surnames come first', () => {
    expect(groups(people('Xi Jinping/CHN, Xi/CHN'))).toHaveLength(1);
  });

  it('joins what stands for one entry of the directory, and parts what stands for two', () => {
    expect(groups(people('Timoleón Jiménez/FARC/londono, Rodrigo Londoño/COL/londono'))).toHaveLength(1);
    expect(groups(people('Umierow/UKR/umerov, Umerov/UKR/umerov'))).toHaveLength(1);
    expect(groups(people('Rutte/NATO/rutte, Mark Rutte/NLD/rutte'))).toHaveLength(1);
    expect(groups(people('Jan Nowak/POL/father, Jan Nowak//son'))).toHaveLength(2);
    expect(groups(people('Ivan Umerov/UKR, Umerov/UKR/umerov'))).toHaveLength(1);
  });

  it('gives a surname to the one of the name whom the directory has for it', () => {
    const family = people('Jared Kushner/USA/jared, Charles Kushner/USA, Charles Kushner/USA, Kushner/USA/jared');
    expect(groups(family)).toContainEqual(['Jared Kushner', 'Kushner']);
  });

  it('does not depend on the order', () => {
    const all = people(
      'Rustem Umierow/UKR, Umerov/UKR, Rustem Umerov/UKR, Jared Kushner/USA, Charles Kushner/USA, Kushner/USA, Kushner, Xi/CHN, Xi Jinping/CHN, Trump/USA, Donald Trump/USA, Donald Trump Jr.',
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(groups(shuffled)).toEqual(groups(all));
      }),
    );
  });
});
