// `parley decisions`: prints the ledger.
import { loadLedger } from '../store/decisions/ledger.ts';
import { loadTargets } from '../store/decisions/targets.ts';
import { jsonLine } from './json-line.ts';
import { endQuietlyWhenClosed, print } from './output.ts';
import { pageOptions } from './printer.ts';
import { withExistingStore } from './with-store.ts';

/** Gives the exit code: 0, or 1 when the store fails. */
export async function decisionsCommand(options: { store?: string; json?: boolean; color: boolean }): Promise<number> {
  endQuietlyWhenClosed();
  return withExistingStore(options, async ({ db }) => {
    const ledger = await loadLedger(db);
    if (options.json) await print(jsonLine(ledger));
    else {
      const { renderLedger } = await import('../view/terminal/render-ledger.ts');
      const found = new Set((await loadTargets(db)).map(({ decision }) => decision));
      await print(renderLedger(ledger, found, pageOptions(options)));
    }
    return 0;
  });
}
