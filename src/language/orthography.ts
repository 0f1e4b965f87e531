// How a language writes: abbreviations, lead-in phrases, and words that matter to sentence and paragraph boundaries.

/** Words are lower-cased and written without their final full stop. */
export interface Orthography {
  /** Abbreviations after which a sentence goes on (`gen.`, `ws.`, `m.in.`). */
  readonly abbreviationsWithin: ReadonlySet<string>;
  /** Abbreviations that may also close a sentence (`r.`, `proc.`, `tys.`): a capital after them begins a new one. */
  readonly abbreviationsAnywhere: ReadonlySet<string>;
  /** Titles of a report's summary (`W skrócie`), which may stand on the same line as its first sentence. */
  readonly summaryTitles: readonly string[];
  /** Endings that are words of their own behind an apostrophe (`'s`, `'ll`), with plain apostrophes. */
  readonly enclitics?: ReadonlySet<string>;
  /** Single letters that are names (`X`): a full stop behind one ends the sentence. */
  readonly letterNames?: ReadonlySet<string>;
}
