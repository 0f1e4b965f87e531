// `parley serve`: runs the web app on this machine until it is stopped.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../api/app.ts';
import type { ApiContext } from '../api/context.ts';
import { serve } from '../api/serve.ts';
import { StoreInUse } from '../api/store-in-use.ts';
import { isFile } from '../store/locate-store.ts';
import { withDirectory } from './actors-file.ts';
import { print } from './output.ts';
import { locationOf, withStoreErrors } from './with-store.ts';

export interface ServeCommandOptions {
  store?: string;
  actors?: string;
  port: string;
  host: string;
  open: boolean;
}

/** What is wrong with the wishes, for the person who typed them, or undefined. */
export function usageProblem({ port, host }: ServeCommandOptions): string | undefined {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return `--port ${port}: give a number from 0 to 65535`;
  // Whoever reaches the server may read and decide everything: there are no users yet.
  const isLoopback = host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
  return isLoopback ? undefined : `--host ${host}: it serves this machine only so far, as 127.0.0.1 or localhost`;
}

/** Serves until a signal ends it. Gives the exit code: 0, or 1 when the port or the store can't be had. */
export function serveCommand(options: ServeCommandOptions): Promise<number> {
  const location = locationOf(options);
  const folder = isFile(location) ? dirname(location) : process.cwd();
  return withDirectory(folder, options.actors, (directory) =>
    withStoreErrors(async () => {
      const inUse = await StoreInUse.open({ location, directory, samples: folderOf('samples') });
      try {
        return await serveStore(inUse, options);
      } finally {
        await inUse.close();
      }
    }),
  );
}

async function serveStore(inUse: StoreInUse, options: ServeCommandOptions): Promise<number> {
  const { host, port } = options;
  const context: ApiContext = {
    get store() {
      return inUse.store;
    },
    get isSample() {
      return inUse.isSample;
    },
    own: () => inUse.own(),
    today: () => new Date().toLocaleDateString('sv'),
  };
  const app = createApp(context, { site: { folder: folderOf('dist/web') } });
  const serving = await serve(app, { host, port: Number(port) }).catch((error: NodeJS.ErrnoException) => error);
  if (serving instanceof Error) {
    process.stderr.write(`parley: ${problemOf(serving, options)}\n`);
    return 1;
  }
  const shows = inUse.isSample ? ' It shows the sample reports until you add your own.' : '';
  await print(`Parley is at ${serving.address}.${shows} Press Ctrl+C to stop it.\n`);
  if (options.open && process.stdout.isTTY) await (await import('open')).default(serving.address).catch(() => {});
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await serving.close();
  return 0;
}

function problemOf({ code, message }: NodeJS.ErrnoException, { host, port }: ServeCommandOptions): string {
  if (code === 'EADDRINUSE') {
    return `port ${port} is taken, perhaps by a Parley that already runs. Open http://${host}:${port}, or give another with --port.`;
  }
  if (code === 'EACCES') return `port ${port} may not be used. Give one above 1023 with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${host} is no address of this machine. See --host.`;
  return message;
}

/** A folder of the program's own: beside `dist`, in which the built program lies, or in the source tree. */
function folderOf(name: string): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const folders = [join(here, '..', name), join(here, '../..', name)];
  return folders.find((folder) => existsSync(folder)) ?? folders[0];
}
