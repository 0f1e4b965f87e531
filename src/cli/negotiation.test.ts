// Negotiations from the command line: how they are defined and changed, and what pages and exports make of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { programIn } from './program.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-negotiation-'));
const { parley } = programIn(folder);

beforeAll(async () => {
  writeFileSync(join(folder, 'parley.db'), '');
  for (const [id, text] of [
    [
      'oman',
      'W czwartek w Maskacie spotkali się Abbas Aragczi i Steve Witkoff. – Rozmowy były dobre – powiedział Aragczi.',
    ],
    ['beijing', 'W środę w Pekinie spotkali się Xi Jinping i Donald Trump. – Cła spadną – powiedział Trump.'],
  ]) {
    writeFileSync(join(folder, `${id}.json`), JSON.stringify({ id, published: '2025-12-05', language: 'pl', text }));
  }
  await parley('add', 'oman.json', 'beijing.json');
});
afterAll(() => rmSync(folder, { recursive: true }));

const recordOf = async (...wishes: string[]) => JSON.parse((await parley('brief', '--json', ...wishes)).out);

describe('parley negotiation', () => {
  it('suggests negotiations until one is defined', async () => {
    writeFileSync(
      join(folder, 'again.json'),
      JSON.stringify({
        ...{ id: 'again', published: '2025-12-12', language: 'en' },
        text: 'Abbas Araghchi and Steve Witkoff met in Rome on Thursday.',
      }),
    );
    expect((await parley('negotiation', 'list')).out).toContain('No parties meet again and again yet.');
    await parley('add', 'again.json', '--store', 'again.db');
    await parley('add', 'oman.json', '--store', 'again.db');
    const command = 'parley negotiation add "Iran – United States" --parties IRN,USA --store again.db';
    expect((await parley('negotiation', 'list', '--store', 'again.db')).out).toContain(command);
    const suggest = async () =>
      JSON.parse((await parley('negotiation', 'suggest', '--json', '--store', 'again.db')).out).suggestions;
    expect(await suggest()).toMatchObject([{ parties: ['IRN', 'USA'], meetings: 2, command }]);
    await parley('negotiation', 'add', 'Iran – United States', '--parties', 'IRN,USA', '--store', 'again.db');
    expect(await suggest()).toEqual([]);
  });

  it('keeps a negotiation that pages and exports can be asked for', async () => {
    const added = await parley('negotiation', 'add', 'Iran – USA', '--parties', 'IRN,usa', '--words', 'uran, nuclear');
    expect(added).toMatchObject({ code: 0, error: '' });
    expect(added.out).toContain('Iran, United States');
    expect(added.out).toContain('1 meeting · 1 statement · 1 position · 0 conditions · 1 report');
    const { negotiation, reports, meetings } = await recordOf('--negotiation', 'IRAN-USA');
    expect(negotiation).toEqual({
      id: 'iran-usa',
      name: 'Iran – USA',
      parties: ['IRN', 'USA'],
      words: ['uran', 'nuclear'],
    });
    expect(reports.map(({ id }: { id: string }) => id)).toEqual(['oman']);
    expect(meetings).toHaveLength(1);
    expect((await parley('chronology', '--negotiation', 'Iran – USA')).out).toMatch(/^Iran – USA\n/);
    expect((await parley('export', 'markdown', '--negotiation', 'Iran – USA')).out).toMatch(
      /^# Iran – USA: Record as of /,
    );
    expect((await recordOf('--negotiation', 'iran-usa', '--party', 'CHN')).meetings).toEqual([]);
    expect((await recordOf()).reports).toHaveLength(2);
  });

  it('lists, changes and removes', async () => {
    await parley('negotiation', 'add', 'Cła', '--parties', 'CHN,EU');
    const list = async () => JSON.parse((await parley('negotiation', 'list', '--json')).out).negotiations;
    expect(await list()).toMatchObject([
      { id: 'cla', meetings: 0 },
      { id: 'iran-usa', meetings: 1 },
    ]);
    const changed = await parley('negotiation', 'change', 'cła', '--parties', 'CHN,USA', '--name', 'Chiny – USA');
    expect(changed.out).toContain('1 meeting');
    expect(await list()).toMatchObject([
      { id: 'cla', name: 'Chiny – USA', parties: ['CHN', 'USA'], meetings: 1, from: '2025-12-03', to: '2025-12-03' },
      { id: 'iran-usa' },
    ]);
    expect((await parley('negotiation', 'remove', 'chiny – usa')).out).toBe('Removed Chiny – USA. Its reports stay.\n');
    expect(await list()).toHaveLength(1);
    expect((await recordOf()).reports).toHaveLength(2);
  });

  it.each([
    [['add', 'Iran/USA', '--parties', 'IRN,USA'], 'there is a negotiation “Iran – USA” already'],
    [['add', 'Talks', '--parties', 'Iran,USA'], '“Iran” is no party that Parley knows. Did you mean IRN (Iran)'],
    [['add', 'Talks', '--parties', 'USA'], 'at least two parties'],
    [['remove', 'Talks'], 'there is no negotiation “Talks”. There are “Iran – USA”.'],
  ])('says what is wrong with %j', async (wish, words) => {
    const { code, out, error } = await parley('negotiation', ...wish);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain(words);
  });

  it('says which negotiations there are when a page is asked for another', async () => {
    const { code, out, error } = await parley('brief', '--negotiation', 'Talks');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain('There are “Iran – USA”.');
  });

  it('is not understood without what it needs', async () => {
    expect((await parley('negotiation', 'add', 'Talks')).code).toBe(2);
    expect((await parley('negotiation', 'change', 'Iran – USA')).code).toBe(2);
  });
});
