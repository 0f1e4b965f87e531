// Entries of a person's own put over those that come with the program.
import { plainLetters } from '../actors/plain-letters.ts';
import { type DirectoryEntry, entryId, partiesOf } from './entry.ts';

/**
 * The entries with those of `own` put over them: an entry that has the Wikidata item or a name of another, and no other
 * item than it, adds its names before those, and its party, its terms and its item replace them where it has any.
 */
export function extendedBy(entries: readonly DirectoryEntry[], own: readonly DirectoryEntry[]): DirectoryEntry[] {
  const left = new Set(entries);
  const added = own.map((entry) => {
    const letters = new Set(entry.names.map(plainLetters));
    const same = [...left].filter((other) => isSame(entry, other, letters));
    for (const other of same) left.delete(other);
    return same.reduce(over, entry);
  });
  return [...added, ...left];
}

/** Whether two entries are of one person or body: by their items where both have one, else by a name. */
export function isSame(
  one: DirectoryEntry,
  other: DirectoryEntry,
  letters: ReadonlySet<string> = new Set(one.names.map(plainLetters)),
): boolean {
  if (one.type !== other.type) return false;
  if (one.wikidata && other.wikidata) return one.wikidata === other.wikidata;
  return other.names.some((name) => letters.has(plainLetters(name)));
}

function over(own: DirectoryEntry, other: DirectoryEntry): DirectoryEntry {
  const terms = own.terms.length > 0 ? own.terms : other.terms;
  const party = own.party ?? other.party;
  const wikidata = own.wikidata ?? other.wikidata;
  const entry = {
    ...{ type: own.type, names: [...new Set([...own.names, ...other.names])], party, terms },
    parties: partiesOf(party, terms),
    ...(wikidata && { wikidata }),
  };
  return { id: entryId(entry), ...entry };
}
