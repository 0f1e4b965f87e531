import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANY_CASE, Case } from '../../language/morphology.ts';
import { loadPolish } from '../../language/pl/index.ts';
import { analyseText } from '../text/analysed-text.ts';
import { findActors } from './find-actors.ts';
import { readActors } from './read-actors.fixture.ts';

const polish = loadPolish();

const people = (source: string): string[] =>
  readActors(source)
    .actors.list.filter((actor) => actor.type === 'person')
    .map((actor) => actor.name);
const rolesOf = (source: string, name: string): string[] =>
  readActors(source)
    .person(name)
    .roles.map(({ start, end }) => source.slice(start, end));
const partyOf = (source: string, name: string): string | null => readActors(source).person(name).party;
const namedBy = (source: string, words: string): string | undefined => readActors(source).meant(words)?.name;
const casesOf = (source: string, words: string): number =>
  readActors(source).mention(words)!.tag & ANY_CASE & ~Case.vocative;

describe('people', () => {
  it('joins full name and surname', () => {
    expect(
      people('Jan Wierzbicki przyleciał rano. Po rozmowie Wierzbickiego z Anną Sową nikt nie zabrał głosu.'),
    ).toEqual(['Jan Wierzbicki', 'Anna Sowa']);
  });
  it('keeps namesakes apart by given name', () => {
    expect(people('Przyszli Adam Rylski i Ewa Rylska. Adam Rylski milczał.')).toEqual(['Adam Rylski', 'Ewa Rylska']);
  });
  it('leaves out ranks and forms of address', () => {
    expect(people('Głos zabrał gen. Piotr Zawada, a po nim dr hab. Maria Lis.')).toEqual(['Piotr Zawada', 'Maria Lis']);
  });
  it('takes neither places nor media nor streets for people', () => {
    expect(people('W Genewie „Financial Times” opisał spotkanie przy ulicy Długiej. Warszawa czeka.')).toEqual([]);
  });
  it('parts the names of a servant and a master', () => {
    expect(people('Przyszedł doradca Marka Borowego Karol Zięba.')).toEqual(['Marek Borowy', 'Karol Zięba']);
  });
});

describe('roles', () => {
  it('reads the role before the name', () => {
    expect(rolesOf('Do stołu usiadł szef norweskiej dyplomacji Lars Holm.', 'Lars Holm')).toEqual([
      'szef norweskiej dyplomacji',
    ]);
    expect(rolesOf('Rozmawiano z ministrem spraw zagranicznych Norwegii Larsem Holmem.', 'Lars Holm')).toEqual([
      'ministrem spraw zagranicznych Norwegii',
    ]);
  });
  it('reads two roles after the name', () => {
    expect(rolesOf('Lars Holm, poseł partii rządzącej i przewodniczący komisji, milczał.', 'Lars Holm')).toEqual([
      'poseł partii rządzącej',
      'przewodniczący komisji',
    ]);
  });
  it('shares a role among several names', () => {
    const source = 'Przybyli ambasadorowie Danii i Szwecji Lars Holm i Karin Berg.';
    expect(rolesOf(source, 'Karin Berg')).toEqual(['ambasadorowie Danii i Szwecji']);
    expect([partyOf(source, 'Lars Holm'), partyOf(source, 'Karin Berg')]).toEqual(['DNK', 'SWE']);
  });
  it('finds whom a role standing alone means', () => {
    const source =
      'Rzecznik norweskiego rządu Lars Holm przyjechał wczoraj. Rzecznik norweskiego rządu nie mówił wiele.';
    expect(namedBy(source, 'Rzecznik norweskiego rządu')).toBe('Lars Holm');
  });
  it('leaves the unnamed unnamed, in the nominative', () => {
    const { actors } = readActors('Według norweskich urzędników rozmowy trwają.');
    expect(actors.list.find((actor) => actor.type === 'unnamed')).toMatchObject({
      name: 'norwescy urzędnicy',
      party: 'NOR',
    });
  });
});

describe('parties', () => {
  it('takes the party from the role, its master, its side', () => {
    expect(partyOf('Fiński minister obrony Timo Laine czeka.', 'Timo Laine')).toBe('FIN');
    expect(partyOf('Po stronie fińskiej rozmawiał Timo Laine.', 'Timo Laine')).toBe('FIN');
    expect(partyOf('Był tam Timo Laine z Departamentu Stanu.', 'Timo Laine')).toBe('USA');
  });
  it('gives none to experts', () => {
    expect(partyOf('Fiński politolog Timo Laine studzi nadzieje.', 'Timo Laine')).toBeNull();
  });
});

describe('cases', () => {
  it('narrows the case of a name', () => {
    expect(casesOf('Rozmawiał z Larsem Holmem.', 'Larsem Holmem')).toBe(Case.instrumental);
    expect(casesOf('Lars Holm rozmawiał.', 'Lars Holm')).toBe(Case.nominative);
    expect(casesOf('Rozmowa dotyczyła premiera Larsa Holma.', 'Larsa Holma') & Case.nominative).toBe(0);
  });
});

describe('sides and pronouns', () => {
  it('names offices by their seat and sides by their state', () => {
    const { actors } = readActors('Rząd w Berlinie zaprzeczył. Strona czeska milczy.');
    expect(actors.list.find((actor) => actor.type === 'office')).toMatchObject({
      name: 'rząd w Berlinie',
      party: 'DEU',
    });
    expect(actors.list.find((actor) => actor.name === 'strona czeska')).toMatchObject({ party: 'CZE' });
  });
  it('resolves pronouns to who was spoken of', () => {
    expect(namedBy('Lars Holm przyleciał w nocy. Rano on poprosił o przerwę.', 'on')).toBe('Lars Holm');
    expect(namedBy('Karin Berg przyleciała w nocy. Lars Holm czekał na nią.', 'nią')).toBe('Karin Berg');
  });
});

describe('laws', () => {
  const words = fc.constantFrom(
    'Jan',
    'Nowak',
    'prezydent',
    'i',
    ',',
    '.',
    'Ukrainy',
    'z',
    'MSZ',
    '„',
    '”',
    'on',
    'szef',
    'ds.',
    'USA',
    'rosyjski',
    'obie',
    'strony',
    '–',
    "Steve'a",
    'von',
    'al-Asad',
    '\n',
    'powiedział',
    'że',
    'ministrowie',
  );
  it('holds on any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
        ),
        (source) => {
          const text = analyseText(source, polish, { start: 0, end: source.length });
          const actors = findActors(text);
          let previous = -1;
          actors.mentions.forEach((mention, index) => {
            expect(mention.index).toBe(index);
            expect(mention.first).toBeGreaterThanOrEqual(previous);
            previous = mention.first;
            expect(mention.phraseFirst).toBeLessThanOrEqual(mention.first);
            expect(mention.phraseLast).toBeGreaterThanOrEqual(mention.last);
            expect(mention.first).toBeLessThan(mention.last);
            expect(mention.phraseLast).toBeLessThanOrEqual(text.tokens.length);
            expect(actors.list[mention.actor]).toBeDefined();
            expect(mention.within).toBeLessThan(actors.mentions.length);
          });
          for (const actor of actors.list) {
            expect(actor.name.length).toBeGreaterThan(0);
            for (const { start, end } of actor.roles) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(source.length);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
