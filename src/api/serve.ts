// Runs the server on a port of this machine.
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';

export interface Serving {
  /** `http://127.0.0.1:7360` */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/** Serves the app. @throws the error of the system where the port can't be had */
export async function serve(app: OpenAPIHono, { host, port }: ServeOptions): Promise<Serving> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(port, host);
  await once(server, 'listening');
  const bound = server.address();
  const given = typeof bound === 'object' && bound ? bound.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${given}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
