// Checking, rebuilding, backing up and restoring a store on each database.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Report } from '../report/report.ts';
import { backUp, restore } from './backup.ts';
import { checkStore } from './check.ts';
import { copyStore } from './copy-store.ts';
import { decide } from './decisions/decide.ts';
import { loadLedger } from './decisions/ledger.ts';
import { describeOnEachDatabase, keptReport, sampleReports } from './each-database.fixture.ts';
import { keepReports } from './keep-reports.ts';
import { loadRecord } from './load-record.ts';
import { openStore, type Store } from './open-store.ts';
import { otherReader } from './other-readers.ts';
import { pack, unpack } from './packed.ts';
import { rebuild } from './rebuild.ts';

const asOf = '2025-12-08';
const reports = (await sampleReports()).slice(0, 7);
const folder = mkdtempSync(join(tmpdir(), 'parley-safe-'));
afterAll(() => rmSync(folder, { recursive: true }));
const silent = () => {};
const readAgain = (report: Report) => keptReport(report).read;
const recordIn = async (store: Store) => JSON.stringify(await loadRecord(store, asOf));

/** Keeps the samples, and decides something about them. */
async function fill(store: Store): Promise<void> {
  await keepReports(store, reports);
  const { meetings, actors } = await loadRecord(store, asOf);
  const making = { by: 'Anna Nowak', at: '2025-12-08T09:30:00.000Z', why: 'the communiqué says so' };
  await decide(store, making, { act: 'correct', id: meetings[0].id, slot: 'date', value: '2025-04-12' });
  await decide(store, making, { act: 'merge', ids: [actors[0].id, actors[1].id].sort() }).catch(silent);
  await decide(store, making, { act: 'reject', id: meetings[2].id });
}

