// What the server refuses, and what it lets a browser do.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '../../store/open-store.ts';
import { contextOf } from '../app.fixture.ts';
import { createApp } from '../app.ts';

let store: Store;
beforeAll(async () => {
  store = await openStore(':memory:');
});
afterAll(() => store.close());

const ask = (headers: Record<string, string>, method = 'GET', path = '/api/v1/status') =>
  createApp(contextOf(store, '2025-05-20')).request(`http://127.0.0.1:7360${path}`, { method, headers });

it.each([
  ['127.0.0.1:7360', 200],
  ['localhost:7360', 200],
  ['[::1]:7360', 200],
  ['rebound.example:7360', 421],
  ['127.0.0.1.rebound.example', 421],
  ['', 421],
])('answers for the host %j with %i', async (host, status) => {
  expect((await ask({ host })).status).toBe(status);
});

it.each([
  [{ origin: 'http://127.0.0.1:7360' }, 400],
  [{ origin: 'http://elsewhere.example' }, 403],
  [{ origin: 'http://127.0.0.1:8080' }, 403],
  [{ origin: 'null' }, 403],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
])('takes a change that comes with %j or not: %i', async (headers, status) => {
  const json = { host: '127.0.0.1:7360', 'content-type': 'application/json', ...headers };
  expect((await ask(json, 'POST', '/api/v1/reports')).status).toBe(status);
});

it('lets pages run no script but its own files, and be framed by nobody', async () => {
  const { headers } = await ask({ host: 'localhost' });
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

it('answers an unchanged question with 304, and a changed store anew', async () => {
  const first = await ask({ host: 'localhost' });
  const tag = first.headers.get('etag')!;
  expect((await ask({ host: 'localhost', 'if-none-match': tag })).status).toBe(304);
  await store.db
    .updateTable('turns')
    .set((eb) => ({ count: eb('count', '+', 1) }))
    .execute();
  expect((await ask({ host: 'localhost', 'if-none-match': tag })).status).toBe(200);
});

it('describes itself in OpenAPI 3.1', async () => {
  const document = await (await ask({ host: 'localhost' }, 'GET', '/api/v1/openapi.json')).json();
  expect(document).toMatchObject({ openapi: '3.1.0' });
  expect(Object.keys((document as { paths: object }).paths)).toEqual(
    expect.arrayContaining([
      '/api/v1/meetings',
      '/api/v1/brief',
      '/api/v1/reports',
      '/api/v1/decisions',
      '/api/v1/search',
    ]),
  );
});
