// The store that the server works on: the sample reports until the user adds a report, the user's own from then on.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readReport } from '../reading/read.ts';
import type { Directory } from '../record/directory/directory.ts';
import { parseReport } from '../report/report.ts';
import { type KeptReport, keepReports } from '../store/keep-reports.ts';
import { makeFolderOf, mayHold } from '../store/locate-store.ts';
import { openStore, type Store } from '../store/open-store.ts';

interface Places {
  /** Where the user's store is, or will be. */
  readonly location: string;
  readonly directory: Directory;
  /** The folder of the sample reports, with one folder a language. */
  readonly samples: string;
}

export class StoreInUse {
  readonly #places: Places;
  #store: Store;
  #isSample: boolean;
  /** Several requests may ask for the user's store at once. */
  #opening: Promise<Store> | undefined;

  private constructor(places: Places, store: Store, isSample: boolean) {
    this.#places = places;
    this.#store = store;
    this.#isSample = isSample;
  }

  /** The user's store where it holds a report; else one in memory with the sample reports. @throws StoreError */
  static async open(places: Places): Promise<StoreInUse> {
    const { location, directory } = places;
    if (mayHold(location)) {
      const store = await openStore(location, directory);
      if (await holdsReports(store)) return new StoreInUse(places, store, false);
      await store.close();
    }
    const store = await openStore(':memory:', directory);
    await keepReports(store, await sampleReports(places.samples));
    return new StoreInUse(places, store, true);
  }

  get store(): Store {
    return this.#store;
  }

  get isSample(): boolean {
    return this.#isSample;
  }

  /** The user's own store, made where there is none; the server works on it from now on. @throws StoreError */
  own(): Promise<Store> {
    if (!this.#isSample) return Promise.resolve(this.#store);
    this.#opening ??= this.#openOwn().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  async #openOwn(): Promise<Store> {
    const { location, directory } = this.#places;
    makeFolderOf(location);
    const samples = this.#store;
    this.#store = await openStore(location, directory);
    this.#isSample = false;
    await samples.close();
    return this.#store;
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}

const holdsReports = async ({ db }: Store): Promise<boolean> =>
  (await db.selectFrom('reports').select('number').limit(1).executeTakeFirst()) !== undefined;

async function sampleReports(folder: string): Promise<KeptReport[]> {
  const kept: KeptReport[] = [];
  const languages = await readdir(folder, { withFileTypes: true });
  for (const language of languages.filter((entry) => entry.isDirectory())) {
    for (const name of await readdir(join(folder, language.name))) {
      const report = await parseReport({ bytes: await readFile(join(folder, language.name, name)), name });
      const { reading, outline } = readReport(report);
      kept.push({ report, read: { text: report.text, reading, sentences: outline.sentences } });
    }
  }
  return kept;
}
