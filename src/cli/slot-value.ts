// The values of slots as people type them.

/** Slots that hold several values. */
const LISTS = new Set(['parties', 'participants', 'speaker', 'source', 'target', 'by']);
/** Stands for what is not known. */
const NOT_KNOWN = '-';

/** What was typed for a slot, as a decision has it: lists for slots of several values, null for what is not known. */
export function slotValue(slot: string, typed: string): unknown {
  if (LISTS.has(slot)) return listOf(typed);
  if (typed === NOT_KNOWN) return null;
  return slot === 'place' ? placeOf(typed) : typed;
}

/** `UKR, USA` as a list. */
export const listOf = (typed: string | undefined): string[] =>
  (typed === undefined || typed === NOT_KNOWN ? '' : typed)
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** `Miami, USA`: a place, with the code of its country (ISO 3166-1 alpha-3) behind a comma where it is known. */
export function placeOf(typed: string): { name: string; country: string | null } {
  const match = /^(.*\S)\s*,\s*([A-Z]{3})$/.exec(typed.trim());
  return match ? { name: match[1], country: match[2] } : { name: typed.trim(), country: null };
}
