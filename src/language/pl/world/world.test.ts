// The world in Polish: forms a reader would nod at, every state of ISO 3166-1, no name of two parties.
import { describe, expect, it } from 'vitest';
import { Case, Gender, GrammaticalNumber } from '../../morphology.ts';
import type { WorldMatch } from '../../world.ts';
import { declineAdjective } from '../inflection/adjectives.ts';
import { declineNoun } from '../inflection/nouns.ts';
import { declinePhrase, phraseText } from '../inflection/phrases.ts';
import { COMPANIES, UNIONS } from './employers.ts';
import { loadPolishWorld, womanOf } from './index.ts';
import { ISO_3166_1 } from './iso3166.fixture.ts';
import { MEDIA, PLATFORMS } from './media.ts';
import { GENERIC_OFFICES, GROUPS, OFFICES, ORGANISATIONS, SEATS } from './parties.ts';
import { PLACES, REGIONS } from './places.ts';
import { STATES } from './states.ts';

const world = loadPolishWorld();

/** The matches for a whole phrase as written. */
function lookUp(text: string): WorldMatch[] {
  const plain = text.replaceAll('’', "'");
  const words = plain.split(' ');
  const lower = words.map((word) => word.toLowerCase());
  return world
    .startingWith(lower[0])
    .filter((match) => match.words.join(' ') === lower.join(' '))
    .filter((match) => !match.caseSensitive || match.written!.join(' ') === plain);
}

const bit = (name: string): number =>
  ({ ...Case, ...GrammaticalNumber, ...Gender })[name as keyof typeof Case | 'singular' | 'plural'];

