// Measures the store: what a report costs to add while the store grows, its size on the disk, and how long questions take.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoDay, spanOf } from '../src/reading/meetings/calendar.ts';
import { readReport } from '../src/reading/read.ts';
import type { Report } from '../src/report/report.ts';
import { type KeptReport, keepReports } from '../src/store/keep-reports.ts';
import { loadPage } from '../src/store/load/load-page.ts';
import { loadFact } from '../src/store/load/load-part.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { search } from '../src/store/search/search.ts';
import type { RecordFilter } from '../src/view/filter-record.ts';
import type { RecordPage } from '../src/view/terminal/record-pages.ts';
import { renderHits } from '../src/view/terminal/render-hits.ts';
import { renderRecord } from '../src/view/terminal/render-record.ts';
import { messagesIn } from '../src/view/words/languages.ts';
import { type Checks, floors } from './checks.ts';
import { generatedReports } from './generated-reports.ts';
import { median, type Spent, spentOn } from './timing.ts';

/** Reports that go into the store together, as `parley add` does it. */
const BATCH = 100;
/** Batches whose mean is the cost at one size of the store. */
const SPAN = 5;
const AS_OF = '2026-12-01';
/** Days of a month. */
const MONTH = 30;
const PAGE = { width: 80, color: false, messages: messagesIn('en') };
const SOUGHT = 'gwarancje bezpieczeństwa';

/** Sizes of the store at which the cost of a report is told; the last one is that of the whole store. */
const sizes = (quick: boolean): readonly number[] => (quick ? [100, 1000, 2000] : [100, 1000, 10_000, 20_000]);

/** What one batch took. */
interface Cost {
  /** Reports in the store before it. */
  readonly before: number;
  readonly reading: Spent;
  readonly keeping: Spent;
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
  const [read, kept] = [meanOf(costs, 'reading', 'clock'), meanOf(costs, 'keeping', 'clock')];
  console.log(
    `store: ${total} reports added durably, ${BATCH} at a time: ${perSecond(read + kept)} reports/s (${perSecond(read)} read, ${perSecond(kept)} kept)`,
  );
  const at = milestones.map((size) => {
    const start = Math.min(size, total - SPAN * BATCH);
    const span = costs.filter(({ before }) => before >= start && before < start + SPAN * BATCH);
    const [reading, keeping] = [meanOf(span, 'reading', 'processor'), meanOf(span, 'keeping', 'processor')];
    const each = [reading + keeping, reading, keeping].map((time) => `${((time * 1000) / BATCH).toFixed(2)} ms`);
    console.log(`store: processor time of a report at ${size}: ${each[0]} (${each[1]} to read, ${each[2]} to keep)`);
    return { reading, keeping };
  });
  const [first, last] = [at[0], at.at(-1)!];
  const together = (last.reading + last.keeping) / (first.reading + first.keeping);
  checks.atMost(`keeping a report at ${total}, of that at 100`, last.keeping / first.keeping, floors.storeGrowth);
  checks.atMost(`reading and keeping at ${total}, of that at 100`, together, floors.storeGrowth);
}

/** Seconds that a batch takes. */
const meanOf = (costs: readonly Cost[], work: 'reading' | 'keeping', time: keyof Spent): number =>
  costs.reduce((sum, cost) => sum + cost[work][time], 0) / costs.length;

const perSecond = (time: number): string => Math.round(BATCH / time).toString();

/** Adds generated reports in batches. */
async function addReports(store: Store, count: number): Promise<Cost[]> {
  const costs: Cost[] = [];
  const reports = generatedReports(count);
  for (let before = 0; before < count; before += BATCH) {
    const batch = Array.from({ length: BATCH }, () => reports.next().value as Report);
    let kept: KeptReport[] = [];
    const reading = await spentOn(() => {
      kept = batch.map(keptReport);
    });
    costs.push({ before, reading, keeping: await spentOn(() => keepReports(store, kept)) });
  }
  return costs;
}

function keptReport(report: Report): KeptReport {
  const { reading, outline } = readReport(report);
  return { report, read: { text: report.text, reading, sentences: outline.sentences } };
}

/** Prints how long each question takes at the median, from the store to the page. */
async function measureQuestions(store: Store, quick: boolean): Promise<void> {
  const brief = await loadPage(store, 'brief', AS_OF, {});
  const [{ id }] = brief.record.meetings;
  const since = isoDay(spanOf(brief.record.reports.at(-1)!.published)!.first - MONTH);
  const page = (name: RecordPage, filter: RecordFilter) => async () => {
    const { record, totals } = await loadPage(store, name, AS_OF, filter);
    renderRecord(record, name, PAGE, totals);
  };
  const questions: Readonly<Record<string, () => Promise<unknown>>> = {
    brief: page('brief', {}),
    'chronology of the last month': page('chronology', { since }),
    'search for two words': async () => {
      renderHits(await search(store, SOUGHT, { limit: 10 }), SOUGHT, PAGE);
    },
    'one meeting with all it rests on': () => loadFact(store, id, AS_OF),
  };
  for (const [name, ask] of Object.entries(questions)) {
    await ask();
    const times: Spent[] = [];
    for (let round = 0; round < (quick ? 5 : 21); round++) times.push(await spentOn(ask));
    const [clock, processor] = (['clock', 'processor'] as const).map((time) =>
      (median(times.map((spent) => spent[time])) * 1000).toFixed(1),
    );
    console.log(`store: ${name}: ${clock} ms at the median, ${processor} ms of processors`);
  }
}
