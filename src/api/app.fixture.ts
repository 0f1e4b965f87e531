// The interface on a store in memory, asked without a network.
import { readReport } from '../reading/read.ts';
import { parseReport, type Report, type ReportInput } from '../report/report.ts';
import { type KeptReport, keepReports } from '../store/keep-reports.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { API, createApp } from './app.ts';
import type { ApiContext } from './context.ts';

export interface Api {
  readonly store: Store;
  /** Asks the interface as a page of the server does; `path` follows `/api/v1`. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Asks for an address outside the interface. */
  page(address: string): Promise<Response>;
  /** What it answers in JSON. */
  answer<T>(path: string, init?: RequestInit): Promise<T>;
  close(): Promise<void>;
}

/** A report with what is read in it. */
export const keptReport = (report: Report): KeptReport => {
  const { reading, outline } = readReport(report);
  return { report, read: { text: report.text, reading, sentences: outline.sentences } };
};

/** Texts as the files of reports. */
export const filesOf = (texts: Readonly<Record<string, string>>): ReportInput[] =>
  Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));

/** The context of a server on this store, on an ISO day. */
export const contextOf = (store: Store, today: string): ApiContext => ({
  store,
  isSample: false,
  own: async () => store,
  today: () => today,
});

const HOST = 'localhost';

/** Starts the interface on these reports, as it is on an ISO day. */
export async function startApi(files: readonly ReportInput[], today: string): Promise<Api> {
  const store = await openStore(':memory:');
  const reports = await Promise.all(files.map((file) => parseReport(file)));
  await keepReports(store, reports.map(keptReport));
  const app = createApp(contextOf(store, today));
  const ask: Api['ask'] = async (path, { headers, ...init } = {}) =>
    app.request(`http://${HOST}${API}${path}`, { ...init, headers: { host: HOST, ...headers } });
  return {
    store,
    ask,
    page: async (address) => app.request(`http://${HOST}${address}`, { headers: { host: HOST } }),
    answer: async <T>(path: string, init?: RequestInit) => (await (await ask(path, init)).json()) as T,
    close: () => store.close(),
  };
}
