// Checks tables of text and calendar expressions, seen from Wednesday 10 December 2025 unless said otherwise.
import { expect, test } from 'vitest';
import { analyseText } from '../../../reading/text/analysed-text.ts';
import { findTimes } from '../../../reading/times/find-times.ts';
import { loadEnglish } from '../index.ts';

const english = loadEnglish();
const PUBLISHED = '2025-12-10';

function read(text: string, published = PUBLISHED): string {
  return findTimes(analyseText(text, english, { start: 0, end: text.length }), published)
    .map(({ start, end, value }) => `${text.slice(start, end)}=${value}`)
    .join('; ');
}

/** Text, its expressions with their values (`Friday=2025-12-05; …`), and the day of publication. */
export type Case = readonly [text: string, times: string, published?: string];

/** Makes one test of each case. */
export function check(cases: readonly Case[]): void {
  for (const [text, times, published] of cases) test(text, () => expect(read(text, published)).toBe(times));
}
