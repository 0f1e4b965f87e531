import { linkSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isFileOf, locateStore } from './locate-store.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('takes what is asked for before what the environment says', () => {
  const env = { PARLEY_STORE: 'own.db', DATABASE_URL: 'postgres://host/name' };
  expect(locateStore({ wanted: 'asked.db', env, folder })).toBe('asked.db');
  expect(locateStore({ env, folder })).toBe('own.db');
  expect(locateStore({ env: { DATABASE_URL: env.DATABASE_URL }, folder })).toBe('postgres://host/name');
});

it('keeps to the folder of the project where it has a store, else to the data folder', () => {
  expect(locateStore({ env: { XDG_DATA_HOME: '/data' }, folder })).toBe(join('/data', 'parley', 'parley.db'));
  expect(locateStore({ env: {}, folder })).toBe(join(homedir(), '.local', 'share', 'parley', 'parley.db'));
  writeFileSync(join(folder, 'parley.db'), '');
  expect(locateStore({ env: {}, folder })).toBe(join(folder, 'parley.db'));
});

it('knows the file of a store by any name', () => {
  const [store, alias, other] = ['own.db', 'alias.db', 'other.db'].map((name) => join(folder, name));
  writeFileSync(store, '');
  writeFileSync(other, '');
  linkSync(store, alias);
  expect([store, alias, other, join(folder, 'none.db')].map((file) => isFileOf(store, file))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(isFileOf('postgres://host/name', other)).toBe(false);
});
