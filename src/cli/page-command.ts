// `parley brief`, `chronology`, `next` …: pages about the record in the store.
import type { RecordPage } from '../view/terminal/record-pages.ts';
import { jsonLine } from './json-line.ts';
import { endQuietlyWhenClosed, print } from './output.ts';
import type { PageWishes } from './page-language.ts';
import { languageProblem } from './page-language.ts';
import { pageOptions } from './printer.ts';
import { hintAtRebuild } from './rebuild-hint.ts';
import { type FilterOptions, filterProblem } from './record-filter.ts';
import { wantedPage, wantedRecord } from './wanted-record.ts';
import { withExistingStore } from './with-store.ts';

export interface PageCommandOptions extends FilterOptions, PageWishes {
  store?: string;
  actors?: string;
  json?: boolean;
}

/** What is wrong with the wishes, for the person who typed them, or undefined. */
export const usageProblem = (options: PageCommandOptions): string | undefined =>
  languageProblem(options.lang) ?? filterProblem(options);

/** Prints a page of the record, or what it holds as JSON. Gives the exit code: 0, or 1 when the store fails. */
export async function pageCommand(name: RecordPage, options: PageCommandOptions): Promise<number> {
  endQuietlyWhenClosed();
  return withExistingStore(options, async (store) => {
    if (options.json) await print(jsonLine(await wantedRecord(store, options)));
    else {
      const { record, totals } = await wantedPage(store, name, options);
      const { renderRecord } = await import('../view/terminal/render-record.ts');
      await print(renderRecord(record, name, pageOptions(options), totals));
    }
    await hintAtRebuild(store);
    return 0;
  });
}
