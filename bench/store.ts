// Measures the store: what a report costs to add while the store grows, its size on the disk, and how long questions take.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReport } from '../src/reading/read.ts';
import { type KeptReport, keepReports } from '../src/store/keep-reports.ts';
import { loadPage } from '../src/store/load/load-page.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { renderRecord } from '../src/view/terminal/render-record.ts';
import { messagesIn } from '../src/view/words/languages.ts';
import { type Checks, floors } from './checks.ts';
import { generatedReports } from './generated-reports.ts';
import { median, seconds, secondsOf } from './timing.ts';

/** Reports that go into the store together, as `parley add` does it. */
const BATCH = 100;
/** Batches whose mean is the cost at one size of the store. */
const SPAN = 5;
const AS_OF = '2026-12-01';
const PAGE = { width: 80, color: false, messages: messagesIn('en') };

/** Sizes of the store at which the cost of a report is told; the last one is that of the whole store. */
const sizes = (quick: boolean): readonly number[] => (quick ? [100, 1000, 2000] : [100, 1000, 10_000, 20_000]);

/** Seconds that one batch took. */
interface Cost {
  /** Reports in the store before it. */
  readonly before: number;
  readonly reading: number;
  readonly keeping: number;
}

export async function measureStore(checks: Checks, quick: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'));
  try {
    const warming = await openStore(':memory:');
    await addReports(warming, SPAN * BATCH);
    await warming.close();
    const store = await openStore(join(folder, 'parley.db'));
    await measureAdding(checks, store, sizes(quick));
    await measureQuestions(store, quick);
    await store.close();
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    console.log(`store: ${(bytes / 1024 / sizes(quick).at(-1)!).toFixed(1)} KB a report on the disk`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureAdding(checks: Checks, store: Store, milestones: readonly number[]): Promise<void> {
  const total = milestones.at(-1)!;
  const costs = await addReports(store, total);
  const all = meanOf(costs);
  const rate = ({ reading, keeping }: Times) =>
    `${perSecond(reading + keeping)} reports/s (${perSecond(reading)} read, ${perSecond(keeping)} kept)`;
  console.log(`store: ${total} reports added durably, ${BATCH} at a time: ${rate(all)}`);
  const at = milestones.map((size) => {
    const start = Math.min(size, total - SPAN * BATCH);
    return meanOf(costs.filter(({ before }) => before >= start && before < start + SPAN * BATCH));
  });
  for (const [index, { reading, keeping }] of at.entries()) {
    const each = [reading + keeping, reading, keeping].map((time) => `${((time * 1000) / BATCH).toFixed(2)} ms`);
    console.log(`store: a report at ${milestones[index]}: ${each[0]} (${each[1]} to read, ${each[2]} to keep)`);
  }
  const [first, last] = [at[0], at.at(-1)!];
  const together = (last.reading + last.keeping) / (first.reading + first.keeping);
  checks.atMost(`keeping a report at ${total}, of that at 100`, last.keeping / first.keeping, floors.storeGrowth);
  checks.atMost(`reading and keeping at ${total}, of that at 100`, together, floors.storeGrowth);
}

type Times = Pick<Cost, 'reading' | 'keeping'>;

function meanOf(costs: readonly Cost[]): Times {
  const mean = (time: (cost: Cost) => number) => costs.reduce((sum, cost) => sum + time(cost), 0) / costs.length;
  return { reading: mean(({ reading }) => reading), keeping: mean(({ keeping }) => keeping) };
}

const perSecond = (time: number): string => Math.round(BATCH / time).toString();

/** Adds generated reports in batches. */
async function addReports(store: Store, count: number): Promise<Cost[]> {
  const costs: Cost[] = [];
  let batch: KeptReport[] = [];
  let reading = 0;
  let before = 0;
  for (const report of generatedReports(count)) {
    reading += seconds(() => {
      const { reading: own, outline } = readReport(report);
      batch.push({ report, read: { text: report.text, reading: own, sentences: outline.sentences } });
    });
    if (batch.length < BATCH) continue;
    costs.push({ before, reading, keeping: await secondsOf(() => keepReports(store, batch)) });
    before += BATCH;
    [batch, reading] = [[], 0];
  }
  return costs;
}

/** Prints how long each question takes at the median, from the store to the page. */
async function measureQuestions(store: Store, quick: boolean): Promise<void> {
  const questions: Readonly<Record<string, () => Promise<unknown>>> = {
    brief: async () => {
      const { record, totals } = await loadPage(store, 'brief', AS_OF, {});
      renderRecord(record, 'brief', PAGE, totals);
    },
  };
  for (const [name, ask] of Object.entries(questions)) {
    await ask();
    const times: number[] = [];
    for (let round = 0; round < (quick ? 5 : 21); round++) times.push(await secondsOf(ask));
    console.log(`store: ${name} takes ${(median(times) * 1000).toFixed(1)} ms at the median`);
  }
}
