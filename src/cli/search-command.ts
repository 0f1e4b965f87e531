// `parley search`: finds reports by their words.
import { search } from '../store/search/search.ts';
import { wantsAll } from '../view/filter-record.ts';
import { jsonLine } from './json-line.ts';
import { endQuietlyWhenClosed, print } from './output.ts';
import type { PageWishes } from './page-language.ts';
import { languageProblem } from './page-language.ts';
import { pageOptions } from './printer.ts';
import { type FilterOptions, filterOf, filterProblem } from './record-filter.ts';
import { wantedRecord } from './wanted-record.ts';
import { withExistingStore } from './with-store.ts';

export interface SearchCommandOptions extends FilterOptions, PageWishes {
  store?: string;
  /** A number, as typed. */
  limit: string;
  json?: boolean;
}

/** What is wrong with the wishes, for the person who typed them, or undefined. */
export function usageProblem(query: string, options: SearchCommandOptions): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(query)) return 'give some words to look for';
  if (!/^[1-9]\d{0,3}$/.test(options.limit)) return `--limit ${options.limit}: give a number from 1 to 9999`;
  return languageProblem(options.lang) ?? filterProblem(options);
}

/** Prints what was found. Gives the exit code: 0, or 1 when the store fails. */
export async function searchCommand(query: string, options: SearchCommandOptions): Promise<number> {
  endQuietlyWhenClosed();
  return withExistingStore(options, async (store) => {
    const narrowed = options.negotiation !== undefined || !wantsAll(filterOf(options));
    const wanted = narrowed ? await wantedRecord(store, options) : undefined;
    const among = wanted && new Set(wanted.reports.map(({ id }) => id));
    const result = await search(store, query, { limit: Number(options.limit), among });
    if (options.json) await print(jsonLine(result));
    else {
      const { renderHits } = await import('../view/terminal/render-hits.ts');
      await print(renderHits(result, query, pageOptions(options)));
    }
    return 0;
  });
}
