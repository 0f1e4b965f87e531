// Finds near-copies: reports that are one text with some words changed or paragraphs left out.
import type { ReportRead } from '../input.ts';
import { daysBetween } from '../order.ts';

/** Words of a shingle (Broder, 1997: On the resemblance and containment of documents). */
const SHINGLE = 4;
/** Share of the shorter text's shingles that also stand in the longer one. */
const CONTAINED = 0.5;
/** The longer one of two copies is at most so many times as long. */
const LONGEST = 3;
/** Shingles by which copies are looked for; texts that share half of them share several of these. */
const SKETCH = 32;

/** Days between the first report and its copies. */
export const COPY_WINDOW = 7;

/** A text by the hashes of its shingles. */
export interface Shingled {
  readonly shingles: ReadonlySet<number>;
  /** The lowest hashes. */
  readonly sketch: readonly number[];
}

export function shingled(text: string): Shingled {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(hash(words.slice(i, i + SHINGLE).join(' ')));
  return { shingles, sketch: [...shingles].sort((a, b) => a - b).slice(0, SKETCH) };
}

/** 32-bit FNV-1a, signed. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}

/** Whether one text is a near-copy of the other. */
export function areNearCopies({ shingles: one }: Shingled, { shingles: other }: Shingled): boolean {
  const [short, long] = [one, other].sort((a, b) => a.size - b.size);
  if (short.size === 0 || long.size > short.size * LONGEST) return false;
  let shared = 0;
  for (const shingle of short) if (long.has(shingle)) shared++;
  return shared >= short.size * CONTAINED;
}

/**
 * The report of which each one is a near-copy, by id: the earliest one within a week. `reports` stand in order of
 * publication.
 */
export function findNearCopies(reports: readonly ReportRead[]): Map<string, string> {
  const copies = new Map<string, string>();
  const texts = reports.map(({ text }) => shingled(text));
  const holders = new Map<number, number[]>();
  reports.forEach(({ reading: { report } }, index) => {
    const candidates = new Set(texts[index].sketch.flatMap((shingle) => holders.get(shingle) ?? []));
    const original = [...candidates]
      .sort((a, b) => a - b)
      .find(
        (earlier) =>
          daysBetween(reports[earlier].reading.report.published, report.published) <= COPY_WINDOW &&
          areNearCopies(texts[earlier], texts[index]),
      );
    if (original !== undefined) copies.set(report.id, reports[original].reading.report.id);
    for (const shingle of texts[index].sketch) {
      const known = holders.get(shingle);
      if (known) known.push(index);
      else holders.set(shingle, [index]);
    }
  });
  return copies;
}

/** The first report of a chain of copies; undefined for one that copies nothing. */
export function rootOriginal(report: string, copies: ReadonlyMap<string, string>): string | undefined {
  let root = copies.get(report);
  for (let next = root; next !== undefined; next = copies.get(next)) root = next;
  return root;
}
