// What can be wrong with a report file, said so that a person knows where to look and what to do.

/** Why a file gave no report. */
export type ReportErrorCode =
  | 'empty'
  | 'binary'
  | 'unsupported-format'
  | 'unknown-charset'
  | 'invalid-json'
  | 'invalid-front-matter'
  | 'invalid-field'
  | 'missing-text'
  | 'missing-published'
  | 'invalid-published'
  | 'unknown-language'
  | 'invalid-language'
  | 'several-reports';

/** A place in a file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** The only error `parseReport` and `parseReports` reject with. The message names the file, the place and the remedy. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly code: ReportErrorCode;
  /** The name of the input, as given. */
  readonly file: string;
  readonly place?: Place;

  /** `problem` is a clause without a full stop; `remedy` is a whole sentence. */
  constructor(code: ReportErrorCode, file: string, problem: string, remedy: string, place?: Place) {
    const at = place ? `, line ${place.line}, column ${place.column}` : '';
    super(`${file === '-' ? 'standard input' : file}${at}: ${problem}. ${remedy}`);
    this.code = code;
    this.file = file;
    this.place = place;
  }
}
