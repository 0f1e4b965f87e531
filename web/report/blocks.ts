// Cuts the text of a report into the blocks that a page shows one below the other, and these into stretches by the facts on them.

/** A stretch of the text; offsets are UTF-16 units of it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A place of the text on which a fact rests. */
export interface Place extends Stretch {
  /** The fact's id. */
  readonly fact: string;
}

/** A piece of a block on the whole of which the same facts rest. */
export interface Piece extends Stretch {
  readonly facts: readonly string[];
}

/** Longer lines are cut, so that a browser never has to lay out one endless line at once. */
const LONGEST_BLOCK = 4000;

/** The lines of the text, long ones in parts; blank lines are left out. Together they hold all its other characters. */
export function blocksOf(text: string): Stretch[] {
  const blocks: Stretch[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (line[0].trim() === '') continue;
    const end = line.index + line[0].length;
    for (let start = line.index; start < end; ) {
      const stop = end - start > LONGEST_BLOCK ? lastBreak(text, start, start + LONGEST_BLOCK) : end;
      blocks.push({ start, end: stop });
      start = stop;
    }
  }
  return blocks;
}

/** Where a long line is cut: behind the last space before `limit`, else there, but never inside a surrogate pair. */
function lastBreak(text: string, start: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit - 1);
  if (space > start) return space + 1;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit;
}

/** The block in pieces, in the order of the text; pieces without facts too. Places may overlap. */
export function piecesOf(block: Stretch, places: readonly Place[]): Piece[] {
  const inside = places.filter(({ start, end }) => start < block.end && end > block.start);
  const edges = new Set([block.start, block.end]);
  for (const { start, end } of inside) {
    edges.add(Math.max(start, block.start));
    edges.add(Math.min(end, block.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1];
    const on = inside.filter((place) => place.start < end && place.end > start);
    return { start, end, facts: [...new Set(on.map(({ fact }) => fact))] };
  });
}
