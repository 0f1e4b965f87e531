// Names by which other programs know the things of a record: the same as long as what they name is the same.
import type { Anchor, RecordDocument } from '../../record/record.ts';

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

/** Ids of what the record itself does not name, each in the order of the record's list. */
export interface FactIds {
  readonly positions: readonly string[];
  readonly conditions: readonly string[];
}

/** Ids of positions and conditions after the report and offset they were first found at. */
export function factIds({ positions, conditions }: Pick<RecordDocument, 'positions' | 'conditions'>): FactIds {
  const taken = new Set<string>();
  const idOf = (kind: string, [first]: readonly Anchor[]) => {
    const plain = `${kind}-${first?.report ?? 'unknown'}-${first?.start ?? 0}`;
    let id = plain;
    for (let count = 2; taken.has(id); count++) id = `${plain}-${count}`;
    taken.add(id);
    return id;
  };
  return {
    positions: positions.map(({ code, evidence }) => idOf(`p-${code}`, evidence)),
    conditions: conditions.map(({ evidence }) => idOf('c', evidence)),
  };
}
