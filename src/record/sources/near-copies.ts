// Finds near-copies: reports that are one text with some words changed or paragraphs left out.
import type { ReportRead } from '../input.ts';

/** Words of a shingle (Broder, 1997: On the resemblance and containment of documents). */
const SHINGLE = 4;
/** Share of the shorter text's shingles that also stand in the longer one. */
const CONTAINED = 0.5;
/** The longer one of two copies is at most so many times as long. */
const LONGEST = 3;

/** Days between the first report and its copies. */
const WINDOW = 7;
const DAY = 86_400_000;

/**
 * The earliest report of which each one is a near-copy, by id; originals are not in it. Texts are compared by the
 * shingles of four words they share. `reports` stand in order of publication.
 */
export function findNearCopies(reports: readonly ReportRead[]): Map<string, string> {
  const copies = new Map<string, string>();
  const shingles = reports.map(({ text }) => shinglesOf(text));
  const holders = new Map<string, number[]>();
  reports.forEach(({ reading: { report } }, index) => {
    const shared = new Map<number, number>();
    for (const shingle of shingles[index]) {
      for (const earlier of holders.get(shingle) ?? []) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
    }
    const original = [...shared.keys()]
      .sort((a, b) => a - b)
      .find((earlier) => {
        const sizes = [shingles[earlier].size, shingles[index].size].sort((a, b) => a - b);
        const days = (Date.parse(report.published) - Date.parse(reports[earlier].reading.report.published)) / DAY;
        return days <= WINDOW && sizes[1] <= sizes[0] * LONGEST && shared.get(earlier)! >= sizes[0] * CONTAINED;
      });
    if (original !== undefined) {
      const { id } = reports[original].reading.report;
      copies.set(report.id, copies.get(id) ?? id);
    }
    for (const shingle of shingles[index]) {
      const known = holders.get(shingle);
      if (known) known.push(index);
      else holders.set(shingle, [index]);
    }
  });
  return copies;
}

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE).join(' '));
  return shingles;
}
