// Classes of UTF-16 units, filled in as they are met, so that the scanner costs one table look-up per unit.

export const CharacterClass = {
  other: 1,
  space: 2,
  newline: 3,
  digit: 4,
  lower: 5,
  upper: 6,
  letter: 7,
  mark: 8,
} as const;

const table = new Uint8Array(0x10000);

function classify(character: string): number {
  if (character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029')
    return CharacterClass.newline;
  if (/\s|\u200b|\ufeff/.test(character)) return CharacterClass.space;
  if (/\p{Nd}/u.test(character)) return CharacterClass.digit;
  if (/\p{Ll}/u.test(character)) return CharacterClass.lower;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CharacterClass.upper;
  if (/\p{L}/u.test(character)) return CharacterClass.letter;
  if (/\p{M}/u.test(character)) return CharacterClass.mark;
  return CharacterClass.other;
}

/** Class of the UTF-16 unit at `index`. Surrogates, paired or not, are `other`: no alphabet we read lies beyond the BMP. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (Number.isNaN(code)) return 0;
  const known = table[code];
  if (known !== 0) return known;
  const found = code >= 0xd800 && code <= 0xdfff ? CharacterClass.other : classify(text[index]);
  table[code] = found;
  return found;
}

/** Letters and the marks that combine with them. */
export const isLetterClass = (characterClass: number): boolean => characterClass >= CharacterClass.lower;

export const isCapital = (characterClass: number): boolean => characterClass === CharacterClass.upper;
