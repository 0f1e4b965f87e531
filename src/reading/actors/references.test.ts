import { describe, expect, it } from 'vitest';
import { readActors } from './read-actors.fixture.ts';

const meant = (source: string, words: string): string | undefined => readActors(source).meant(words)?.name;

describe('one of a people', () => {
  it('is the person of that state named before', () => {
    const source =
      'Do Oslo przyjechał fiński minister Timo Laine, a witał go szwedzki poseł Karl Berg. Fin milczał, Szwed żartował.';
    expect(meant(source, 'Fin')).toBe('Timo Laine');
    expect(meant(source, 'Szwed')).toBe('Karl Berg');
  });
  it('is whoever acts for an organisation where nobody acts for that state', () => {
    const source = 'Komisarz UE ds. handlu Karin Berg rozmawiała z Olafem Lange. Szwedka nie kryła złości.';
    expect(meant(source, 'Szwedka')).toBe('Karin Berg');
  });
  it('is no one known where the gender differs, and never the state', () => {
    const { actors, mention } = readActors('Fiński minister Timo Laine przyjechał. Finka czekała.');
    expect(actors.list[mention('Finka')!.actor]).toMatchObject({ type: 'unnamed', party: 'FIN' });
  });
  it('gives the name behind it a party and belongs to its phrase', () => {
    const { person, actors, words } = readActors('W piątek przyjął u siebie Fina Adriena Kosta.');
    expect(person('Adrien Kost').party).toBe('FIN');
    expect(actors.mentions.map(words)).toEqual(['Adriena Kosta']);
  });
});
