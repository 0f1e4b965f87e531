// What a name sounds like, by the consonants that its spellings in different languages share.
import anyAscii from 'any-ascii';
import { spellings } from '../../language/index.ts';
import type { Spelling } from '../../language/spelling.ts';
import { plainLetters } from './plain-letters.ts';

const VOWEL = /[aeiouyąęó]/;
/** Glides before a first vowel, where the language knows no other sound of the letter: `Jermak`, `Yermak`, `Ermak`. */
const GLIDE = /^[jy](?=[aeiouąęó])/;

const known = new Map<string, readonly string[]>();

/**
 * The sounds of a word, skeletons of consonants as each language whose newspapers may have spelt it would read it. A first vowel
 * counts as `A`. Two spellings may be one name when they share a skeleton. Skeletons go back to the name matching of
 * Holmes and McCabe (2002), with classes of our own for transcriptions.
 */
export function soundsOf(word: string): readonly string[] {
  let sounds = known.get(word);
  if (!sounds) {
    sounds = [...new Set(spellings.flatMap((spelling) => skeletonsOf(latinOf(word).toLowerCase(), spelling)))];
    known.set(word, sounds);
  }
  return sounds;
}

export const soundAlike = (one: string, other: string): boolean => {
  const sounds = soundsOf(other);
  return soundsOf(one).some((sound) => sound.length > 1 && sounds.includes(sound));
};

/** Whether a name may be short for the other: `Dan`, `Daniel`; `J.`, `James`. */
export const shortFor = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const initial = /^\p{L}\.?$/u.test(short);
  const start = plainLetters(short[0]) === plainLetters(long[0]);
  if (initial) return start;
  return soundsOf(short).some((sound) => sound.length > 1 && soundsOf(long).some((other) => other.startsWith(sound)));
};

/** Words in other letters are transliterated; Latin ones keep their marks, which a spelling may know. */
const latinOf = (word: string): string =>
  /[^\p{Script=Latin}\P{L}]/u.test(word) ? anyAscii(word) : word.normalize('NFC');

/** Letters of several sounds after this many in a word count as the usual one, so that no word has many skeletons. */
const MOST_OPEN = 3;

function skeletonsOf(word: string, spelling: Spelling): string[] {
  const [glide] = GLIDE.exec(word) ?? [''];
  const glided = word.slice(spelling.some(([letters]) => letters === glide) ? 0 : glide.length);
  let skeletons = [VOWEL.test(plainLetters(glided[0] ?? '')) ? 'A' : ''];
  let open = 0;
  for (let i = 0; i < glided.length; ) {
    const row = spelling.find(([letters]) => glided.startsWith(letters, i)) ?? plainRow(glided, i, spelling);
    const sounds = row?.slice(1) ?? [];
    const heard = sounds.length > 1 && open++ >= MOST_OPEN ? sounds.slice(0, 1) : sounds;
    if (heard.length > 0) skeletons = heard.flatMap((sound) => skeletons.map((before) => withSound(before, sound)));
    i += row?.[0].length ?? 1;
  }
  return skeletons;
}

/** A sound twice in a row is heard once. */
const withSound = (skeleton: string, sound: string): string =>
  skeleton + (skeleton.endsWith(sound[0]) ? sound.slice(1) : sound);

/** The row of a letter without its marks, where the language has none for it with them. */
const plainRow = (word: string, index: number, spelling: Spelling) => {
  const letter = plainLetters(word[index]);
  return spelling.find(([letters]) => letters === letter);
};
