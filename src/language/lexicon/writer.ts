// Turns a stream of (form, lemma, tag) into the bytes of a lexicon file.

import { AutomatonBuilder } from './automaton.ts';
import { FIRST_LETTER, FORMAT_VERSION, HEADER_WORDS, LexiconError, MAGIC, SEPARATOR } from './format.ts';

const MAX_TAGS = 1 << 16;

/**
 * Collects readings in any order and writes them as one automaton. Each reading becomes the string
 * form, separator, letters to cut from the form's end, letters to append, separator, number of the tag (two bytes),
 * so that the endings of a whole inflection class are stored once.
 */
export class LexiconWriter {
  private readonly letters: string[] = [];
  private readonly codes = new Uint8Array(0x10000);
  private readonly tags = new Map<number, number>();
  /** Readings by their first two letters, to keep each sort small. */
  private readonly buckets = new Map<string, string[]>();
  /** The last form and its letters' codes: the readings of one form tend to come together. */
  private last = { form: '', codes: '' };

  /** Adds one reading. Repeating a reading is harmless. */
  add(form: string, lemma: string, tag: number): void {
    let shared = 0;
    while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
    const cut = form.length - shared;
    if (cut > 0xff) throw new LexiconError(`The form "${form}" is too long.`);
    const number = this.numberOf(tag);
    if (form !== this.last.form) this.last = { form, codes: this.encode(form) };
    const head = this.last.codes;
    const text =
      head +
      String.fromCharCode(SEPARATOR, cut) +
      this.encode(lemma.slice(shared)) +
      String.fromCharCode(SEPARATOR, number >> 8, number & 0xff);
    const key = head.slice(0, 2);
    const bucket = this.buckets.get(key);
    if (bucket) bucket.push(text);
    else this.buckets.set(key, [text]);
  }

  /** The bytes of the lexicon file. Forgets the readings as it goes. */
  finish(): Uint8Array {
    const builder = new AutomatonBuilder();
    const keys = [...this.buckets.keys()].sort();
    // A one-letter form's key carries no second letter, and its strings sort before those of longer keys because the
    // separator is below every letter.
    for (const key of keys) {
      let previous = '';
      for (const text of (this.buckets.get(key) as string[]).sort()) {
        if (text !== previous) builder.add(text);
        previous = text;
      }
      this.buckets.delete(key);
    }
    const { arcs, root } = builder.finish();
    const header = [MAGIC, FORMAT_VERSION, root, this.letters.length, this.tags.size, arcs.length];
    const words = new Uint32Array(HEADER_WORDS + this.letters.length + this.tags.size + arcs.length);
    words.set(header);
    words.set(
      this.letters.map((letter) => letter.charCodeAt(0)),
      HEADER_WORDS,
    );
    words.set([...this.tags.keys()], HEADER_WORDS + this.letters.length);
    words.set(arcs, HEADER_WORDS + this.letters.length + this.tags.size);
    return new Uint8Array(words.buffer);
  }

  private numberOf(tag: number): number {
    const known = this.tags.get(tag);
    if (known !== undefined) return known;
    if (this.tags.size === MAX_TAGS) throw new LexiconError('Too many different tags.');
    this.tags.set(tag, this.tags.size);
    return this.tags.size - 1;
  }

  private encode(text: string): string {
    let codes = '';
    for (let index = 0; index < text.length; index++) {
      codes += String.fromCharCode(this.codes[text.charCodeAt(index)] || this.newCode(text[index]));
    }
    return codes;
  }

  private newCode(letter: string): number {
    const code = FIRST_LETTER + this.letters.length;
    if (code > 0xff) throw new LexiconError('Too many different letters.');
    this.letters.push(letter);
    this.codes[letter.charCodeAt(0)] = code;
    return code;
  }
}
