// `parley brief`, `chronology`, `next` …: pages about the record in the store.
import { isIsoDay } from '../report/dates.ts';
import { loadRecord } from '../store/load-record.ts';
import type { RecordPage } from '../view/terminal/render-record.ts';
import { jsonLine } from './json-line.ts';
import { endQuietlyWhenClosed, print } from './output.ts';
import { pageOptions } from './printer.ts';
import { withExistingStore } from './with-store.ts';

export interface PageCommandOptions {
  store?: string;
  /** ISO day; today where it is left out. */
  asOf?: string;
  json?: boolean;
  color: boolean;
}

/** What is wrong with the wishes, for the person who typed them, or undefined. */
export function usageProblem({ asOf }: PageCommandOptions): string | undefined {
  return asOf !== undefined && !isIsoDay(asOf) ? `--as-of ${asOf}: write the day as YYYY-MM-DD` : undefined;
}

/** Prints a page of the record, or the whole record as JSON. Gives the exit code: 0, or 1 when the store fails. */
export async function pageCommand(name: RecordPage, options: PageCommandOptions): Promise<number> {
  endQuietlyWhenClosed();
  return withExistingStore(options, async (store) => {
    const record = await loadRecord(store, options.asOf ?? new Date().toLocaleDateString('sv'));
    if (options.json) await print(jsonLine(record));
    else {
      const { renderRecord } = await import('../view/terminal/render-record.ts');
      await print(renderRecord(record, name, pageOptions(options.color)));
    }
    return 0;
  });
}
