// Tells the character set of bytes that are not UTF-8: by the letters they spell, since single-byte sets carry no mark.

/** A character set, as `TextDecoder` calls it, and the letters beyond ASCII that a text in it would be written with. */
interface Profile {
  readonly charset: string;
  readonly letters: ReadonlySet<string>;
}

const both = (letters: string) => new Set(letters + letters.toUpperCase());
const polish = both('ąćęłńóśźż');
const central = both('áäčďéěíľňóôöőřšťúůüűýžđć');
const western = both('àáâãäçèéêëìíîïñòóôõöùúûüßœ');
const northern = both('åäæéöøü');
const cyrillic = both('абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюяў');

/** Of equal scores the first wins: the sets are in the order of their frequency in archives. */
const profiles: readonly Profile[] = [
  { charset: 'windows-1250', letters: polish },
  { charset: 'iso-8859-2', letters: polish },
  { charset: 'windows-1251', letters: cyrillic },
  { charset: 'windows-1252', letters: western },
  { charset: 'windows-1252', letters: northern },
  { charset: 'windows-1250', letters: central },
  { charset: 'iso-8859-2', letters: central },
  { charset: 'koi8-u', letters: cyrillic },
  { charset: 'iso-8859-5', letters: cyrillic },
];

const SAMPLE = 1 << 16;
const typography = new Set('„”“‘’‚«»–—…•·§°€№\u00a0\u00ad');
const letter = /\p{L}/u;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;
const latin = /[a-z]/i;

/**
 * The character set of bytes that are not valid UTF-8, as a label for `TextDecoder`; undefined if none makes sense of them.
 * Reads at most 64 kB, from the first byte beyond ASCII.
 */
export function guessCharset(bytes: Uint8Array): string | undefined {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 64);
  const sample = bytes.subarray(first, first + SAMPLE);
  let best: { charset: string; score: number } | undefined;
  for (const { charset, letters } of profiles) {
    const score = plausibility(new TextDecoder(charset).decode(sample), letters);
    if (score > (best?.score ?? 0)) best = { charset, score };
  }
  return best?.charset;
}

/** Sums what speaks for and against each character beyond ASCII, given its neighbours. */
function plausibility(text: string, letters: ReadonlySet<string>): number {
  let score = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char <= '\u007f') continue;
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (letter.test(char)) {
      score += letters.has(char) ? 2 : -1;
      if (upper.test(char) && lower.test(before)) score -= 3;
      if (char >= '\u0400' && (latin.test(before) || latin.test(after))) score -= 3;
    } else if (char <= '\u009f') score -= 4;
    else if (letter.test(before) && letter.test(after) && char !== '’') score -= 3;
    else score += typography.has(char) ? 1 : -1;
  }
  return score;
}
