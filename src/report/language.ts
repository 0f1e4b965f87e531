// Finds the language of a text: by its commonest little words where they are plain, by trigrams where they are not.
import type { francAll } from 'franc-min';

/** What tells a language Parley reads from others. */
interface Signs {
  readonly language: string;
  /** Its ISO 639-3 code. */
  readonly code: string;
  /** Little words no article does without and no other language here has. */
  readonly words: ReadonlySet<string>;
  /** Fits lower-case letters of which all are in its alphabet. */
  readonly alphabet: RegExp;
  /** Letters that its neighbours lack. */
  readonly own: RegExp;
}

const setOf = (words: string) => new Set(words.split(' '));
const known: readonly Signs[] = [
  {
    language: 'pl',
    code: 'pol',
    words: setOf('w z i się nie że jest są oraz przez dla jego ich które który która ale także został podczas po'),
    alphabet: /^[a-ząćęłńóśźż]*$/,
    own: /[ąęłśźż]/,
  },
  {
    language: 'en',
    code: 'eng',
    words: setOf('the of and that was were with by for is are to has have had its said from which their not'),
    alphabet: /^[a-z]*$/,
    own: /(?!)/,
  },
  {
    language: 'uk',
    code: 'ukr',
    words: setOf('і та що є від про щодо його її які який яка після під час цього також був було буде із або'),
    alphabet: /^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя]*$/,
    own: /[іїєґ]/,
  },
];
const SAMPLE = 4000;

/**
 * The language a text is written in as a BCP 47 tag, or undefined if the text does not tell. Reads the first 4,000 UTF-16 units.
 * Trigrams (`franc-min`) are loaded only when little words do not settle it.
 */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  return byLittleWords(sample) ?? byTrigrams((await import('franc-min')).francAll, sample);
}

function byLittleWords(sample: string): string | undefined {
  const words = sample.match(/\p{L}+/gu) ?? [];
  const [first, second] = known
    .map(({ language, words: little }) => ({ language, count: words.filter((word) => little.has(word)).length }))
    .sort((a, b) => b.count - a.count);
  const plain = first.count >= 5 && first.count >= words.length * 0.08 && first.count >= 4 * second.count;
  return plain ? first.language : undefined;
}

/** Trigrams of a line or two mislead: a known language whose alphabet fits goes before one that scores a little higher. */
function byTrigrams(rank: typeof francAll, sample: string): string | undefined {
  const ranked = rank(sample);
  const letters = sample.replace(/\P{L}/gu, '');
  for (const [code, score] of ranked) {
    const signs = known.find((each) => each.code === code);
    if (signs?.alphabet.test(letters) && score >= (signs.own.test(letters) ? 0.6 : 0.8)) return signs.language;
  }
  const [code] = ranked[0];
  return code === 'und' ? undefined : canonicalTag(code);
}

/** A BCP 47 tag in its canonical form (`pl_PL` gives `pl-PL`, `pol` gives `pl`), or undefined if it is none, as a name such as `Polish`. */
export function canonicalTag(tag: string): string | undefined {
  const dashed = tag.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(?:-|$)/i.test(dashed)) return undefined;
  try {
    return Intl.getCanonicalLocales(dashed)[0];
  } catch {
    return undefined;
  }
}
