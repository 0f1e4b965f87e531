// The built program as a server.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { programIn } from './program.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-'));
const { start, parley } = programIn(folder);
afterAll(() => rmSync(folder, { recursive: true }));

/** Starts the server; gives what it printed first, its address, and how to end it. */
async function serving(...args: string[]) {
  const child = start('serve', '--port', '0', '--no-open', ...args);
  const [line] = (await once(child.stdout!.setEncoding('utf8'), 'data')) as [string];
  const address = /http:\/\/\S+?(?=\.\s)/.exec(line)![0];
  const end = async () => {
    const ended = once(child, 'close');
    child.kill('SIGTERM');
    return (await ended)[0];
  };
  return { line, address, end };
}

it('shows the sample reports until there is a store with reports, and ends when told to', async () => {
  const first = await serving();
  expect(first.line).toContain('It shows the sample reports until you add your own.');
  expect(await (await fetch(`${first.address}/api/v1/status`)).json()).toMatchObject({ isSample: true });
  expect(await (await fetch(first.address)).text()).toContain('<div id="app">');
  const text = 'W czwartek w Genewie spotkali się szef MSZ Iranu Abbas Aragczi i wysłannik USA Steve Witkoff.';
  const body = JSON.stringify({ text, published: '2025-05-16', language: 'pl' });
  const headers = { 'content-type': 'application/json' };
  const added = await fetch(`${first.address}/api/v1/reports`, { method: 'POST', body, headers });
  expect(await added.json()).toMatchObject({ refused: [] });
  expect(await first.end()).toBe(0);
  const second = await serving();
  expect(second.line).not.toContain('sample');
  expect(await (await fetch(`${second.address}/api/v1/status`)).json()).toMatchObject({ isSample: false, reports: 1 });
  expect(await second.end()).toBe(0);
});

it('says what is wrong with a port or a host', async () => {
  const { code, error } = await parley('serve', '--port', 'many', '--no-open');
  expect(code).toBe(2);
  expect(error).toContain('give a number from 0 to 65535');
  const open = await parley('serve', '--host', '0.0.0.0', '--no-open');
  expect(open.code).toBe(2);
  expect(open.error).toContain('it serves this machine only');
  const taken = await serving();
  const port = new URL(taken.address).port;
  const other = await parley('serve', '--port', port, '--no-open');
  expect(other.code).toBe(1);
  expect(other.error).toContain(`port ${port} is taken`);
  await taken.end();
});
