// The web app on a store of its own, in a real browser.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../build/browser.ts';
import { contextOf, keptReport } from '../src/api/app.fixture.ts';
import { createApp } from '../src/api/app.ts';
import { serve } from '../src/api/serve.ts';
import { parseReport, type Report } from '../src/report/report.ts';
import { keepReports } from '../src/store/keep-reports.ts';
import { openStore, type Store } from '../src/store/open-store.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const SITE = join(root, 'dist/web');

/** The day on which the pages are looked at. */
export const TODAY = '2025-05-20';

export interface RunningApp {
  readonly store: Store;
  readonly address: string;
  /** A new page of the browser, with nothing remembered, at a path of the app. */
  open(path?: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** The sample reports of these languages. */
export async function sampleReports(...languages: readonly string[]): Promise<Report[]> {
  const files = languages.flatMap((language) => {
    const folder = join(root, 'samples', language);
    return readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  });
  return Promise.all(files.map((file) => parseReport(file)));
}

let browser: Promise<Browser> | undefined;

/** One browser for all tests of a worker. */
const theBrowser = (): Promise<Browser> => {
  browser ??= chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  return browser;
};

/** Starts the app on a store with these reports. */
export async function startApp(reports: readonly Report[]): Promise<RunningApp> {
  const store = await openStore(':memory:');
  await keepReports(store, reports.map(keptReport));
  const serving = await serve(createApp(contextOf(store, TODAY), { site: { folder: SITE } }), {
    host: '127.0.0.1',
    port: 0,
  });
  const opened: { close(): Promise<void> }[] = [];
  return {
    store,
    address: serving.address,
    async open(path = '/', options = {}) {
      const context = await (await theBrowser()).newContext({ locale: 'en-GB', ...options });
      opened.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => process.stderr.write(`page: ${error.stack}\n`));
      await page.goto(serving.address + path);
      return page;
    },
    async close() {
      for (const context of opened) await context.close();
      await serving.close();
      await store.close();
    },
  };
}
