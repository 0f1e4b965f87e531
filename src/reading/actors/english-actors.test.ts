import { describe, expect, it } from 'vitest';
import { readEnglishActors } from './read-actors.fixture.ts';

const people = (source: string): string[] =>
  readEnglishActors(source)
    .actors.list.filter((actor) => actor.type === 'person')
    .map((actor) => actor.name);
const rolesOf = (source: string, name: string): string[] =>
  readEnglishActors(source)
    .person(name)
    .roles.map(({ start, end }) => source.slice(start, end));
const partyOf = (source: string, name: string): string | null => readEnglishActors(source).person(name).party;

describe('names', () => {
  it('reads names of any origin, with particles, initials and suffixes', () => {
    expect(people('The call was joined by Anneke van der Velde, Tadeo F. Quiroga Jr. and Nilufar al-Karimi.')).toEqual([
      'Anneke van der Velde',
      'Tadeo F. Quiroga Jr',
      'Nilufar al-Karimi',
    ]);
  });
  it('joins a given name that stands apart, and a surname with its particle', () => {
    expect(people('Mr (Lars) Holm came early. Karin von der Aue was late; Von der Aue blamed the rain.')).toEqual([
      'Lars Holm',
      'Karin von der Aue',
    ]);
  });
  it('reads surnames spelt like states, streets and ranks', () => {
    expect(people('Jim Jordan met the negotiator Sue Park. Albert Park is a street.')).toEqual([
      'Jim Jordan',
      'Sue Park',
    ]);
  });
  it('takes no common word of a headline for a name', () => {
    expect(people('Lars Holm Says Talks Are Off For Now\nHolm spoke to reporters in the evening.')).toEqual([
      'Lars Holm',
    ]);
  });
  it('takes neither things nor places for people', () => {
    expect(people('Near Vesti Harbour the Lindqvist Foundation opened Holm Street with Bergman Airlines.')).toEqual([]);
  });
});

describe('offices', () => {
  it('takes none that only describes the noun behind it', () => {
    const offices = (source: string): string[] =>
      readEnglishActors(source)
        .actors.list.filter((actor) => actor.type === 'office')
        .map((actor) => actor.name);
    expect(offices('The Turkish military welcomed the plan.')).toEqual(['turkish military']);
    expect(offices('Turkey faced no obvious military threat.')).toEqual([]);
  });
});

describe('roles', () => {
  it('reads abbreviated offices and names before the office', () => {
    const source = 'Sen. Ada Wexler met Holm adviser Karin Berg.';
    expect(rolesOf(source, 'Ada Wexler')).toEqual(['Sen.']);
    expect(rolesOf(source, 'Karin Berg')).toEqual(['Holm adviser']);
  });
  it('reads appositions with and without complements', () => {
    expect(rolesOf('The deputy mayor, Lars Holm, left.', 'Lars Holm')).toEqual(['deputy mayor']);
    expect(rolesOf('“No,” said Ewa Lis, a grocer in the old town.', 'Ewa Lis')).toEqual(['grocer']);
    expect(rolesOf('Ewa Lis, minister for trade and industry, left.', 'Ewa Lis')).toEqual([
      'minister for trade and industry',
    ]);
  });
  it('points a counterpart to whoever of that side is named', () => {
    const source =
      'Norway’s Lars Holm spoke first. His Danish counterpart was cooler. “We shall see,” Denmark’s Karin Berg said.';
    expect(rolesOf(source, 'Karin Berg')).toEqual(['Danish counterpart']);
  });
});

describe('parties', () => {
  it('takes the party from an owner, a sender, or what someone leads', () => {
    expect(partyOf('Panama’s Lars Holm was blunt.', 'Lars Holm')).toBe('PAN');
    expect(partyOf('Lars Holm, for Canada, did not reply.', 'Lars Holm')).toBe('CAN');
    expect(partyOf('Lars Holm, who leads the Danish team, left.', 'Lars Holm')).toBe('DNK');
  });
  it('takes the party of a possessor', () => {
    expect(partyOf('Denmark’s Karin Berg spoke first. Her spokesman, Lars Holm, said little.', 'Lars Holm')).toBe(
      'DNK',
    );
  });
  it('gives none to those who study', () => {
    expect(partyOf('Lars Holm, Iran director at the Nordic Institute, is not so sure.', 'Lars Holm')).toBeNull();
  });
  it('gives an office that only states have to the state of the report', () => {
    expect(
      partyOf(
        'In Copenhagen the Danish parliament met. Nobody came. It rained. Snow fell. Governor Lars Holm waited.',
        'Lars Holm',
      ),
    ).toBe('DNK');
  });
});

describe('whom a person acts for', () => {
  it('follows what is said to have sent them', () => {
    expect(partyOf('Oslo sent Lars Holm.', 'Lars Holm')).toBe('NOR');
    expect(partyOf('Denmark was represented by Karin Berg.', 'Karin Berg')).toBe('DNK');
    expect(partyOf('They met at noon; for Oslo, Lars Holm did the talking.', 'Lars Holm')).toBe('NOR');
    expect(partyOf('Karin Berg of the Coast Guard did so for Denmark.', 'Karin Berg')).toBe('DNK');
  });
  it('follows the institution behind the name', () => {
    expect(partyOf("Lars Holm of Norway's Northern Army left.", 'Lars Holm')).toBe('NOR');
    expect(partyOf('Lars Holm of the Oslo Institute left.', 'Lars Holm')).toBeNull();
  });
  it('reads ranks in small letters as roles, and the retired as acting for none', () => {
    const source = 'A Danish general, Lars Holm, sat with the retired admiral Karin Berg.';
    expect(rolesOf(source, 'Lars Holm')).toEqual(['Danish general']);
    expect(rolesOf(source, 'Karin Berg')).toEqual(['retired admiral']);
    expect([partyOf(source, 'Lars Holm'), partyOf(source, 'Karin Berg')]).toEqual(['DNK', null]);
    expect(rolesOf('General Lars Holm left.', 'Lars Holm')).toEqual([]);
  });
  it('does not take a posting for the sender', () => {
    expect(partyOf('Oslo helped. Its ambassador to Denmark, Lars Holm, flew in.', 'Lars Holm')).toBe('NOR');
  });
  it('puts a counterpart on the other side', () => {
    const source = 'Norway and Denmark met. Lars Holm of Norway shook hands with his opposite number, Karin Berg.';
    expect(partyOf(source, 'Karin Berg')).toBe('DNK');
  });
});
