// A person's own file of actors, with the built program.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { programIn } from './program.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-actors-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { parley } = programIn(folder);
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const report = (text: string) => `---\npublished: 2025-12-05\n---\n${text}\n`;
write('one.txt', report('Jan Kowal powiedział, że rozmowy trwają.'));
write('two.txt', report('Minister Johnny Bondar powiedział, że rozmowy się skończyły.'));
const own = '- name: Jan Kowal\n  aliases: [Johnny Bondar]\n  party: POL\n  wikidata: Q42\n';

async function people(...args: string[]): Promise<unknown[]> {
  const { out } = await parley(...args, '--json');
  const { actors } = JSON.parse(out) as { actors: { type: string; names: string[] }[] };
  return actors.filter(({ type }) => type === 'person');
}

it('joins and names actors in a record of files, and says where the file is wrong', async () => {
  const record = ['record', '--as-of', '2025-12-08', 'one.txt', 'two.txt'];
  write('own.yaml', own);
  expect(await people(...record)).toHaveLength(2);
  expect(await people(...record, '--actors', 'own.yaml')).toMatchObject([{ party: 'POL', wikidata: 'Q42' }]);
  write('wrong.yaml', `${own}  since: soon\n`);
  const { code, out, error } = await parley(...record, '--actors', 'wrong.yaml');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(error).toContain('wrong.yaml, line 5, column 10: since: write the date as');
  expect((await parley(...record, '--actors', 'none.yaml')).error).toContain('none.yaml: there is no such file');
});

it('joins the actors of a store again when the file beside it changes', async () => {
  const store = ['--store', 'talks.db'];
  await parley('add', 'one.txt', 'two.txt', ...store);
  expect(await people('actors', ...store)).toHaveLength(2);
  write('actors.yaml', own);
  expect(await people('actors', ...store)).toMatchObject([{ party: 'POL', known: { name: 'Jan Kowal' } }]);
  rmSync(join(folder, 'actors.yaml'));
  expect(await people('actors', ...store)).toHaveLength(2);
});
