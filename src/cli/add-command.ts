// `parley add`: reads reports and keeps them, and says what that changed.
import { type KeptReport, keepReports } from '../store/keep-reports.ts';
import type { Store } from '../store/open-store.ts';
import { messagesIn } from '../view/words/languages.ts';
import { safeLine } from '../view/words/safe.ts';
import { timeNamer } from '../view/words/times.ts';
import { counted } from './counted.ts';
import { findFiles } from './find-files.ts';
import { endQuietlyWhenClosed, print } from './output.ts';
import { readFiles } from './read-files.ts';
import { withStore } from './with-store.ts';

export interface AddOptions {
  store?: string;
  actors?: string;
  published?: string;
  language?: string;
}

/** Reports that go into the store together. */
const BATCH = 100;

interface Summary {
  added: number;
  known: number;
  meetings: Set<string>;
  changed: Set<string>;
  disputed: Map<string, string>;
}

/** Gives the exit code: 0, or 1 when some file could not be read or kept. */
export async function addCommand(names: readonly string[], options: AddOptions): Promise<number> {
  endQuietlyWhenClosed();
  return withStore(options, async (store) => {
    const summary: Summary = { added: 0, known: 0, meetings: new Set(), changed: new Set(), disputed: new Map() };
    let batch: { file: string; kept: KeptReport }[] = [];
    let clashed = false;
    const keep = async () => {
      clashed = (await keepBatch(store, batch, summary)) || clashed;
      batch = [];
    };
    const { published, language } = options;
    try {
      const code = await readFiles(findFiles(names), { published, language }, async (report, read, file) => {
        const { reading, outline } = read;
        batch.push({ file, kept: { report, read: { text: report.text, reading, sentences: outline.sentences } } });
        if (batch.length >= BATCH) await keep();
      });
      if (batch.length > 0) await keep();
      await print(told(summary));
      return clashed ? 1 : code;
    } catch (error) {
      if (summary.added > 0) {
        const kept = counted(summary.added, 'report');
        process.stderr.write(
          `parley: ${kept} went into the store before it failed, and stay. Add the same again for the rest.\n`,
        );
      }
      throw error;
    }
  });
}

/** Whether some report of the batch could not be kept. */
async function keepBatch(
  store: Store,
  batch: readonly { file: string; kept: KeptReport }[],
  summary: Summary,
): Promise<boolean> {
  const { added, known, clashes, meetings } = await keepReports(
    store,
    batch.map(({ kept }) => kept),
  );
  summary.added += added.length;
  summary.known += known.length;
  for (const { id } of meetings.added) summary.meetings.add(id);
  for (const { id } of meetings.changed) if (!summary.meetings.has(id)) summary.changed.add(id);
  const when = timeNamer(messagesIn('en'));
  for (const meeting of [...meetings.added, ...meetings.changed]) {
    const slots = meeting.disagreements.map(({ slot }) => slot).join(', ');
    const where = [meeting.date ? when(meeting.date) : 'day not given', meeting.place?.name].filter(Boolean).join(', ');
    if (slots) summary.disputed.set(meeting.id, `${where}: reports disagree on ${slots}`);
    else summary.disputed.delete(meeting.id);
  }
  for (const { id } of clashes) {
    const { file } = batch.findLast(({ kept }) => kept.report.id === id)!;
    const remedy = 'Give it an id of its own, or leave it out';
    process.stderr.write(`parley: ${safeLine(file)}: another report has the id ${safeLine(id)}. ${remedy}.\n`);
  }
  return clashes.length > 0;
}

function told({ added, known, meetings, changed, disputed }: Summary): string {
  const reports = `${counted(added, 'report')} added${known > 0 ? `, ${known} already there` : ''}.`;
  const news = `${counted(meetings.size, 'new meeting')}, ${changed.size} changed.`;
  return [reports, ...(added > 0 ? [news] : []), ...[...disputed.values()].map((line) => safeLine(line))]
    .map((line) => `${line}\n`)
    .join('');
}
