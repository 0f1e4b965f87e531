// The texts that are measured: the sample reports, and the annotated corpus where it stands beside the checkout.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPUS = '../shared/corpus/dev';
const SAMPLES = 'samples/pl';

export interface BenchReport {
  id: string;
  text: string;
  published: string;
  language: string;
}

/** Reports in `language`, repeated until they hold at least `bytes` bytes of UTF-8. */
export function reportsOf(language: string, bytes: number): BenchReport[] {
  const folder = existsSync(CORPUS) ? CORPUS : SAMPLES;
  const prefix = folder === CORPUS ? `${language}-` : '';
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && name.startsWith(prefix))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  if (texts.length === 0) throw new Error(`no reports to measure in ${folder}`);
  const reports: BenchReport[] = [];
  let size = 0;
  for (let i = 0; size < bytes; i++) {
    const text = texts[i % texts.length];
    size += Buffer.byteLength(text);
    reports.push({ id: `bench-${i}`, text, published: '2025-12-06', language });
  }
  return reports;
}
