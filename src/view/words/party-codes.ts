// Tells whether what a person typed is the code of a party, and which codes may be meant where it is none.
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { languageCodes, languageOf } from '../../language/index.ts';
import type { Party } from '../../reading/reading.ts';
import { plainLetters } from '../../record/actors/plain-letters.ts';
import { compareText } from '../../record/order.ts';
import { partyNamer } from './parties.ts';

/** Codes that are shown where none is known. */
const FEW = 3;
/** Letters that a name shares at least with what was typed. */
const SHARED = 2;

const states: readonly Party[] = [...codes.map(([, three]) => three), 'XKX'];

/** The code as it is written; `near` holds codes that may be meant instead, the likeliest first. */
export type PartyCode = { readonly party: Party } | { readonly near: readonly Party[] };

/** `inRecord` are the parties of a record: bodies that no language lists are known by them. */
export function partyCodeOf(typed: string, inRecord: Iterable<Party>): PartyCode {
  const named = partiesOfName(typed);
  const known = [...new Set([...inRecord, ...states, ...named])];
  const party =
    known.find((code) => code === typed) ?? known.find((code) => code.toLowerCase() === typed.toLowerCase());
  if (party !== undefined) return { party };
  return { near: [...new Set([...named, ...alikeIn(typed, known)])].slice(0, FEW) };
}

/** Parties that some language calls so: `IRN` for `Iran`, `EU` for `UE`. */
function partiesOfName(name: string): Party[] {
  const words = name.toLowerCase().normalize('NFC').split(/\s+/);
  return languageCodes.flatMap((code) =>
    languageOf(code)!
      .world.startingWith(words[0])
      .filter((match) => match.words.join(' ') === words.join(' '))
      .flatMap(({ form }) => form.entry.party ?? []),
  );
}

/** Those whose code or name begins most like what was typed. */
function alikeIn(typed: string, known: readonly Party[]): Party[] {
  const namers = [...languageCodes].map(partyNamer);
  const wanted = plainLetters(typed);
  return known
    .map((party) => ({
      party,
      shared: Math.max(
        ...[party, ...namers.map((name) => name(party))].map((name) => sharedStart(plainLetters(name), wanted)),
      ),
    }))
    .filter(({ shared }) => shared >= SHARED)
    .sort((a, b) => b.shared - a.shared || compareText(a.party, b.party))
    .map(({ party }) => party);
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
