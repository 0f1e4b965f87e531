// Makes sure the tests have the compiled lexicons to read, and a browser to look at the pages with.
import { ensureBrowser } from './browser.ts';
import { ensureLexicons } from './lexicon-file.ts';

export default async function prepare(): Promise<void> {
  ensureBrowser();
  await ensureLexicons();
}
