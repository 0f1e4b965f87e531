// `parley serve`: runs the web app on this machine until it is stopped.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../api/app.ts';
import { serve } from '../api/serve.ts';
import { print } from './output.ts';
import { withStore } from './with-store.ts';

export interface ServeCommandOptions {
  store?: string;
  actors?: string;
  port: string;
  host: string;
  open: boolean;
}

/** What is wrong with the wishes, for the person who typed them, or undefined. */
export function usageProblem({ port }: ServeCommandOptions): string | undefined {
  const isPort = /^\d{1,5}$/.test(port) && Number(port) < 65_536;
  return isPort ? undefined : `--port ${port}: give a number from 0 to 65535`;
}

/** Serves until a signal ends it. Gives the exit code: 0, or 1 when the port or the store can't be had. */
export async function serveCommand(options: ServeCommandOptions): Promise<number> {
  const { host, port } = options;
  return withStore(options, async (store) => {
    const app = createApp(
      { store, today: () => new Date().toLocaleDateString('sv') },
      { site: { folder: webFolder() } },
    );
    const serving = await serve(app, { host, port: Number(port) }).catch((error: NodeJS.ErrnoException) => error);
    if (serving instanceof Error) {
      process.stderr.write(`parley: ${problemOf(serving, options)}\n`);
      return 1;
    }
    await print(`Parley is at ${serving.address}. Press Ctrl+C to stop it.\n`);
    if (options.open && process.stdout.isTTY) await (await import('open')).default(serving.address).catch(() => {});
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await serving.close();
    return 0;
  });
}

function problemOf({ code, message }: NodeJS.ErrnoException, { host, port }: ServeCommandOptions): string {
  if (code === 'EADDRINUSE') {
    return `port ${port} is taken, perhaps by a Parley that already runs. Open http://${host}:${port}, or give another with --port.`;
  }
  if (code === 'EACCES') return `port ${port} may not be used. Give one above 1023 with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${host} is no address of this machine. See --host.`;
  return message;
}

/** The web app's files: beside the built program, or in `dist` of the source tree. */
function webFolder(): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const folders = [join(here, 'web'), join(here, '../../dist/web')];
  return folders.find((folder) => existsSync(join(folder, 'index.html'))) ?? folders[0];
}
