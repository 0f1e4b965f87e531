import { describe, expect, it } from 'vitest';
import { comparePlaces, knownPlace } from './known-place.ts';

const place = (text: string) => {
  const [name, country, language] = text.split('/');
  return knownPlace({ name, country: country || null }, language);
};

describe('comparePlaces', () => {
  it.each([
    ['Moskwa/RUS/pl', 'Moscow/RUS/en', 'same'],
    ['Genewa/CHE/pl', 'Geneva/CHE/en', 'same'],
    ['Hallandale Beach//pl', 'Hallandale Beach/USA/en', 'same'],
    ['Miami/USA/pl', 'Florida/USA/en', 'within'],
    ['Mar-a-Lago/USA/en', 'Floryda/USA/pl', 'within'],
    ['Katar/QAT/pl', 'Doha/QAT/en', 'within'],
    ['Hallandale Beach/USA/en', 'West Palm Beach/USA/pl', 'near'],
    ['Rzym/ITA/pl', 'Muscat/OMN/en', 'apart'],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(comparePlaces(place(one), place(other))).toBe(expected);
    expect(comparePlaces(place(other), place(one))).toBe(expected);
  });
});
