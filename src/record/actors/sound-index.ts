// Finds what is named alike: an index of words by their sounds.
import { plainLetters } from './plain-letters.ts';
import { soundsOf } from './sounds.ts';

export type SoundIndex<T> = ReadonlyMap<string, readonly T[]>;

const heardAs = (word: string): Set<string> => new Set([...soundsOf(word), plainLetters(word)]);

export function indexBySound<T>(items: readonly T[], wordOf: (item: T) => string): SoundIndex<T> {
  const index = new Map<string, T[]>();
  for (const item of items) {
    for (const sound of heardAs(wordOf(item))) {
      const known = index.get(sound);
      if (known) known.push(item);
      else index.set(sound, [item]);
    }
  }
  return index;
}

export function soundingLike<T>(word: string, index: SoundIndex<T>): Set<T> {
  const found = new Set<T>();
  for (const sound of heardAs(word)) for (const item of index.get(sound) ?? []) found.add(item);
  return found;
}
