// What someone means who types an id of the record, the beginning of one, or somebody's name.
import { plainLetters } from '../record/actors/plain-letters.ts';
import type { RecordDocument } from '../record/record.ts';

export type Named =
  | { readonly found: string }
  /** Ids that all fit. */
  | { readonly several: readonly string[] }
  /** Nothing fits; ids that look like it, the likest first. */
  | { readonly near: readonly string[] };

/** Ids that are told of when one does not fit. */
const FEW = 5;
/** What has less in common with an id than this is not like it. */
const LEAST = 3;

/**
 * The fact or report with this id; else the only one whose id begins so, with or without the letter of its kind; else the
 * only actor with all these words in one of its names, whatever case and diacritics.
 */
export function findNamed(record: RecordDocument, wish: string): Named {
  const { meetings, actors, statements, positions, conditions, reports } = record;
  const ids = [meetings, actors, statements, positions, conditions, reports].flat().map(({ id }) => id);
  if (ids.includes(wish)) return { found: wish };
  const words = wordsOf(wish);
  const named = words.length === 0 ? [] : actors.filter(({ names }) => names.some((name) => hasWords(name, words)));
  for (const fitting of [
    ids.filter((id) => id.startsWith(wish)),
    ids.filter((id) => bare(id).startsWith(wish)),
    named.filter(({ names }) => names.some((name) => plainLetters(name) === plainLetters(wish))).map(({ id }) => id),
    named.map(({ id }) => id),
  ]) {
    if (fitting.length === 1) return { found: fitting[0] };
    if (fitting.length > 1) return { several: fitting };
  }
  const near = ids
    .map((id) => ({ id, common: Math.max(commonStart(id, wish), commonStart(bare(id), wish)) }))
    .filter(({ common }) => common >= LEAST)
    .sort((one, other) => other.common - one.common);
  return { near: near.slice(0, FEW).map(({ id }) => id) };
}

/** An id without the letter of its kind. */
const bare = (id: string): string => id.replace(/^[acmps]-/, '');

const wordsOf = (name: string): string[] =>
  name
    .split(/[\s-]+/)
    .map(plainLetters)
    .filter(Boolean);

function hasWords(name: string, words: readonly string[]): boolean {
  const own = wordsOf(name);
  return words.every((word) => own.includes(word));
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
