// Kills the built program at random moments while it adds reports to one store: each report is there entirely or not at all,
// and adding them again completes the store. `npm run test:kills` does it a hundred times.
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { programIn } from './program.fixture.ts';

const ROUNDS = Number(process.env.KILLS ?? 3);
const REPORTS = 500;
const MINUTE_MS = 60_000;

const NAMES = ['Rustem Umerow', 'Steve Witkoff', 'Hakan Fidan', 'Abbas Aragczi', 'Badr Abdelatty', 'Ron Dermer'];
const CITIES = ['Genewie', 'Rzymie', 'Paryżu', 'Wiedniu', 'Oslo', 'Madrycie', 'Lizbonie'];

const folder = mkdtempSync(join(tmpdir(), 'parley-'));
const { start, parley } = programIn(folder);
beforeAll(() => {
  mkdirSync(join(folder, 'reports'));
  for (let number = 0; number < REPORTS; number++) {
    const day = new Date(Date.UTC(2024, 0, 8 + number)).toISOString().slice(0, 10);
    const [one, other] = [NAMES[number % NAMES.length], NAMES[(number + 1) % NAMES.length]];
    const text = `Wczoraj w ${CITIES[number % CITIES.length]} rozmawiali ${one} i ${other}. – Zostało ${number} uwag – powiedział ${one}.`;
    writeFileSync(join(folder, 'reports', `report-${number}.txt`), ` date ${day} \n${text}\n`);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const recordIn = (store: string) => parley('export', 'record', '--as-of', '2025-12-08', '--store', store);

it(
  'loses nothing when it is killed while it adds',
  async () => {
    const begun = performance.now();
    await parley('add', 'reports', '--store', 'whole.db');
    const duration = performance.now() - begun;
    const whole = await recordIn('whole.db');
    let store = 'killed-0.db';
    for (let round = 1; round <= ROUNDS; round++) {
      const child = start('add', 'reports', '--store', store);
      await Promise.race([setTimeout(Math.random() * duration), once(child, 'close')]);
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
      if (!existsSync(join(folder, store))) continue;
      expect(await parley('check', '--store', store)).toMatchObject({ code: 0, error: '' });
      if (child.exitCode !== 0) continue;
      // It ended before it was killed.
      expect(await recordIn(store)).toEqual(whole);
      store = `killed-${round}.db`;
    }
    await parley('add', 'reports', '--store', store);
    expect(await recordIn(store)).toEqual(whole);
  },
  (ROUNDS + 2) * MINUTE_MS,
);
