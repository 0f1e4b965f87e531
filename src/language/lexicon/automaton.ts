// Builds a minimal acyclic automaton from sorted byte strings.
// Method: J. Daciuk, S. Mihov, B. Watson, R. Watson, "Incremental Construction of Minimal Acyclic Finite-State
// Automata", Computational Linguistics 26(1), 2000 (the algorithm for sorted input).

import { LAST_ARC, LexiconError, MAX_ARCS, TARGET_SHIFT } from './format.ts';

/** A finished automaton: its arcs, packed as `format.ts` says, and the index of the root's first arc. */
export interface Automaton {
  readonly arcs: Uint32Array;
  readonly root: number;
}

/** Takes strings of character codes 0-255 in strictly rising order, none a prefix of another. */
export class AutomatonBuilder {
  private arcs = new Uint32Array(1 << 16);
  private arcCount = 1;
  /** Open-addressing register of the frozen nodes: index of a node's first arc, zero when free. */
  private register = new Int32Array(1 << 16);
  private registered = 0;
  /** The nodes of the last string, still open: `open[d]` holds the arcs of the node at depth d. */
  private readonly open: number[][] = [[]];
  private previous = '';

  /** Adds the next string. */
  add(text: string): void {
    const shared = this.sharedLength(text);
    if (shared === text.length || (this.previous !== '' && shared === this.previous.length)) {
      throw new LexiconError('A string repeats or is a prefix of its neighbour.');
    }
    if (text.charCodeAt(shared) < this.previous.charCodeAt(shared)) {
      throw new LexiconError('The strings are not sorted.');
    }
    this.freezeBelow(shared);
    for (let depth = shared; depth < text.length; depth++) {
      this.open[depth].push(text.charCodeAt(depth));
      if (this.open.length <= depth + 1) this.open.push([]);
    }
    this.previous = text;
  }

  /** Closes the automaton. The builder is of no further use. */
  finish(): Automaton {
    this.freezeBelow(0);
    const root = this.freeze(this.open[0]);
    return { arcs: this.arcs.subarray(0, this.arcCount), root };
  }

  private sharedLength(text: string): number {
    const limit = Math.min(text.length, this.previous.length);
    let length = 0;
    while (length < limit && text.charCodeAt(length) === this.previous.charCodeAt(length)) length++;
    return length;
  }

  /** Freezes the open nodes deeper than `depth` and points their parents' last arcs at them. */
  private freezeBelow(depth: number): void {
    for (let level = this.previous.length - 1; level > depth; level--) {
      const target = this.freeze(this.open[level]);
      const parent = this.open[level - 1];
      parent[parent.length - 1] |= target << TARGET_SHIFT;
    }
  }

  /** Finds the frozen twin of a node, or freezes the node; empties it either way. */
  private freeze(node: number[]): number {
    if (node.length === 0) return 0;
    node[node.length - 1] |= LAST_ARC;
    if (this.registered * 2 > this.register.length) this.growRegister();
    const mask = this.register.length - 1;
    let slot = hashOf(node, 0, node.length) & mask;
    for (; this.register[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.equals(node, this.register[slot])) {
        const twin = this.register[slot];
        node.length = 0;
        return twin;
      }
    }
    const first = this.append(node);
    this.register[slot] = first;
    this.registered++;
    node.length = 0;
    return first;
  }

  private equals(node: number[], first: number): boolean {
    for (let index = 0; index < node.length; index++) {
      if (this.arcs[first + index] !== node[index] >>> 0) return false;
    }
    return true;
  }

  private append(node: number[]): number {
    if (this.arcCount + node.length > MAX_ARCS) throw new LexiconError('The lexicon is too large for its format.');
    if (this.arcCount + node.length > this.arcs.length) {
      const larger = new Uint32Array(this.arcs.length * 2);
      larger.set(this.arcs);
      this.arcs = larger;
    }
    const first = this.arcCount;
    for (let index = 0; index < node.length; index++) this.arcs[this.arcCount++] = node[index];
    return first;
  }

  private growRegister(): void {
    const old = this.register;
    this.register = new Int32Array(old.length * 2);
    const mask = this.register.length - 1;
    for (const first of old) {
      if (first === 0) continue;
      let end = first;
      while ((this.arcs[end] & LAST_ARC) === 0) end++;
      let slot = hashOf(this.arcs, first, end + 1) & mask;
      while (this.register[slot] !== 0) slot = (slot + 1) & mask;
      this.register[slot] = first;
    }
  }
}

/** FNV-1a over whole words, with a final mix because the low bits pick the slot. */
function hashOf(arcs: ArrayLike<number>, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ arcs[index], 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
