// Inflected forms, one by one and in rows.

/** A word form with its case, number and gender bits. */
export interface InflectedForm {
  readonly form: string;
  readonly tag: number;
}

/** Seven forms in the order of the case bits: nominative, genitive, dative, accusative, instrumental, locative, vocative. */
export type Row = readonly [string, string, string, string, string, string, string];
