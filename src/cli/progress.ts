// Tells on the terminal how far a long run is. Loaded only where there may be one.
import { Presets, SingleBar } from 'cli-progress';

/** Runs shorter than this say nothing. */
const PATIENCE_MS = 1000;
/** As shells have it: 128 and the number of the signal. */
const EXIT_INTERRUPTED = 130;

export interface Progress {
  /** So many of all are done. */
  update(done: number, all: number): void;
  /** Takes the bar off the screen, so that something else can be written there. */
  clear(): void;
}

/** A bar on standard error that counts `things` and appears after a second; nothing where nobody would see it. */
export function showProgress(things: string): Progress {
  if (!process.stderr.isTTY) return { update() {}, clear() {} };
  const start = performance.now();
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
    update(done, all) {
      if (performance.now() - start < PATIENCE_MS || done === all) return;
      if (!bar) {
        process.once('SIGINT', interrupt);
        bar = new SingleBar(
          { format: `{bar} {value} of {total} ${things}`, clearOnComplete: true, gracefulExit: false },
          Presets.shades_classic,
        );
        bar.start(all, done);
      }
      bar.update(done);
    },
    clear,
  };
}
