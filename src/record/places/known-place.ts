// Tells whether two reports name one place, a place within the other, or places apart.
import { languageOf } from '../../language/index.ts';
import { plainLetters } from '../actors/plain-letters.ts';
import type { RecordedPlace } from '../record.ts';
import { EXONYMS } from './exonyms.ts';

export interface KnownPlace {
  readonly name: string;
  readonly country: string | null;
  /** The same for all names of the place. */
  readonly key: string;
  /** The keys of what it lies in, from the nearest to the state. */
  readonly within: readonly string[];
}

interface Row {
  readonly key: string;
  readonly within: string;
}

let rows: Map<string, Row> | undefined;

function rowOf(name: string): Row | undefined {
  rows ??= new Map(
    EXONYMS.flatMap(([names, within]) => {
      const all = names.split('|');
      const row = { key: plainLetters(all[0]), within };
      return all.map((one) => [plainLetters(one), row] as const);
    }),
  );
  return rows.get(plainLetters(name));
}

/** What is known of a place that a report in this language names. */
export function knownPlace({ name, country }: RecordedPlace, language: string): KnownPlace {
  const row = rowOf(name);
  if (row) {
    const within = chainFrom(row.within);
    return { name, country: country ?? within.at(-1) ?? null, key: row.key, within };
  }
  const listed = listedPlace(name, language);
  if (listed?.kind === 'state' && listed.party) return { name, country: listed.party, key: listed.party, within: [] };
  const state = country ?? listed?.country ?? null;
  const key = listed?.kind === 'capital' && state ? `capital of ${state}` : plainLetters(name);
  return { name, country: state, key, within: state && state !== key ? [state] : [] };
}

/** From a region or state outward. */
function chainFrom(name: string): string[] {
  if (/^[A-Z]{3}$/.test(name)) return [name];
  const row = rowOf(name);
  return row ? [row.key, ...chainFrom(row.within)] : [plainLetters(name)];
}

function listedPlace(name: string, language: string) {
  const words = name.toLowerCase().normalize('NFC').split(' ');
  return languageOf(language)
    ?.world.startingWith(words[0])
    .find(
      ({ words: own, form: { entry } }) =>
        (entry.kind === 'capital' || entry.kind === 'state') && own.join(' ') === words.join(' '),
    )?.form.entry;
}

/** `same`; `within`, where one lies in the other; `near`, two places of one state; `apart`. */
export function comparePlaces(one: KnownPlace, other: KnownPlace): 'same' | 'within' | 'near' | 'apart' {
  if (one.key === other.key) return 'same';
  if (one.within.includes(other.key) || other.within.includes(one.key)) return 'within';
  return one.country === null || other.country === null || one.country === other.country ? 'near' : 'apart';
}
