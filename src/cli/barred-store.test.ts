// The built program where a store may not or can't be written: it says so and changes nothing, and what is there can be read.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { programIn } from './program.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-'));
const { parley } = programIn(folder);
const chronologyOf = (store: string) => parley('chronology', '--store', store);
const bytesOf = (file: string) => readFileSync(join(folder, file)).toString('base64');

beforeAll(async () => {
  chmodSync(folder, 0o755);
  for (const name of ['reports', 'more']) mkdirSync(join(folder, name));
  for (let number = 1; number <= 390; number++) {
    const day = String((number % 28) + 1).padStart(2, '0');
    const text = ` date 2025-11-${day} \nWczoraj w Wiedniu rozmawiali Rustem Umerow i Steve Witkoff. – Wróciliśmy do ${number} uwag – powiedział Umerow.\n`;
    writeFileSync(join(folder, number <= 90 ? 'reports' : 'more', `report-${number}.txt`), text);
  }
  await parley('add', 'reports/report-1.txt', '--store', 'one.db');
});
afterAll(() => {
  chmodSync(join(folder, 'shut'), 0o755);
  rmSync(folder, { recursive: true });
});

/** Root may write anything; then it is somebody else who tries. */
const asOther = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];

it.each([
  { place: 'open', mode: 0o777 },
  { place: 'shut', mode: 0o555 },
])('reads a store that may not be written, in a folder that is $place', async ({ place, mode }) => {
  const other = programIn(folder, asOther);
  const store = join(place, 'talks.db');
  mkdirSync(join(folder, place));
  copyFileSync(join(folder, 'one.db'), join(folder, store));
  chmodSync(join(folder, store), 0o444);
  chmodSync(join(folder, place), mode);
  expect(await other.parley('chronology', '--store', store)).toEqual(await chronologyOf('one.db'));
  const { code, out, error } = await other.parley('add', 'reports', '--store', store);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(error).toMatch(/^parley: .+ it may not be written\. Check its permissions\.\n$/);
  expect(bytesOf(store)).toBe(bytesOf('one.db'));
});

it('says so when a file may grow no more, and changes nothing', async () => {
  copyFileSync(join(folder, 'one.db'), join(folder, 'limited.db'));
  const limited = programIn(folder, ['sh', '-c', `trap '' XFSZ; ulimit -f 640; exec "$@"`, 'sh']);
  const { code, out, error } = await limited.parley('add', 'reports', '--store', 'limited.db');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(error).toMatch(/^parley: .+ no more may be written here\..+\n$/);
  expect(bytesOf('limited.db')).toBe(bytesOf('one.db'));
  expect((await parley('add', 'reports', '--store', 'limited.db')).out).toMatch(
    /^89 reports added, 1 already there\.\n/,
  );
});

it('says how many reports went in before a file may grow no more, and takes the rest later', async () => {
  const limited = programIn(folder, ['sh', '-c', `trap '' XFSZ; ulimit -f 2200; exec "$@"`, 'sh']);
  const { code, error } = await limited.parley('add', 'more', '--store', 'partly.db');
  const [, kept] = /^parley: (\d+) reports went into the store before it failed/.exec(error) ?? [];
  expect({ code, kept: Number(kept) % 100 }).toEqual({ code: 1, kept: 0 });
  expect((await parley('check', '--store', 'partly.db')).code).toBe(0);
  expect((await parley('add', 'more', '--store', 'partly.db')).out).toMatch(
    new RegExp(`^${300 - Number(kept)} reports added, ${kept} already there\\.\n`),
  );
});

describe('on a small disk', () => {
  /** Runs the program on a disk that only it sees, with a store on it; what becomes of the store is seen in `after.db`. */
  const withDisk = (size: string, before: string) =>
    programIn(folder, [
      ...['unshare', '--map-root-user', '--mount', 'sh', '-c'],
      `mount -t tmpfs -o size=${size} tmpfs disk && cp one.db disk/talks.db || exit 9
       ${before}
       "$@"; code=$?
       cp disk/talks.db after.db
       exit $code`,
      'sh',
    ]);
  const full = 'cat /dev/zero > disk/more 2> /dev/null';

  beforeEach(({ skip }) => {
    mkdirSync(join(folder, 'disk'), { recursive: true });
    const [command, ...options] = 'unshare --map-root-user --mount mount -t tmpfs tmpfs disk'.split(' ');
    const { status } = spawnSync(command, options, { cwd: folder });
    skip(status !== 0, 'no disk may be mounted here');
  });

  it.each([
    { room: 'little room', program: withDisk('600k', '') },
    { room: 'no room at all', program: withDisk('400k', full) },
  ])('says so where there is $room, and changes nothing', async ({ program }) => {
    const { code, out, error } = await program.parley('add', 'reports', '--store', 'disk/talks.db');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toMatch(/^parley: .+ the disk is full\..+\n$/);
    expect(bytesOf('after.db')).toBe(bytesOf('one.db'));
  });

  it('reads what is there', async () => {
    const { parley: there } = withDisk('400k', full);
    expect(await there('chronology', '--store', 'disk/talks.db')).toEqual(await chronologyOf('one.db'));
  });
});
