// Keeps the reports of a request, some at a time, and sums up what that changed.
import { type KeptReport, keepReports } from '../store/keep-reports.ts';
import type { Store } from '../store/open-store.ts';
import { readSent, type SentReports } from './sent-reports.ts';
import type { Added } from './shapes/adding.ts';

/** Reports that go into the store together. */
const BATCH = 100;

/**
 * Reads the reports and keeps them. `tell` is told after each file how many were read, and says whether to go on; what was
 * kept until then stays.
 */
export async function keepSent(
  store: Store,
  { inputs, given }: SentReports,
  tell: (done: number) => Promise<boolean> | boolean,
): Promise<Added> {
  const [added, known] = [new Set<string>(), new Set<string>()];
  const refused: Added['refused'] = [];
  const meetings = { added: new Set<string>(), changed: new Set<string>() };
  const disputed = new Map<string, boolean>();
  let batch: KeptReport[] = [];
  const keep = async () => {
    const kept = await keepReports(store, batch);
    for (const id of kept.added) added.add(id);
    for (const id of kept.known) known.add(id);
    for (const { id } of kept.clashes) {
      refused.push({ name: id, code: 'clash', detail: `${id}: another report has this id. Give it an id of its own` });
    }
    for (const { id } of kept.meetings.added) meetings.added.add(id);
    for (const { id } of kept.meetings.changed) if (!meetings.added.has(id)) meetings.changed.add(id);
    for (const { id, disagreements } of [...kept.meetings.added, ...kept.meetings.changed]) {
      disputed.set(id, disagreements.length > 0);
    }
    batch = [];
  };
  let goesOn = true;
  for (const [index, input] of inputs.entries()) {
    const file = await readSent(input, given);
    refused.push(...file.refused);
    for (const { report, read } of file.reports) {
      batch.push({
        report,
        read: { text: report.text, reading: read.reading, sentences: read.outline.sentences },
      });
    }
    goesOn = await tell(index + 1);
    if (!goesOn) break;
    if (batch.length >= BATCH) await keep();
  }
  if (goesOn && batch.length > 0) await keep();
  return {
    ...{ added: [...added], known: [...known], refused, stopped: !goesOn },
    meetings: { added: [...meetings.added], changed: [...meetings.changed] },
    disputed: [...disputed].flatMap(([id, isDisputed]) => (isDisputed ? [id] : [])),
  };
}