describeOnEachDatabase('a store looked after', ({ fresh, inStore }) => {
  it('is whole', async () => {
    await inStore(async (store) => {
      await fill(store);
      const decisions = (await loadLedger(store.db)).length;
      expect(await checkStore(store, silent)).toEqual({ reports: reports.length, decisions, faults: [] });
    });
  });

  it('is found broken where a report, a reading, a decision or the index is', async () => {
    await inStore(async (store) => {
      await fill(store);
      const problems = async () => (await checkStore(store, silent)).faults.map(({ problem }) => problem);
      const [{ report, read }] = reports;
      const { id } = report;

      await store.db.deleteFrom('meetings').execute();
      expect(await problems()).toEqual(['the index is not what the reports make']);
      await rebuild(store, readAgain, silent);
      expect(await problems()).toEqual([]);

      const meetings = read.reading.meetings.map((meeting) => ({
        ...meeting,
        evidence: meeting.evidence.map((span) => ({ ...span, start: span.start + 1 })),
      }));
      const content = pack({ reading: { ...read.reading, meetings }, sentences: read.sentences });
      await store.db.updateTable('readings').set({ content }).where('report', '=', id).execute();
      expect(await problems()).toEqual([`the reading of report ${id} does not fit its text`]);
      await rebuild(store, readAgain, silent);
      expect(await problems()).toEqual([]);

      await store.db
        .updateTable('reports')
        .set({ content: pack({ ...report, text: 'Nothing.' }) })
        .where('id', '=', id)
        .execute();
      expect(await problems()).toContain(`report ${id} is not what came in`);
      await store.db
        .updateTable('reports')
        .set({ content: new Uint8Array([1, 2, 3]) })
        .where('id', '=', id)
        .execute();
      expect(await problems()).toContain(`report ${id} is not what came in`);
    });
  });

  it('is the same when it is rebuilt as when its reports came one by one, whatever an older reader had made of them', async () => {
    await inStore(async (store) => {
      for (const one of reports) {
        const { reading, ...rest } = one.read;
        const older = { ...reading, meetings: reading.meetings.slice(1), reader: { name: 'parley', version: '0.0.1' } };
        await keepReports(store, [{ ...one, read: { ...rest, reading: older } }]);
      }
      expect(await otherReader(store)).toBe('0.0.1');
      const changed = reports.filter(({ read }) => read.reading.meetings.length > 0).length;
      expect(await rebuild(store, readAgain, silent)).toEqual({ reports: reports.length, changed });
      expect(await otherReader(store)).toBeUndefined();
      const rebuilt = await recordIn(store);
      await inStore(async (other) => {
        for (const one of reports) await keepReports(other, [one]);
        expect(rebuilt).toBe(await recordIn(other));
      });
      expect(await rebuild(store, readAgain, silent)).toEqual({ reports: reports.length, changed: 0 });
    });
  });

  it('has the same record whether it is rebuilt before or after the decisions', async () => {
    const [one, other] = await Promise.all(
      [true, false].map((before) =>
        inStore(async (store) => {
          if (!before) await fill(store);
          else {
            await keepReports(store, reports);
            await rebuild(store, readAgain, silent);
            await fill(store);
          }
          await rebuild(store, readAgain, silent);
          return recordIn(store);
        }),
      ),
    );
    expect(one).toBe(other);
  });

  it('comes back from a backup as it was, in either database', async () => {
    const file = join(folder, 'backup.db');
    rmSync(file, { force: true });
    const [record, ledger] = await inStore(async (store) => {
      await fill(store);
      await backUp(store, file, false, silent);
      await expect(backUp(store, file, false, silent)).rejects.toThrow('--force');
      await backUp(store, file, true, silent);
      return [await recordIn(store), await loadLedger(store.db)];
    });
    const before = readFileSync(file);
    for (const location of [await fresh(), join(folder, `restored-${Math.random()}.db`)]) {
      await restore(file, location, false, silent);
      const store = await openStore(location);
      expect(await recordIn(store)).toBe(record);
      expect(await loadLedger(store.db)).toEqual(ledger);
      expect((await checkStore(store, silent)).faults).toEqual([]);
      await store.close();
    }
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('is not replaced unasked, and is kept aside when it is', async () => {
    const file = join(folder, 'other.db');
    rmSync(file, { force: true });
    await inStore(async (store) => {
      await keepReports(store, reports.slice(0, 2));
      await backUp(store, file, false, silent);
    });
    const location = await fresh();
    const store = await openStore(location);
    await keepReports(store, reports.slice(2, 5));
    const before = await recordIn(store);
    await store.close();
    await expect(restore(file, location, false, silent)).rejects.toThrow('the store is not empty');
    const { aside } = await restore(file, location, true, silent);
    const [kept, replaced] = [await openStore(aside!), await openStore(location)];
    expect(await recordIn(kept)).toBe(before);
    expect((await loadRecord(replaced, asOf)).reports).toHaveLength(2);
    await Promise.all([kept.close(), replaced.close()]);
    for (const tail of ['', '-wal', '-shm']) rmSync(aside! + tail, { force: true });
  });

  it('is not replaced when somebody has written to it since it was kept aside', async () => {
    await inStore((from) =>
      inStore(async (to) => {
        await keepReports(from, reports.slice(0, 2));
        const { count } = await to.db.selectFrom('turns').select('count').executeTakeFirstOrThrow();
        await keepReports(to, reports.slice(2, 4));
        const before = await recordIn(to);
        await expect(copyStore(from, to, silent, count)).rejects.toThrow('another program has written');
        expect(await recordIn(to)).toBe(before);
      }),
    );
  });

  it('is not restored from what is no backup, or a broken one', async () => {
    const location = await fresh();
    const [text, broken] = [join(folder, 'text.db'), join(folder, 'broken.db')];
    writeFileSync(text, 'This is no store at all, but a text about one.');
    rmSync(broken, { force: true });
    const store = await openStore(broken);
    await keepReports(store, reports.slice(0, 2));
    const { content } = await store.db.selectFrom('reports').select('content').executeTakeFirstOrThrow();
    await store.db
      .updateTable('reports')
      .set({ content: pack({ ...unpack<Report>(content), text: 'Else.' }) })
      .execute();
    await store.close();
    await expect(restore(join(folder, 'nowhere.db'), location, false, silent)).rejects.toThrow('there is no such file');
    await expect(restore(text, location, false, silent)).rejects.toThrow('text.db: this file is no store of Parley');
    await expect(restore(broken, location, false, silent)).rejects.toThrow('it is broken: report');
  });
});

it('takes the place of a damaged file, which is kept as it is', async () => {
  const [location, file] = [join(folder, 'damaged.db'), join(folder, 'good.db')];
  const store = await openStore(location);
  await fill(store);
  const before = await recordIn(store);
  await backUp(store, file, false, silent);
  await store.close();
  const bytes = readFileSync(location).fill(7, 0, 8192);
  writeFileSync(location, bytes);
  await expect(restore(file, location, false, silent)).rejects.toThrow('damaged.db');
  const { aside } = await restore(file, location, true, silent);
  expect(readFileSync(aside!).equals(bytes)).toBe(true);
  const restored = await openStore(location);
  expect(await recordIn(restored)).toBe(before);
  await restored.close();
});