/** Form, kind, party or country, features it must carry. */
const FORMS: readonly (readonly [form: string, kind: string, party: string | null, features: string])[] = [
  ['Ukrainy', 'state', 'UKR', 'genitive singular'],
  ['Ukrainie', 'state', 'UKR', 'locative singular'],
  ['Rosji', 'state', 'RUS', 'dative singular'],
  ['Stanach Zjednoczonych', 'state', 'USA', 'locative plural'],
  ['Stanom Zjednoczonym', 'state', 'USA', 'dative plural'],
  ['Stanów Zjednoczonych Ameryki', 'state', 'USA', 'genitive plural'],
  ['USA', 'state', 'USA', 'locative plural'],
  ['Stanami', 'state', 'USA', 'instrumental plural'],
  ['Wielkiej Brytanii', 'state', 'GBR', 'locative singular'],
  ['Wielką Brytanię', 'state', 'GBR', 'accusative singular'],
  ['Chinach', 'state', 'CHN', 'locative plural'],
  ['Chin', 'state', 'CHN', 'genitive plural'],
  ['Niemczech', 'state', 'DEU', 'locative plural'],
  ['Niemiec', 'state', 'DEU', 'genitive plural'],
  ['Węgrzech', 'state', 'HUN', 'locative plural'],
  ['Węgier', 'state', 'HUN', 'genitive plural'],
  ['Włoszech', 'state', 'ITA', 'locative plural'],
  ['Czechach', 'state', 'CZE', 'locative plural'],
  ['Indii', 'state', 'IND', 'genitive plural'],
  ['Katarze', 'state', 'QAT', 'locative singular'],
  ['Omanowi', 'state', 'OMN', 'dative singular'],
  ['Egipcie', 'state', 'EGY', 'locative singular'],
  ['Iraku', 'state', 'IRQ', 'locative singular'],
  ['Turcji', 'state', 'TUR', 'locative singular'],
  ['Izraelem', 'state', 'ISR', 'instrumental singular'],
  ['Arabią Saudyjską', 'state', 'SAU', 'instrumental singular'],
  ['Zjednoczonych Emiratów Arabskich', 'state', 'ARE', 'genitive plural'],
  ['Federacją Rosyjską', 'state', 'RUS', 'instrumental singular'],
  ['Koreę Północną', 'state', 'PRK', 'accusative singular'],
  ['Korei', 'state', 'KOR', 'genitive singular'],
  ['Białorusią', 'state', 'BLR', 'instrumental singular'],
  ['Bośni i Hercegowiny', 'state', 'BIH', 'genitive singular'],
  ['Republiką Południowej Afryki', 'state', 'ZAF', 'instrumental singular'],
  ['Demokratycznej Republice Konga', 'state', 'COD', 'locative singular'],
  ['Wyspach Salomona', 'state', 'SLB', 'locative plural'],
  ['Polsce', 'state', 'POL', 'locative singular'],
  ['Nigru', 'state', 'NER', 'genitive singular'],
  ['Cyprze', 'state', 'CYP', 'locative singular'],
  ['Maroku', 'state', 'MAR', 'locative singular'],
  ['Kosowie', 'state', 'XKX', 'locative singular'],
  ['Papui-Nowej Gwinei', 'state', 'PNG', 'genitive singular'],
  ['Stolicą Apostolską', 'state', 'VAT', 'instrumental singular'],
  ['Autonomią Palestyńską', 'state', 'PSE', 'instrumental singular'],
  ['Kijowem', 'capital', 'UKR', 'instrumental singular'],
  ['Kijowie', 'capital', 'UKR', 'locative singular'],
  ['Moskwę', 'capital', 'RUS', 'accusative singular'],
  ['Waszyngtonowi', 'capital', 'USA', 'dative singular'],
  ['Waszyngtonie', 'capital', 'USA', 'locative singular'],
  ['Kairze', 'capital', 'EGY', 'locative singular'],
  ['Wiedniu', 'capital', 'AUT', 'locative singular'],
  ['Damaszkiem', 'capital', 'SYR', 'instrumental singular'],
  ['Paryżu', 'capital', 'FRA', 'locative singular'],
  ['Dosze', 'capital', 'QAT', 'locative singular'],
  ['Rijadzie', 'capital', 'SAU', 'locative singular'],
  ['Atenach', 'capital', 'GRC', 'locative plural'],
  ['Helsinek', 'capital', 'FIN', 'genitive plural'],
  ['Nowym Delhi', 'capital', 'IND', 'locative singular'],
  ['Budapeszcie', 'capital', 'HUN', 'locative singular'],
  ['Brukselą', 'capital', 'EU', 'instrumental singular'],
  ['Ukraińców', 'people', 'UKR', 'genitive plural'],
  ['Ukraińcy', 'people', 'UKR', 'nominative plural personal'],
  ['Rosjanami', 'people', 'RUS', 'instrumental plural'],
  ['Rosjan', 'people', 'RUS', 'genitive plural'],
  ['Amerykanów', 'people', 'USA', 'accusative plural'],
  ['Turcy', 'people', 'TUR', 'nominative plural'],
  ['Norwedzy', 'people', 'NOR', 'nominative plural'],
  ['Szwedzi', 'people', 'SWE', 'nominative plural'],
  ['Czesi', 'people', 'CZE', 'nominative plural'],
  ['Włosi', 'people', 'ITA', 'nominative plural'],
  ['Hiszpanie', 'people', 'ESP', 'nominative plural'],
  ['Serbowie', 'people', 'SRB', 'nominative plural'],
  ['Węgrzy', 'people', 'HUN', 'nominative plural'],
  ['Polek', 'people', 'POL', 'genitive plural feminine'],
  ['Niemcami', 'people', 'DEU', 'instrumental plural'],
  ['Egipcjanie', 'people', 'EGY', 'nominative plural'],
  ['Koreańczycy z Północy', 'people', 'PRK', 'nominative plural'],
  ['Irańczykiem', 'person-of-people', 'IRN', 'instrumental singular'],
  ['Chince', 'person-of-people', 'CHN', 'dative singular feminine'],
  ['Turka', 'person-of-people', 'TUR', 'genitive singular'],
  ['Greka', 'person-of-people', 'GRC', 'accusative singular'],
  ['saudyjskiego', 'adjective', 'SAU', 'genitive singular masculine'],
  ['rosyjskim', 'adjective', 'RUS', 'locative singular neuter'],
  ['irańskiej', 'adjective', 'IRN', 'dative singular feminine'],
  ['amerykańscy', 'adjective', 'USA', 'nominative plural personal'],
  ['polska', 'adjective', 'POL', 'nominative singular feminine'],
  ['unijnych', 'adjective', 'EU', 'genitive plural'],
  ['Kremla', 'seat', 'RUS', 'genitive singular'],
  ['Białego Domu', 'seat', 'USA', 'genitive singular'],
  ['Białym Domem', 'seat', 'USA', 'instrumental singular'],
  ['Pałacu Elizejskiego', 'seat', 'FRA', 'genitive singular'],
  ['ONZ', 'organisation', 'UN', 'genitive singular'],
  ['Radzie Bezpieczeństwa ONZ', 'organisation', 'UN', 'locative singular'],
  ['Unią Europejską', 'organisation', 'EU', 'instrumental singular'],
  ['Komisji Europejskiej', 'organisation', 'EU', 'genitive singular'],
  ['Parlamencie Europejskim', 'organisation', 'EU', 'locative singular'],
  ['Bankiem Światowym', 'organisation', 'World Bank', 'instrumental singular'],
  ['Ligi Państw Arabskich', 'organisation', 'Arab League', 'genitive singular'],
  ['Hamasem', 'group', 'Hamas', 'instrumental singular'],
  ['Hezbollahu', 'group', 'Hezbollah', 'genitive singular'],
  ['Huti', 'group', 'Houthis', 'genitive plural'],
  ['Siłami Szybkiego Wsparcia', 'group', 'RSF', 'instrumental plural'],
  ['talibom', 'group', 'Taliban', 'dative plural'],
  ['Departamentem Stanu', 'office', 'USA', 'instrumental singular'],
  ['departamentu stanu', 'office', 'USA', 'genitive singular'],
  ['Radą Najwyższą', 'office', 'UKR', 'instrumental singular'],
  ['Korpusu Strażników Rewolucji', 'office', 'IRN', 'genitive singular'],
  ['Ministerstwem Spraw Zagranicznych', 'office', null, 'instrumental singular'],
  ['rządy', 'office', null, 'nominative plural'],
  ['Reutersa', 'media', null, 'genitive singular'],
  ['Reutera', 'media', null, 'genitive singular'],
  ['Axiosem', 'media', null, 'instrumental singular'],
  ['Ukraińską Prawdę', 'media', null, 'accusative singular'],
  ['Rzeczpospolitej', 'media', null, 'locative singular'],
  ['Twitterze', 'platform', null, 'locative singular'],
  ['Genewie', 'place', 'CHE', 'locative singular'],
  ['Stambule', 'place', 'TUR', 'locative singular'],
  ['Antalyi', 'place', 'TUR', 'locative singular'],
  ['Dżuddzie', 'place', 'SAU', 'locative singular'],
  ['Miami', 'place', 'USA', 'locative singular'],
  ['Nowym Jorku', 'place', 'USA', 'locative singular'],
  ['Alasce', 'place', 'USA', 'locative singular'],
  ['Szarm el-Szejk', 'place', 'EGY', 'locative singular'],
  ['Szarm el-Szejku', 'place', 'EGY', 'locative singular'],
  ['Hadze', 'place', 'NLD', 'locative singular'],
  ['Ochrydzie', 'place', 'MKD', 'locative singular'],
  ['Łodzi', 'place', 'POL', 'locative singular'],
  ['Białymstoku', 'place', 'POL', 'locative singular'],
  ['Krzywym Rogu', 'place', 'UKR', 'locative singular'],
  ['Iwano-Frankiwsku', 'place', 'UKR', 'locative singular'],
  ['Bliskim Wschodzie', 'region', null, 'locative singular'],
  ['Strefy Gazy', 'region', 'PSE', 'genitive singular'],
  ['Krymie', 'region', 'UKR', 'locative singular'],
];

