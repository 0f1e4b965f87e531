// What a file format gives before language and day are settled: the text, and what the file itself says of it.

/** A stretch of a text in UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** What the file says of a report. Each value is as written there, unchecked. */
export interface Metadata {
  id?: string;
  published?: string;
  language?: string;
  title?: string;
  outlet?: string;
  url?: string;
}

/** A report as its format gives it. `item` says which of several in a file it is, for messages: `item 2`, `line 7`. */
export interface Draft {
  text: string;
  metadata: Metadata;
  body?: Range;
  item?: string;
}
