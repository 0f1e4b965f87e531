// Names by which other programs know the things of a record: the same as long as what they name is the same.

/** Where no address is given: a URN (RFC 8141) that stays the same wherever the record is kept. */
export const DEFAULT_BASE = 'urn:x-parley:';

/**
 * The id in letters, digits, hyphens and underscores, fit for every format; ids that differ stay different. What is none of
 * these stands as its code point between underscores.
 */
export function tokenOf(id: string): string {
  const token = id.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)!.toString(16)}_`);
  return /^\d+$/.test(token) ? `_${token}` : token;
}

/** `urn:x-parley:meeting/m-r01-312`: the IRI of a thing under `base`. */
export function iriOf(base: string, kind: string, id: string): string {
  return `${base}${kind}/${tokenOf(id)}`;
}
