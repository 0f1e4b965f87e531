import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Verdicts } from '../decisions/verdicts.ts';
import { groupBy } from '../group-by.ts';
import { formKey, joinForms } from './person-forms.ts';

interface NamedPerson {
  readonly name: string;
  readonly party: string | null;
}

/** Groups of names, each group's and the list's in the order of the alphabet. */
function groups(people: readonly NamedPerson[]): string[][] {
  const keyOf = ({ name, party }: NamedPerson) => formKey(name, party);
  const forms = [...groupBy(people, keyOf)].map(([key, [person, ...others]]) => ({
    ...person,
    key,
    count: others.length + 1,
    first: '2025-12-01',
    last: '2025-12-01',
    entry: null,
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
    const [name, party] = item.split('/');
    return { name, party: party ?? null };
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
