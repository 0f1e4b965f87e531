// Writing to the terminal or a pipe: waits while it is full, ends quietly when the other side has closed.
import { once } from 'node:events';

/** Ends the program without a word when what it writes to is closed, as by `| head`. */
export function endQuietlyWhenClosed(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Writes to standard output, and waits until there is room for more. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
