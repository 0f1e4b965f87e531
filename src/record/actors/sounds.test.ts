import { describe, expect, it } from 'vitest';
import { shortFor, soundAlike } from './sounds.ts';

describe('soundAlike', () => {
  it.each([
    ['Umerow', 'Umerov'],
    ['Hnatow', 'Gnatov'],
    ['Kysłycia', 'Kyslytsya'],
    ['Jermak', 'Yermak'],
    ['Uszakow', 'Ushakov'],
    ['Dmitrijew', 'Dmitriev'],
    ['Ławrow', 'Lavrov'],
    ['Aragczi', 'Araghchi'],
    ['Netanjahu', 'Netanyahu'],
    ['Szojgu', 'Shoigu'],
    ['Zełenski', 'Zelenskyy'],
    ['Умєров', 'Umerov'],
    ['Szejbani', 'Sheibani'],
  ])('%s is %s', (one, other) => {
    expect(soundAlike(one, other)).toBe(true);
    expect(soundAlike(other, one)).toBe(true);
  });

  it.each([
    ['Witkoff', 'Wilkow'],
    ['Rubio', 'Rutte'],
    ['Merz', 'Macron'],
    ['Araghchi', 'Arafat'],
    ['Li', 'Lee Hsien'],
  ])('%s is not %s', (one, other) => {
    expect(soundAlike(one, other)).toBe(false);
  });
});

describe('shortFor', () => {
  it.each([
    ['Dan', 'Daniel', true],
    ['Steve', 'Steven', true],
    ['J.', 'James', true],
    ['Jared', 'Charles', false],
    ['Ana', 'Boris', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(shortFor(one, other)).toBe(expected);
  });
});
