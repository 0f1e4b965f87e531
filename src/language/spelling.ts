// How the newspapers of a language spell the sounds of names.

/**
 * Letters and the class of sound they stand for, longer groups first; what no row names is not heard. Letters that
 * newspapers use for different sounds name each of them, the usual one first: the `q` of `Qalibaf` is a `K` or a `G`.
 * Classes are shared by all languages, so that `Uszakow` and `Ushakov` come out alike: vowels have none, voiced and
 * voiceless fricatives share one, and so do `g` and `h`, which transcriptions from Ukrainian and Arabic exchange.
 */
export type Spelling = readonly (readonly [letters: string, sound: string, ...others: string[]])[];

/** What most languages that write Latin letters agree on. */
export const COMMON_SPELLING: Spelling = [
  ['ph', 'F'],
  ['kh', 'G'],
  // The Arabic qaf and ghain, which Persian speaks alike: `Ghalibaf`, `Kalibaf`.
  ['gh', 'G', 'K'],
  // The Arabic tha, dhal and dad: `Othman`, `Osman`; `Kadhafi`, `Kaddafi`; `Ramadhan`, `Ramazan`.
  ['th', 'T', 'S'],
  ['dh', 'D', 'S'],
  // `Xavier`, and the Chinese `Xiao`, once `Hsiao`.
  ['hs', 'S', 'GS'],
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
  ['q', 'K', 'G'],
  ['r', 'R'],
  ['s', 'S'],
  ['t', 'T'],
  ['v', 'F'],
  ['w', 'F'],
  ['x', 'KS', 'S'],
  ['z', 'S'],
];
