import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPeople, type NamedPerson } from './people.ts';

/** Groups of names, each group's and the list's in the order of the alphabet. */
function groups(people: readonly NamedPerson[]): string[][] {
  const joined = joinPeople(people);
  const byPerson = new Map<number, string[]>();
  people.forEach(({ name }, index) => {
    byPerson.set(joined[index], [...(byPerson.get(joined[index]) ?? []), name]);
  });
  return [...byPerson.values()].map((names) => names.sort()).sort();
}

const people = (list: string): NamedPerson[] =>
  list.split(', ').map((item) => {
    const [name, party] = item.split('/');
    return { name, party: party ?? null };
  });

describe('joinPeople', () => {
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
