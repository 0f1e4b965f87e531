// The record as it is: one JSON document.
import type { RecordDocument } from '../../record/record.ts';

/** One line of JSON with all of the record, ended by a line break. */
export function toRecordJson(record: RecordDocument): string {
  return `${JSON.stringify(record)}\n`;
}