describe('the world in Polish', () => {
  it.each(FORMS)('knows %s', (form, kind, party, features) => {
    const need = features.split(' ').reduce((bits, name) => bits | bit(name), 0);
    const hits = lookUp(form).filter(({ form: { entry } }) => entry.kind === kind);
    expect(hits.map(({ form: { entry } }) => entry.party ?? entry.country ?? null)).toContain(party);
    expect(hits.some(({ form: { tag } }) => (tag & need) === need)).toBe(true);
  });

  it('tells names from common words by their capitals', () => {
    for (const word of ['stany', 'unia', 'x', 'ap', 'duma', 'times']) expect(lookUp(word)).toEqual([]);
    expect(lookUp('polska').map(({ form }) => form.entry.kind)).toEqual(['adjective']);
    expect(lookUp('Polska').some(({ form }) => form.entry.kind === 'state')).toBe(true);
  });

  it('marks names that are common words', () => {
    expect(lookUp('Fakt').map(({ commonWord }) => commonWord)).toContain(true);
    expect(lookUp('Ukraina').some(({ commonWord }) => commonWord)).toBe(false);
  });

  it('offers the longest name first', () => {
    const [first] = world.startingWith('rada').filter(({ words }) => words[1] === 'bezpieczeństwa');
    expect(first.words.length).toBe(5);
    const lengths = world.startingWith('rada').map(({ words }) => words.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  it('does not depend on what was asked before', () => {
    const other = loadPolishWorld();
    for (const word of ['rosja', 'rady', 'niemcy', 'stanów']) other.startingWith(word);
    for (const word of ['niemcy', 'rady', 'węgier', 'włoch']) {
      expect(other.startingWith(word)).toEqual(loadPolishWorld().startingWith(word));
    }
  });

  it('names parties and states', () => {
    expect(world.nameOf('UKR')).toBe('Ukraina');
    expect(world.nameOf('EU')).toBe('Unia Europejska');
    expect(world.nameOf('Houthis')).toBe('Huti');
    expect(world.nameOf('Nobody')).toBe('Nobody');
    expect(world.state('GBR')).toEqual({
      code: 'GBR',
      name: 'Wielka Brytania',
      adjectives: ['brytyjski', 'angielski'],
      people: ['Brytyjczycy', 'Anglicy'],
      capital: 'Londyn',
    });
    expect(world.state('BEL')?.capital).toBe('Bruksela');
    expect(world.state('ZZZ')).toBeUndefined();
  });

  it('reads the first half of a compound adjective', () => {
    const halves = { amerykańsko: 'USA', 'ukraińsko-': 'UKR', chińsko: 'CHN', Izraelsko: 'ISR', francusko: 'FRA' };
    for (const [half, code] of Object.entries(halves)) expect(world.adjectivePrefix(half)).toBe(code);
    expect(world.adjectivePrefix('wczesno')).toBeUndefined();
  });

  it.each([
    ['Ukrainiec', 'Ukrainka'],
    ['Rosjanin', 'Rosjanka'],
    ['Chińczyk', 'Chinka'],
    ['Słowak', 'Słowaczka'],
    ['Włoch', 'Włoszka'],
    ['Norweg', 'Norweżka'],
    ['Grek', 'Greczynka'],
  ])('knows the woman of %s', (man, woman) => {
    expect(womanOf(man)).toBe(woman);
  });
});

describe('the tables', () => {
  const codes = STATES.map(([code]) => code);

  it('hold every state of ISO 3166-1 and Kosovo once', () => {
    expect([...codes].sort()).toEqual([...ISO_3166_1.map(([, alpha3]) => alpha3), 'XKX'].sort());
    expect(new Set(codes).size).toBe(250);
  });

  it('call states as Unicode CLDR does, but for a few names that Polish news prefers', () => {
    const cldr = new Intl.DisplayNames('pl', { type: 'region' });
    const differ = ISO_3166_1.filter(([alpha2, alpha3]) => {
      const [, names] = STATES.find(([code]) => code === alpha3)!;
      return !names.split('|').some((name) => phraseText(name) === cldr.of(alpha2));
    }).map(([, alpha3]) => alpha3);
    expect(differ.sort()).toEqual(['COG', 'HKG', 'MAC', 'MMR']);
  });

  it('give adjective, people and capital of nearly every state that has a capital of its own name', () => {
    const withoutAdjective = STATES.filter(([, , adjective, , capital]) => capital && !adjective).map(([code]) => code);
    expect(withoutAdjective.sort()).toEqual(['COG', 'GNB', 'GNQ', 'KNA', 'STP', 'VCT']);
    expect(STATES.filter(([, , , people]) => people).length).toBeGreaterThan(170);
    expect(STATES.filter(([, , , , capital]) => capital).length).toBeGreaterThan(180);
  });

  const places = PLACES.flatMap(([country, ...names]) => names.map((name) => [country, name] as const));
  const rows: readonly (readonly [party: string, names: string, kind: string])[] = [
    ...STATES.map(([code, names]) => [code, names, 'state'] as const),
    ...STATES.map(([code, , , , capital]) => [code, capital.replaceAll(';', '|'), 'capital'] as const),
    ...[...ORGANISATIONS, ...UNIONS, ...COMPANIES].map(([party, names]) => [party, names, 'organisation'] as const),
    ...GROUPS.map(([party, names]) => [party, names, 'group'] as const),
    ...SEATS.map(([party, names]) => [party, names, 'seat'] as const),
    ...OFFICES.map(([party, names]) => [party, names, 'office'] as const),
    ...GENERIC_OFFICES.map((names) => ['', names, 'generic'] as const),
    ...MEDIA.map((names) => [names, names, 'media'] as const),
    ...PLATFORMS.map((names) => [names, names, 'platform'] as const),
    ...places.map(([country, names]) => [country, names, 'place'] as const),
    ...REGIONS.map(([country, party, names]) => [party ?? country ?? '', names, 'region'] as const),
  ];
  const phrases = rows.flatMap(([party, names, kind]) =>
    names
      .split('|')
      .filter(Boolean)
      .map((phrase) => ({ party, phrase, kind })),
  );

  it('name nothing twice for two parties or in two senses', () => {
    const owners = new Map<string, Set<string>>();
    for (const { party, phrase, kind } of phrases) {
      const name = phraseText(phrase);
      owners.set(name, (owners.get(name) ?? new Set()).add(`${party} ${kind}`));
    }
    const twice = [...owners].filter(([, by]) => by.size > 1).map(([name, by]) => `${name}: ${[...by].join(', ')}`);
    expect(twice).toEqual([]);
  });

  it('use only paradigms there are', () => {
    for (const { phrase } of phrases) {
      for (const { form } of declinePhrase(phrase)) {
        expect(form).not.toMatch(/undefined|[/:~_]/);
        expect(form).not.toBe('');
      }
    }
  });

  it('are found by every form of every name', () => {
    for (const { phrase } of phrases) {
      for (const { form } of declinePhrase(phrase)) expect(lookUp(form).length, form).toBeGreaterThan(0);
    }
    for (const [, , adjectives, people] of STATES) {
      for (const adjective of adjectives.split('|').filter(Boolean)) {
        for (const { form } of declineAdjective(adjective)) expect(lookUp(form).length, form).toBeGreaterThan(0);
      }
      for (const man of people.split('|').filter((name) => name && !name.includes(' '))) {
        const marked = man.includes('/') ? man : `${man}/p`;
        const forms = [...declinePhrase(marked, 'both'), ...declineNoun(womanOf(phraseText(man)), 'f')];
        for (const { form } of forms) expect(lookUp(form).length, form).toBeGreaterThan(0);
      }
    }
  });
});
