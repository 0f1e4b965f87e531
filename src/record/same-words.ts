// Tells whether two passages of one language say the same in nearly the same words.

/** Words shorter than this are mostly grammar. */
const SHORTEST = 4;
/** Letters of a word that inflection leaves alone. */
const STEM = 5;
/** Share of the shorter passage's words. */
const SHARED = 0.7;
/** Fewer words than this prove nothing. */
const FEWEST = 3;

export function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => word.length >= SHORTEST || /\p{N}/u.test(word)).map((word) => word.slice(0, STEM)),
  );
}

/** Whether the passages share most of the words of the shorter one. */
export function sameWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  if (short.size < FEWEST)
    return short.size > 0 && short.size === long.size && [...short].every((stem) => long.has(stem));
  let shared = 0;
  for (const stem of short) if (long.has(stem)) shared++;
  return shared >= short.size * SHARED;
}

/** Letters in which words of one root begin alike, whatever their part of speech (`lifts`, `lifting`). */
const ROOT = 4;
/** Fewer words than this name nothing in particular. */
const FEWEST_NAMED = 2;

/** Whether `whole` has a word of the root of each word of `part`, which are enough to tell what is meant. */
export function holdsWords(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  const roots = new Set([...whole].map((stem) => stem.slice(0, ROOT)));
  return part.size >= FEWEST_NAMED && [...part].every((stem) => roots.has(stem.slice(0, ROOT)));
}
