// Decisions from the command line: what they change, how the ledger shows them, how they are taken back.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programIn } from './program.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-decide-'));
const { parley } = programIn(folder);
const signed = ['--by', 'Anna Nowak', '--why', 'the communiqué says so'];

beforeAll(async () => {
  for (const [name, town] of [
    ['lake', 'Genewie'],
    ['hill', 'Lozannie'],
  ]) {
    const text = `W czwartek w ${town} spotkali się Abbas Aragczi i Steve Witkoff.`;
    writeFileSync(
      join(folder, `${name}.json`),
      JSON.stringify({ id: name, published: '2025-12-05', language: 'pl', text }),
    );
  }
  writeFileSync(join(folder, 'parley.db'), '');
  await parley('add', 'lake.json', 'hill.json');
});
afterAll(() => rmSync(folder, { recursive: true }));

const meeting = async () => JSON.parse((await parley('chronology', '--json')).out).meetings[0];

describe('parley decide', () => {
  it('settles a dispute, keeps who did and why, and takes it back', async () => {
    const { id, disagreements, place } = await meeting();
    expect(disagreements).toMatchObject([{ slot: 'place' }]);
    const decided = await parley('decide', 'correct', id, 'place', 'Genewa, CHE', ...signed);
    expect(decided).toEqual({
      code: 0,
      out: 'd1 corrects the place of a meeting told in hill: Genewa, CHE\n',
      error: '',
    });
    expect(await meeting()).toMatchObject({ place: { name: 'Genewa', country: 'CHE' }, disagreements: [] });
    expect((await parley('undo', 'd1', ...signed)).out).toBe('d2 undoes d1\n');
    expect(await meeting()).toMatchObject({ place, disagreements });
    const { out } = await parley('decisions');
    expect(out).toContain('Anna Nowak');
    expect(out).toContain('the communiqué says so');
    expect(out).toContain('undone by d2');
  });

  it('says what is wrong, and keeps nothing of it', async () => {
    const { id } = await meeting();
    const before = (await parley('decisions', '--json')).out;
    for (const [args, words] of [
      [['confirm', 'm-nowhere-1'], 'm-nowhere-1: the record has no such fact'],
      [['correct', id, 'status', 'maybe'], 'status: Invalid option'],
      [['add', 'weather', '--report', 'lake', '--quote', 'czwartek'], 'what can be added is meeting'],
      [['add', 'meeting', '--report', 'lake', '--quote', 'czwartek'], 'add meeting: give --status'],
      [['add', 'actor', '--report', 'lake', '--quote', 'Ktoś', '--name', 'Ktoś', '--type', 'person'], 'no such words'],
    ] as const) {
      const { code, out, error } = await parley('decide', ...args, ...signed);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(error).toContain(words);
    }
    expect((await parley('decisions', '--json')).out).toBe(before);
  });

  it('is not made without a name and a reason', async () => {
    const { code, error } = await parley('decide', 'confirm', (await meeting()).id, '--by', 'Anna');
    expect(code).toBe(2);
    expect(error).toContain('--why');
  });

  it('says what to do while there are none', async () => {
    writeFileSync(join(folder, 'empty.db'), '');
    expect((await parley('decisions', '--store', 'empty.db')).out).toContain('Nobody has decided anything yet');
  });
});
