// Holds measured values against their floors, prints each, and counts.
import { readFileSync } from 'node:fs';

/** The floors of speed in `floors.json`. Ratios are without unit. */
interface Floors {
  /** Speed of reading, of the speed of `Intl.Segmenter`, at least. */
  segmenterRatio: number;
  /** Speed of reading, of the speed of `compromise`, at least. */
  compromiseRatio: number;
  /** Time per character of a 1 MB report, of that of short ones, at most. */
  growth: number;
  memoryMegabytes: number;
  /** Time to read one report from the command line, of the time of `node -e 0`, at most. */
  startRatio: number;
  /** Time to add a report to a full store, of that to one of 100 reports, at most. */
  storeGrowth: number;
}

export const floors = (JSON.parse(readFileSync('bench/floors.json', 'utf8')) as { speed: Floors }).speed;

/** Counts what holds and what does not, and prints a line each. */
export class Checks {
  passed = 0;
  failed = 0;

  atLeast(name: string, value: number, limit: number): void {
    this.#note(name, value >= limit, `${value.toFixed(2)} (at least ${limit})`);
  }

  atMost(name: string, value: number, limit: number, unit = ''): void {
    this.#note(name, value <= limit, `${value.toFixed(2)}${unit} (at most ${limit}${unit})`);
  }

  #note(name: string, good: boolean, words: string): void {
    if (good) this.passed++;
    else this.failed++;
    console.log(`${good ? 'ok  ' : 'FAIL'} ${name.padEnd(52)} ${words}`);
  }
}
