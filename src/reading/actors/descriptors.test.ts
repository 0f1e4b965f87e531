import { describe, expect, it } from 'vitest';
import { readActors } from './read-actors.fixture.ts';

const people = (source: string): string[] =>
  readActors(source)
    .actors.list.filter((actor) => actor.type === 'person')
    .map((actor) => actor.name);
const rolesOf = (source: string, name: string): string[] =>
  readActors(source)
    .person(name)
    .roles.map(({ start, end }) => source.slice(start, end));

describe('names borne out by what stands beside them', () => {
  it('takes three words of one syllable for a name, at the start of a sentence too', () => {
    expect(people('Dong Hak Sun wyszedł bez słowa. Czekała tylko Cho Min Ran.')).toEqual([
      'Dong Hak Sun',
      'Cho Min Ran',
    ]);
  });
  it('takes a name that a role follows or precedes between commas', () => {
    expect(people('Wieczorem Muszkat Zeren, szef delegacji ABC7, odmówił.')).toEqual(['Muszkat Zeren']);
    expect(people('Jego zastępczyni, Sun Ha Rin, wyszła.')).toEqual(['Sun Ha Rin']);
  });
  it('knows a surname with and without its article', () => {
    expect(people('Wezwano generała Omara al-Hadiego. Hadi milczał.')).toEqual(['Omar al-Hadi']);
  });
  it('takes the gender of a given name from what is known of it', () => {
    const { person, meant } = readActors(
      'Rozmowy zaczęła fińska minister obrony Catherine Hollan. Finka była spokojna.',
    );
    expect(meant('Finka')).toBe(person('Catherine Hollan'));
  });
});

describe('descriptors', () => {
  it('reads a word for a person beside a name', () => {
    expect(rolesOf('Milczy Ewa Rylska, nauczycielka z Uniwersytetu Ludowego.', 'Ewa Rylska')).toEqual([
      'nauczycielka z Uniwersytetu Ludowego',
    ]);
    expect(rolesOf('Drzwi otworzył kelner Adam Rylski.', 'Adam Rylski')).toEqual(['kelner']);
  });
  it('takes neither things nor forms of address for descriptors', () => {
    expect(rolesOf('Tak mówi w komentarzu Ewa Rylska.', 'Ewa Rylska')).toEqual([]);
    expect(rolesOf('Mówi pan Adam Rylski, człowiek spokojny.', 'Adam Rylski')).toEqual([]);
  });
  it('reads women’s titles', () => {
    expect(rolesOf('Przyjęto w Wilnie ministra obrony Litwy Jana Rylskiego.', 'Jan Rylski')).toEqual([
      'ministra obrony Litwy',
    ]);
    expect(rolesOf('Potwierdziła to wiceministra klimatu Ewa Rylska.', 'Ewa Rylska')).toEqual(['wiceministra klimatu']);
  });
  it('gives a role between commas to all the names before it', () => {
    const source = 'Karin Berg i Lars Holm, posłowie norweskiej opozycji, wyszli.';
    expect(rolesOf(source, 'Karin Berg')).toEqual(['posłowie norweskiej opozycji']);
    expect(rolesOf(source, 'Lars Holm')).toEqual(['posłowie norweskiej opozycji']);
  });
});
