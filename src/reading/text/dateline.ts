// What an agency puts before its report: a town in capitals, a day, its own name, and a dash (`MUSCAT, April 12 (Wire) - …`).
import type { Token } from './tokens.ts';

const DASH = /^(?:[–—-]|--)$/;
const IN_CAPITALS = /^\p{Lu}{3,}$/u;
/** Most tokens of a dateline. */
const LONGEST = 14;

/** The first token behind a dateline that opens a sentence at `first`; `first` where there is none. */
export function behindDateline(tokens: readonly Token[], first: number, last: number): number {
  if (!IN_CAPITALS.test(tokens[first].text)) return first;
  for (let i = first + 1; i < Math.min(first + LONGEST, last - 1); i++)
    if (DASH.test(tokens[i].text) && tokens[i + 1].spaceBefore) return i + 1;
  return first;
}
