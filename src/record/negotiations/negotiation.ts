// What a negotiation is: the parties that talk, and the words that tell what they talk about.
import type { Party } from '../../reading/reading.ts';
import { plainLetters } from '../actors/plain-letters.ts';

export interface Negotiation {
  /** Its first name as an address has it: `iran-usa`. */
  readonly id: string;
  readonly name: string;
  /** At least two, each once. */
  readonly parties: readonly Party[];
  /** Words or runs of words in any language; none where the parties say enough. */
  readonly words: readonly string[];
}

/** What names are told apart by, and how an id is made of one: `Iran – USA` and `IRAN/usa` are alike. Empty for a name without letters and digits. */
export const negotiationKey = (name: string): string => plainLetters(name).replaceAll(' ', '-');
