// Measures reading against bare word segmentation by `Intl.Segmenter` over the same text in the same run: speed, growth, memory, start-up.
//   npm run bench            5 MB of reports
//   npm run bench -- --quick 1 MB, for the check before a change lands
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type BenchReport, reportsOf } from './texts.ts';

interface Floors {
  speed: { segmenterRatio: number; growth: number; memoryMegabytes: number; startRatio: number };
}

const quick = process.argv.includes('--quick');
const megabyte = 1024 * 1024;
const floors = (JSON.parse(readFileSync('bench/floors.json', 'utf8')) as Floors).speed;
// Imported by a name the compiler does not follow: the build is what users run.
const built = '../dist/index.js';
const { readReport } = (await import(built)) as typeof import('../src/index.ts');

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

function seconds(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function readAll(reports: readonly BenchReport[]): void {
  for (const report of reports) readReport({ ...report, format: 'text' });
}

function segmentAll(reports: readonly BenchReport[]): number {
  const segmenter = new Intl.Segmenter('pl', { granularity: 'word' });
  let words = 0;
  for (const { text } of reports) for (const segment of segmenter.segment(text)) if (segment.isWordLike) words++;
  return words;
}

let passed = 0;
let failed = 0;
function check(name: string, value: number, limit: number, atLeast: boolean, unit = ''): void {
  const good = atLeast ? value >= limit : value <= limit;
  if (good) passed++;
  else failed++;
  console.log(
    `${good ? 'ok  ' : 'FAIL'} ${name.padEnd(44)} ${value.toFixed(2)}${unit} (${atLeast ? 'at least' : 'at most'} ${limit}${unit})`,
  );
}

const reports = reportsOf('pl', quick ? megabyte : 5 * megabyte);
const bytes = reports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
readAll(reports.slice(0, 30));
segmentAll(reports.slice(0, 30));
const rounds = 3;
const reading: number[] = [];
const segmenting: number[] = [];
for (let round = 0; round < rounds; round++) {
  reading.push(seconds(() => readAll(reports)));
  segmenting.push(seconds(() => segmentAll(reports)));
}
const ratio = median(reading.map((time, round) => segmenting[round] / time));
console.log(
  `read ${(bytes / megabyte / median(reading)).toFixed(2)} MB/s, ${Math.round(reports.length / median(reading))} reports/s; Intl.Segmenter ${(bytes / megabyte / median(segmenting)).toFixed(2)} MB/s`,
);
check('reading, of the speed of Intl.Segmenter', ratio, floors.segmenterRatio, true);

const short = reports.slice(0, 300);
const long: BenchReport = {
  ...reports[0],
  text: reportsOf('pl', megabyte)
    .map(({ text }) => text)
    .join('\n\n'),
};
const characters = (list: readonly BenchReport[]): number => list.reduce((sum, { text }) => sum + text.length, 0);
const growth = median(
  [0, 1, 2].map(
    () => seconds(() => readAll([long])) / characters([long]) / (seconds(() => readAll(short)) / characters(short)),
  ),
);
check('1 MB report against 3 KB reports, per character', growth, floors.growth, false);
// In a process that does nothing else: the segmenter's results would count too.
const input = [...reports, long].map((report) => JSON.stringify({ ...report, format: 'text' })).join('\n');
const reader = spawnSync(process.execPath, ['bench/memory.js'], { input, encoding: 'utf8' });
check('peak memory', Number.parseFloat(reader.stdout), floors.memoryMegabytes, false, ' MB');

const start = (args: string[]): number => seconds(() => void spawnSync(process.execPath, args, { stdio: 'ignore' }));
const sample = 'samples/pl/2025-04-20-rzym.txt';
const starts = Array.from({ length: quick ? 9 : 21 }, () => [
  start(['bin/parley.js', 'read', sample]),
  start(['-e', '0']),
]);
const startRatio = median(starts.map(([ours, bare]) => ours / bare));
console.log(
  `start-up ${(median(starts.map(([ours]) => ours)) * 1000).toFixed(0)} ms; node -e 0 ${(median(starts.map(([, bare]) => bare)) * 1000).toFixed(0)} ms`,
);
check('start-up of `parley read`, of node -e 0', startRatio, floors.startRatio, false);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
