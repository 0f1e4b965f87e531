// Which parties a passage names: by states, people, capitals, adjectives, offices and bodies that its language knows.
import { languageOf } from '../../language/index.ts';
import type { WorldMatch } from '../../language/world.ts';
import type { Party } from '../../reading/reading.ts';

/** Words with their inner dots and marks, and the dot of an abbreviation. */
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?\.?/gu;

/** `language` is the BCP 47 primary tag of the passage; one that Parley does not know names nobody. */
export function partiesNamedIn(text: string, language: string): Set<Party> {
  const world = languageOf(language)?.world;
  const parties = new Set<Party>();
  if (!world) return parties;
  const written = (text.normalize('NFC').match(word) ?? []).map((one) => one.replaceAll('’', "'"));
  const lower = written.map((one) => one.toLowerCase());
  for (let at = 0; at < written.length; ) {
    const small = written[at] === lower[at];
    const match = [lower[at], withoutDot(lower[at])]
      .flatMap((first) => world.startingWith(first, small))
      .find((one) => stands(one, at, lower, written));
    if (match?.form.entry.party) parties.add(match.form.entry.party);
    at += match?.words.length ?? 1;
  }
  return parties;
}

const stands = (match: WorldMatch, at: number, lower: readonly string[], written: readonly string[]): boolean =>
  match.words.every((one, index) => isWord(lower[at + index], one)) &&
  (match.written?.every((one, index) => isWord(written[at + index], one)) ?? true);

const isWord = (found: string | undefined, wanted: string): boolean =>
  found !== undefined && (found === wanted || withoutDot(found) === wanted);

const withoutDot = (text: string): string => text.replace(/\.$/, '');
