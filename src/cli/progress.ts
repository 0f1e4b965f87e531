// Tells on the terminal how far a long run is. Loaded only when there are several files.
import { Presets, SingleBar } from 'cli-progress';

/** Runs shorter than this say nothing. */
const PATIENCE_MS = 1000;

export interface Progress {
  /** One more file is done. */
  advance(): void;
  /** Takes the bar off the screen, so that something else can be written there. */
  clear(): void;
}

/** A bar on standard error for `total` files, which appears after a second. */
export function showProgress(total: number): Progress {
  const start = performance.now();
  let done = 0;
  let bar: SingleBar | undefined;
  const clear = () => {
    bar?.stop();
    bar = undefined;
  };
  return {
    advance() {
      done++;
      if (performance.now() - start < PATIENCE_MS || done === total) return;
      if (!bar) {
        bar = new SingleBar(
          { format: '{bar} {value} of {total} files', clearOnComplete: true },
          Presets.shades_classic,
        );
        bar.start(total, done);
      }
      bar.update(done);
    },
    clear,
  };
}
