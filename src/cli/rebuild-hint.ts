// Tells a person that this version of the program may read a store's reports better than the one that did.

import type { Store } from '../store/open-store.ts';
import { otherReader } from '../store/other-readers.ts';
import { safeLine } from '../view/words/safe.ts';

export async function hintAtRebuild(store: Store): Promise<void> {
  const version = await otherReader(store);
  if (version === undefined) return;
  const words = `Parley ${safeLine(version)} read some of these reports. \`parley rebuild\` reads them with this version`;
  process.stderr.write(`parley: ${words}.\n`);
}
