// Finds the medium to which a report as a whole is credited: `(PAP)` at its end, `LONDON (Reuters) –` at its beginning.
import { languageOf } from '../../language/index.ts';
import type { Range } from '../../report/draft.ts';
import type { ReportRead } from '../input.ts';

interface Named extends Range {
  readonly name: string;
}

/** Characters from the start of a line to the medium in a dateline. */
const DATELINE = 60;

/** The medium that the report is credited to, among those it names in the order of its text. */
export function creditIn(read: ReportRead, media: readonly Named[]): string | undefined {
  return media.find((medium) => isInDateline(read, medium))?.name ?? signatureIn(read, media);
}

/** Whether the medium stands in brackets before a dash, near the start of a line. */
function isInDateline({ text }: ReportRead, { start, end }: Range): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return (
    start - line <= DATELINE && text.slice(line, start).endsWith('(') && /^\)\s*(?:--|[-–—])/.test(text.slice(end))
  );
}

/** The first medium of the last line or brackets, where nothing but media and a word such as `source` stands there. */
function signatureIn({ text, reading, sentences }: ReportRead, media: readonly Named[]): string | undefined {
  const words = text.slice(0, sentences.at(-1)?.end ?? 0).trimEnd();
  const start = Math.max(words.lastIndexOf('\n'), words.lastIndexOf('(')) + 1;
  const signed = media.filter((medium) => medium.start >= start && medium.end <= words.length);
  let rest = words.slice(start);
  for (const medium of signed.toReversed()) {
    rest = rest.slice(0, medium.start - start) + rest.slice(medium.end - start);
  }
  const labels = languageOf(reading.report.language)?.saying.credits;
  const others = rest.split(/[^\p{L}]+/u).filter((word) => word !== '' && !labels?.has(word.toLowerCase()));
  return others.length === 0 ? signed[0]?.name : undefined;
}
