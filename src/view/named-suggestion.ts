// A proposed negotiation with a name to read and the command that defines it.
import type { Suggestion } from '../record/negotiations/suggest-negotiations.ts';
import { partyNamer } from './words/parties.ts';
import { safeLine } from './words/safe.ts';

export interface NamedSuggestion extends Suggestion {
  readonly name: string;
  /** Fit for a shell. */
  readonly command: string;
}

/** `locale` (BCP 47) decides how parties are called; `store` is the one asked for, where one was. */
export function namedSuggestion(suggestion: Suggestion, locale: string, store?: string): NamedSuggestion {
  const { parties } = suggestion;
  const nameOf = partyNamer(locale);
  const name = parties.map((party) => safeLine(nameOf(party))).join(' – ');
  const words = ['parley', 'negotiation', 'add', name, '--parties', parties.join(',')];
  if (store !== undefined) words.push('--store', store);
  return { name, ...suggestion, command: words.map(quoted).join(' ') };
}

/** One word for a shell; what shells take for signs of their own is escaped. */
function quoted(word: string): string {
  if (/^[\w.,:/-]+$/.test(word)) return word;
  return `"${safeLine(word).replace(/["$`\\]/g, '\\$&')}"`;
}
