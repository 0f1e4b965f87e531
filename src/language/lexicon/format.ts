// The layout of a lexicon file, shared by the writer and the reader.

/** First four bytes of a lexicon file, read as a little-endian integer: the letters `PLEX`. */
export const MAGIC = 0x58454c50;
export const FORMAT_VERSION = 1;

/** Header: magic, version, root, then the numbers of letters, tags and arcs, each one 32-bit word. */
export const HEADER_WORDS = 6;

/** Ends the form, and again the suffix of its lemma. Letters get codes above it. */
export const SEPARATOR = 1;
export const FIRST_LETTER = 2;

/**
 * An arc is one 32-bit word: label in the low byte, then the bit that ends the node's list of arcs, then the index of
 * the first arc of the target node. A target of zero is the end of a string, so arc zero is never used.
 */
export const LAST_ARC = 1 << 8;
export const TARGET_SHIFT = 9;
export const MAX_ARCS = 1 << 23;

/** A lexicon file that cannot be used. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}
