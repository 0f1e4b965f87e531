// Measures reading as ratios within one run: to bare word segmentation, to other readers of English, and by growth, memory and start-up.
import { spawnSync } from 'node:child_process';
import { type Checks, floors } from './checks.ts';
import { peers } from './peers.ts';
import { type BenchReport, reportsOf } from './texts.ts';
import { median, seconds } from './timing.ts';

const megabyte = 1024 * 1024;
const rounds = 3;
// Imported by a name the compiler does not follow: the build is what users run.
const built = '../dist/index.js';
const { readReport } = (await import(built)) as typeof import('../src/index.ts');

function readAll(reports: readonly BenchReport[]): void {
  for (const report of reports) readReport({ ...report, format: 'text' });
}

function segmentAll(reports: readonly BenchReport[], segmenter: Intl.Segmenter): number {
  let words = 0;
  for (const { text } of reports) for (const segment of segmenter.segment(text)) if (segment.isWordLike) words++;
  return words;
}

const bytesOf = (reports: readonly BenchReport[]): number =>
  reports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const charactersOf = (reports: readonly BenchReport[]): number =>
  reports.reduce((sum, { text }) => sum + text.length, 0);
const perSecond = (reports: readonly BenchReport[], time: number): string =>
  `${(bytesOf(reports) / megabyte / time).toFixed(2)} MB/s`;

/** Reads and segments the same reports in turn; returns the median ratio of their speeds. */
function againstSegmenter(language: string, reports: readonly BenchReport[]): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  readAll(reports.slice(0, 30));
  segmentAll(reports.slice(0, 30), segmenter);
  const times = Array.from({ length: rounds }, () => ({
    reading: seconds(() => readAll(reports)),
    segmenting: seconds(() => void segmentAll(reports, segmenter)),
  }));
  const reading = median(times.map((time) => time.reading));
  const segmenting = median(times.map((time) => time.segmenting));
  console.log(
    `${language}: read ${perSecond(reports, reading)}, ${Math.round(reports.length / reading)} reports/s; Intl.Segmenter ${perSecond(reports, segmenting)}`,
  );
  return median(times.map((time) => time.segmenting / time.reading));
}

/** Reads the same reports as each peer does, in turn; prints a row a peer and returns the ratios by its name. */
function againstPeers(reports: readonly BenchReport[]): Map<string, number> {
  const ratios = new Map<string, number>();
  readAll(reports);
  for (const { name, does, read } of peers()) {
    const readThem = () => {
      for (const { text, published } of reports) read(text, published);
    };
    readThem();
    const times = Array.from({ length: rounds }, () => ({
      ours: seconds(() => readAll(reports)),
      theirs: seconds(readThem),
    }));
    const ratio = median(times.map(({ ours, theirs }) => theirs / ours));
    ratios.set(name, ratio);
    const theirs = median(times.map((time) => time.theirs));
    console.log(
      `en: ${name}, ${does}: ${perSecond(reports, theirs)}; all layers of Parley run at ${ratio.toFixed(2)} times its speed`,
    );
  }
  return ratios;
}

/** Reads 5 MB of reports in each language, or 1 MB for the quick check before a change lands. */
export function measureReading(checks: Checks, quick: boolean): void {
  const size = quick ? megabyte : 5 * megabyte;
  const polish = reportsOf('pl', size);
  const english = reportsOf('en', size);
  checks.atLeast(
    'reading Polish, of the speed of Intl.Segmenter',
    againstSegmenter('pl', polish),
    floors.segmenterRatio,
  );
  checks.atLeast(
    'reading English, of the speed of Intl.Segmenter',
    againstSegmenter('en', english),
    floors.segmenterRatio,
  );
  const ratios = againstPeers(reportsOf('en', megabyte / 8));
  checks.atLeast('reading English, of the speed of compromise', ratios.get('compromise') ?? 0, floors.compromiseRatio);

  const short = polish.slice(0, 300);
  const long: BenchReport = {
    ...polish[0],
    text: reportsOf('pl', megabyte)
      .map(({ text }) => text)
      .join('\n\n'),
  };
  const growth = median(
    Array.from({ length: rounds }, () => {
      const atLength = seconds(() => readAll([long])) / charactersOf([long]);
      return atLength / (seconds(() => readAll(short)) / charactersOf(short));
    }),
  );
  checks.atMost('1 MB report against 3 KB reports, per character', growth, floors.growth);
  // In a process that does nothing else: the results of the others would count too.
  const input = [...polish, long].map((report) => JSON.stringify({ ...report, format: 'text' })).join('\n');
  const reader = spawnSync(process.execPath, ['bench/memory.js'], { input, encoding: 'utf8' });
  checks.atMost('peak memory', Number.parseFloat(reader.stdout), floors.memoryMegabytes, ' MB');

  const start = (args: string[]): number => seconds(() => void spawnSync(process.execPath, args, { stdio: 'ignore' }));
  const sample = 'samples/pl/2025-04-20-rzym.txt';
  const starts = Array.from({ length: quick ? 9 : 21 }, () => ({
    ours: start(['bin/parley.js', 'read', sample]),
    bare: start(['-e', '0']),
  }));
  const milliseconds = (times: readonly number[]): string => `${(median(times) * 1000).toFixed(0)} ms`;
  console.log(
    `start-up ${milliseconds(starts.map(({ ours }) => ours))}; node -e 0 ${milliseconds(starts.map(({ bare }) => bare))}`,
  );
  const startRatio = median(starts.map(({ ours, bare }) => ours / bare));
  checks.atMost('start-up of `parley read`, of node -e 0', startRatio, floors.startRatio);
}
