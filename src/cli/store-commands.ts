// `parley check`, `rebuild`, `backup` and `restore`: see after a store, and carry it away and back.
import { readReport } from '../reading/read.ts';
import { backUp, restore } from '../store/backup.ts';
import { checkStore } from '../store/check.ts';
import type { OnProgress } from '../store/index-anew.ts';
import { isFileOf } from '../store/locate-store.ts';
import { StoreError } from '../store/open-store.ts';
import { rebuild } from '../store/rebuild.ts';
import { safeLine } from '../view/words/safe.ts';
import { counted } from './counted.ts';
import { endQuietlyWhenClosed, print } from './output.ts';
import { showProgress } from './progress.ts';
import { locationOf, withExistingStore, withStoreErrors } from './with-store.ts';

export interface StoreOptions {
  store?: string;
}
export interface BackupOptions extends StoreOptions {
  force?: boolean;
}
export interface RestoreOptions extends StoreOptions {
  replace?: boolean;
}

/** Gives the exit code: 0, or 1 when the store is not whole. */
export function checkCommand(options: StoreOptions): Promise<number> {
  endQuietlyWhenClosed();
  return withExistingStore(options, async (store) => {
    const { reports, decisions, faults } = await withProgress((onProgress) => checkStore(store, onProgress));
    for (const { problem, remedy } of faults) process.stderr.write(`parley: ${safeLine(problem)}. ${remedy}.\n`);
    if (faults.length > 0) return 1;
    await print(`The store is whole: ${counted(reports, 'report')}, ${counted(decisions, 'decision')}.\n`);
    return 0;
  });
}

/** Gives the exit code: 0, or 1 when the store fails. */
export function rebuildCommand(options: StoreOptions): Promise<number> {
  endQuietlyWhenClosed();
  return withExistingStore(options, async (store) => {
    const { reports, changed } = await withProgress((onProgress) =>
      rebuild(
        store,
        (report) => {
          const { reading, outline } = readReport(report);
          return { text: report.text, reading, sentences: outline.sentences };
        },
        onProgress,
      ),
    );
    await print(`${counted(reports, 'report')} read again, ${changed} of them otherwise than before.\n`);
    return 0;
  });
}

/** Gives the exit code: 0, or 1 when the store or the file fails. */
export function backupCommand(file: string, options: BackupOptions): Promise<number> {
  endQuietlyWhenClosed();
  return withExistingStore(options, async (store) => {
    if (isFileOf(locationOf(options), file))
      throw new StoreError(`${file}: this is the store itself. Give another file.`);
    await withProgress((onProgress) => backUp(store, file, options.force === true, onProgress));
    await print(`The store is backed up in ${safeLine(file)}.\n`);
    return 0;
  });
}

/** Gives the exit code: 0, or 1 when the backup or the store fails. */
export function restoreCommand(file: string, options: RestoreOptions): Promise<number> {
  endQuietlyWhenClosed();
  return withStoreErrors(async () => {
    if (isFileOf(locationOf(options), file))
      throw new StoreError(`${file}: this is the store itself. Give its backup.`);
    const { checked, aside } = await withProgress((onProgress) =>
      restore(file, locationOf(options), options.replace === true, onProgress),
    );
    const kept = aside === undefined ? '' : ` What the store held before is kept in ${safeLine(aside)}.`;
    await print(`Restored ${counted(checked.reports, 'report')}, ${counted(checked.decisions, 'decision')}.${kept}\n`);
    return 0;
  });
}

async function withProgress<T>(work: (onProgress: OnProgress) => Promise<T>): Promise<T> {
  const progress = showProgress('reports');
  try {
    return await work(progress.update);
  } finally {
    progress.clear();
  }
}
