// How the newspapers of a language spell the sounds of names.

/**
 * Letters and the class of sound they stand for, longer groups first; what no row names is not heard.
 * Classes are shared by all languages, so that `Uszakow` and `Ushakov` come out alike: vowels have none, voiced and
 * voiceless fricatives share one, and so do `g` and `h`, which transcriptions from Ukrainian and Arabic exchange.
 */
export type Spelling = readonly (readonly [letters: string, sound: string])[];

/** What most languages that write Latin letters agree on. */
export const COMMON_SPELLING: Spelling = [
  ['ph', 'F'],
  ['kh', 'G'],
  ['gh', 'G'],
  ['th', 'T'],
  ['b', 'B'],
  ['d', 'D'],
  ['f', 'F'],
  ['g', 'G'],
  ['h', 'G'],
  ['k', 'K'],
  ['l', 'L'],
  ['m', 'M'],
  ['n', 'N'],
  ['p', 'P'],
  ['q', 'K'],
  ['r', 'R'],
  ['s', 'S'],
  ['t', 'T'],
  ['v', 'F'],
  ['w', 'F'],
  ['x', 'KS'],
  ['z', 'S'],
];
