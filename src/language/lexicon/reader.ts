// Looks forms up in a lexicon file, straight from its bytes.

import type { Analysis } from '../morphology.ts';
import {
  FIRST_LETTER,
  FORMAT_VERSION,
  HEADER_WORDS,
  LAST_ARC,
  LexiconError,
  MAGIC,
  SEPARATOR,
  TARGET_SHIFT,
} from './format.ts';

const NOTHING: readonly Analysis[] = [];

/** A lexicon over the bytes of its file; opening it parses only the header and the alphabet. */
export class Lexicon {
  private readonly arcs: Uint32Array;
  /** Node reached from the root by each letter, zero when no form starts with it. */
  private readonly fromRoot = new Int32Array(0x100);
  private readonly tags: Int32Array;
  /** Code of each UTF-16 unit, zero when no form has it. */
  private readonly codes = new Uint8Array(0x10000);
  private readonly letters: string[] = [];

  /** @throws LexiconError when the bytes are not a lexicon of this version. */
  constructor(bytes: Uint8Array) {
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
    if (words.length < HEADER_WORDS || words[0] !== MAGIC) throw new LexiconError('This is not a lexicon file.');
    const [, version, root, letterCount, tagCount, arcCount] = words;
    if (version !== FORMAT_VERSION) {
      throw new LexiconError(`The lexicon file has version ${version}; version ${FORMAT_VERSION} is needed.`);
    }
    const tagStart = HEADER_WORDS + letterCount;
    if (words.length !== tagStart + tagCount + arcCount) throw new LexiconError('The lexicon file is cut short.');
    for (let index = 0; index < letterCount; index++) {
      const unit = words[HEADER_WORDS + index];
      this.codes[unit] = FIRST_LETTER + index;
      this.letters[FIRST_LETTER + index] = String.fromCharCode(unit);
    }
    this.tags = new Int32Array(words.buffer, words.byteOffset + tagStart * 4, tagCount);
    this.arcs = words.subarray(tagStart + tagCount);
    for (let index = root; root !== 0; index++) {
      this.fromRoot[this.arcs[index] & 0xff] = this.arcs[index] >>> TARGET_SHIFT;
      if ((this.arcs[index] & LAST_ARC) !== 0) break;
    }
  }

  /** The readings of exactly this form, none when the lexicon lacks it. */
  lookUp(form: string): readonly Analysis[] {
    if (form === '') return NOTHING;
    let node = this.fromRoot[this.codes[form.charCodeAt(0)]];
    for (let index = 1; index < form.length && node !== 0; index++) {
      const code = this.codes[form.charCodeAt(index)];
      node = code === 0 ? 0 : this.follow(node, code);
    }
    if (node !== 0) node = this.follow(node, SEPARATOR);
    if (node === 0) return NOTHING;
    const found: Analysis[] = [];
    for (let index = node; ; index++) {
      const arc = this.arcs[index];
      this.collect(arc >>> TARGET_SHIFT, form.slice(0, form.length - (arc & 0xff)), found);
      if ((arc & LAST_ARC) !== 0) return found;
    }
  }

  /** The node reached from `node` by `label`, zero when there is no such arc. */
  private follow(node: number, label: number): number {
    const arcs = this.arcs;
    for (let index = node; ; index++) {
      const arc = arcs[index];
      if ((arc & 0xff) === label) return arc >>> TARGET_SHIFT;
      if ((arc & LAST_ARC) !== 0) return 0;
    }
  }

  /** Spells out the lemmas below a node; each ends with the separator and two bytes of tag number. */
  private collect(node: number, lemma: string, found: Analysis[]): void {
    for (let index = node; ; index++) {
      const arc = this.arcs[index];
      const label = arc & 0xff;
      if (label === SEPARATOR) this.collectTags(arc >>> TARGET_SHIFT, lemma, found);
      else this.collect(arc >>> TARGET_SHIFT, lemma + this.letters[label], found);
      if ((arc & LAST_ARC) !== 0) return;
    }
  }

  private collectTags(node: number, lemma: string, found: Analysis[]): void {
    for (let high = node; ; high++) {
      const upper = this.arcs[high];
      for (let low = upper >>> TARGET_SHIFT; ; low++) {
        const lower = this.arcs[low];
        found.push({ lemma, tag: this.tags[((upper & 0xff) << 8) | (lower & 0xff)] });
        if ((lower & LAST_ARC) !== 0) break;
      }
      if ((upper & LAST_ARC) !== 0) return;
    }
  }
}
