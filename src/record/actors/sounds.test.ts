import { describe, expect, it } from 'vitest';
import { shortFor, soundAlike, soundsOf } from './sounds.ts';

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
    ['Araqchi', 'Araghchi'],
    ['Araqchi', 'Aragczi'],
    ['Araqchi', 'Arakczi'],
    ['Aragczi', 'Arakczi'],
    ['Ghalibaf', 'Kalibaf'],
    ['Qalibaf', 'Galibaf'],
    ['Baqaei', 'Bagaei'],
    ['Qaddafi', 'Kadhafi'],
    ['Qaddafi', 'Gaddafi'],
    ['Othman', 'Osman'],
    ['Chanegbi', 'Hanegbi'],
    ['Katz', 'Kac'],
    ['Dżamal', 'Jamal'],
    ['Dzong', 'Jong'],
    ['Hsuan', 'Xuan'],
    ['Mirzoyan', 'Mirzojan'],
    ['Kobachidze', 'Kobakhidze'],
    ['Zhang', 'Czang'],
    ['Uschakow', 'Ushakov'],
    ['Bachar', 'Baszar'],
    ['Szijjártó', 'Szijjarto'],
    ['Tskhelidze', 'Cchelidze'],
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
    ['Kim', 'Jin'],
    ['Wang', 'Wong Li'],
    ['Kowal', 'Howal'],
    ['Karimi', 'Ghorbani'],
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

describe('soundsOf', () => {
  it('stays short for a word of many open letters', () => {
    expect(soundsOf('q'.repeat(5).concat('xghth'.repeat(50))).length).toBeLessThan(100);
  });
});
