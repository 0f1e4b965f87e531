// Tells on the terminal how far a long run is. Loaded only when there are several files.
import { Presets, SingleBar } from 'cli-progress';

/** Runs shorter than this say nothing. */
const PATIENCE_MS = 1000;
/** As shells have it: 128 and the number of the signal. */
const EXIT_INTERRUPTED = 130;

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
    process.off('SIGINT', interrupt);
    bar?.stop();
    bar = undefined;
  };
  // The library would only stop the bar, and the program would run on.
  const interrupt = () => {
    clear();
    process.exit(EXIT_INTERRUPTED);
  };
  return {
    advance() {
      done++;
      if (performance.now() - start < PATIENCE_MS || done === total) return;
      if (!bar) {
        process.once('SIGINT', interrupt);
        bar = new SingleBar(
          { format: '{bar} {value} of {total} files', clearOnComplete: true, gracefulExit: false },
          Presets.shades_classic,
        );
        bar.start(total, done);
      }
      bar.update(done);
    },
    clear,
  };
}
