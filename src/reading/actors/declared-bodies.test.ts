import { describe, expect, it } from 'vitest';
import { readActors, readEnglishActors } from './read-actors.fixture.ts';

describe('bodies that the report introduces', () => {
  it('takes the short name behind a long one for its party', () => {
    const { person, meant } = readEnglishActors(
      'The Northern Dockers Alliance, or NDA, said no. "Never," said Lars Holm, the NDA chairman.',
    );
    expect(meant('Northern Dockers Alliance')).toMatchObject({ type: 'organisation', party: 'NDA' });
    expect(person('Lars Holm').party).toBe('NDA');
    const polish = readActors('Szefowa Bałtyckiej Federacji Rybaków (BFR) Eilidh MacBride odmówiła. BFR chce więcej.');
    expect(polish.person('Eilidh MacBride').party).toBe('BFR');
    expect(polish.meant('BFR')?.party).toBe('BFR');
  });
  it('gives a public body to the state in its name', () => {
    expect(readEnglishActors('The Danish Border Guard (DBG) left. DBG officers stayed.').meant('DBG')?.party).toBe(
      'DNK',
    );
  });
  it('gives a known body its short name', () => {
    expect(readEnglishActors('Deutsche Bahn (DB) offered more. DB said so.').meant('DB')?.party).toBe('Deutsche Bahn');
  });
  it('learns from a long name alone only what is surely a union or company', () => {
    const { meant } = readEnglishActors("The Harbour Workers' Union met the Customs Union and Nordvind Holdings.");
    expect(meant("Harbour Workers' Union")?.party).toBe("Harbour Workers' Union");
    expect(meant('Nordvind Holdings')?.party).toBe('Nordvind Holdings');
    expect(meant('Customs Union')).toBeUndefined();
  });
  it('learns neither treaties nor places of learning', () => {
    const { meant } = readEnglishActors('The Northern Trade Agreement (NTA) pleased the Harbour Institute (HI).');
    expect([meant('NTA'), meant('HI')]).toEqual([undefined, undefined]);
  });
  it('takes a name beside a common noun', () => {
    const { person } = readEnglishActors(
      'Karin Berg of the commuter association Pro Tram and Lars Holm of the Kallo party met.',
    );
    expect([person('Karin Berg').party, person('Lars Holm').party]).toEqual(['Pro Tram', 'Kallo']);
    expect(readEnglishActors('He told the group Friday that it was over.').meant('Friday')).toBeUndefined();
  });
});
