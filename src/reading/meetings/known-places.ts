// Looks up the places that the tables of a language hold.
import type { WorldEntry, WorldMatch } from '../../language/world.ts';
import type { AnalysedText } from '../text/analysed-text.ts';

const MEETING_PLACES = new Set(['place', 'capital', 'region', 'state', 'seat']);

/** A place of the tables as it stands in the text; `last` exclusive. */
export interface KnownPlace {
  readonly entry: WorldEntry;
  readonly last: number;
}

/** Whether `text` is the name as it is spelt, or in capitals as in a dateline. */
const isWritten = (text: string | undefined, name: string): boolean =>
  text === name || (text !== undefined && text.length > 2 && text === name.toUpperCase());

/** The world's place whose form starts at `index` in one of `cases`, longest first. */
export function worldPlace({ tokens, language }: AnalysedText, index: number, cases: number): KnownPlace | undefined {
  const token = tokens[index];
  if (!token?.capital) return undefined;
  const fits = (match: WorldMatch): boolean =>
    MEETING_PLACES.has(match.form.entry.kind) &&
    ((match.form.tag & 0x7f) === 0 || (match.form.tag & cases) !== 0) &&
    match.words.every((word, offset) => tokens[index + offset]?.lower === word) &&
    (match.written === undefined ||
      match.written.every((word, offset) => isWritten(tokens[index + offset]?.text, word)));
  const match = language.world.startingWith(token.lower).find(fits);
  return match && { entry: match.form.entry, last: index + match.words.length };
}

/** Whether the entry is a town, not a state, a region or a seat of power. */
export const isTown = ({ kind }: WorldEntry): boolean => kind === 'place' || kind === 'capital';
