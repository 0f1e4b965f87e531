import { describe, expect, it } from 'vitest';
import { Subject } from './subject.ts';

describe('Subject', () => {
  it.each([
    ['program jądrowy', 'Programów jądrowych nie będzie.', 'pl'],
    ['program jądrowy', 'IRAŃSKI JĄDROWY PROGRAM', 'pl'],
    ['program jadrowy', 'o programie jądrowym', 'pl'],
    ['jeniec', 'Wrócili wszyscy jeńcy.', 'pl'],
    ['sanctions', 'a new sanction', 'en'],
    ['Natanz', 'zakłady w Natanzie', 'pl'],
    ['Fordow', 'the site at Fordow', 'en'],
  ])('finds %j in %j', (word, text, language) => {
    expect(new Subject([word]).isIn(text, language)).toBe(true);
  });

  it.each([
    ['program jądrowy', 'program pomocy', 'pl'],
    ['gaz', 'Napisała o tym gazeta.', 'pl'],
    ['nuclear', 'a new clearing', 'en'],
    ['', 'anything', 'en'],
  ])('does not find %j in %j', (word, text, language) => {
    expect(new Subject([word]).isIn(text, language)).toBe(false);
  });

  it('finds any of several runs', () => {
    expect(new Subject(['grain', 'export corridor']).isIn('The corridor for exports is open.', 'en')).toBe(true);
    expect(new Subject(['grain', 'export corridor']).isIn('The corridor is open.', 'en')).toBe(false);
  });

  it('knows which issues the words are of', () => {
    expect([...new Subject(['program jądrowy']).issues]).toEqual(['nuclear']);
    expect([...new Subject(['wymiana więźniów']).issues]).toEqual(['prisoners']);
    expect([...new Subject(['security guarantees']).issues]).toContain('security-guarantees');
    expect([...new Subject(['pogoda']).issues]).toEqual([]);
    expect(new Subject([]).isGiven).toBe(false);
  });
});
