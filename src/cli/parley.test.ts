// The built program as a person runs it: what it prints where, and how it ends.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import program from '../../package.json' with { type: 'json' };

const BIN = new URL('../../bin/parley.js', import.meta.url).pathname;
const report = `Genewa: rozmowy o rozejmie

W piątek w Genewie spotkali się sekretarz rady bezpieczeństwa Ukrainy Rustem Umerow i wysłannik USA Steve Witkoff.

„Zrobiliśmy krok naprzód” – powiedział Umerow.
`;
const dated = ` date 2025-12-06 \n${report}`;

interface Ending {
  code: number | null;
  out: string;
  error: string;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-'));
  const files: Record<string, string | Uint8Array> = {
    'first.txt': dated,
    'second.json': JSON.stringify({ id: 'second', text: report, published: '2025-12-06', language: 'pl' }),
    'third.md': `---\nid: third\npublished: 2025-12-06\n---\n\n# ${report}`,
    'undated.txt': report,
    'broken.json': '{ "text": "Rozmowy", }',
    'empty.txt': '',
    'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
    'french.txt':
      ' date 2025-12-06 \nLes envoyés des deux pays se sont réunis vendredi à Genève, et ils ont dit que les entretiens étaient bons.',
    'escape.txt': ` date 2025-12-06 \n\u001b[31mRozmowy\u001b[0m\n\nPremier powiedział, że jest \u001b]0;zły\u0007 tytuł i że to nie jest koniec rozmów w Genewie.`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true }));

function parley(args: string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}) {
  return new Promise<Ending>((resolve) => {
    const { NO_COLOR, FORCE_COLOR, CI, ...rest } = process.env;
    const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env: { ...rest, LC_ALL: 'C.UTF-8', ...env } });
    const ending: Ending = { code: null, out: '', error: '' };
    child.stdout.setEncoding('utf8').on('data', (data) => {
      ending.out += data;
    });
    child.stderr.setEncoding('utf8').on('data', (data) => {
      ending.error += data;
    });
    child.on('close', (code) => resolve({ ...ending, code }));
    child.stdin.on('error', () => {}).end(input);
  });
}

const readingsIn = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('parley read', () => {
  it('shows a page', async () => {
    const { code, out, error } = await parley(['read', 'first.txt']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain('Sat 6 December 2025 · pl');
    expect(out).toContain('Zrobiliśmy krok naprzód');
    expect(out).not.toContain('\u001b');
  });

  it('prints one reading a line, in the order of the files', async () => {
    const { code, out } = await parley(['read', '--json', 'third.md', 'first.txt', 'second.json']);
    expect(code).toBe(0);
    expect(readingsIn(out).map((reading) => reading.report.id)).toEqual(['third', 'first', 'second']);
  });

  it('gives spans that hold what stands at their offsets', async () => {
    const { out } = await parley(['read', '--json', 'first.txt']);
    let count = 0;
    JSON.stringify(readingsIn(out), (_key, value) => {
      if (typeof value?.start === 'number') {
        expect(dated.slice(value.start, value.end)).toBe(value.text);
        count++;
      }
      return value;
    });
    expect(count).toBeGreaterThan(0);
  });

  it('reads standard input', async () => {
    const { code, out } = await parley(['read', '-', '--json', '--published', '2025-12-06'], { input: report });
    expect(code).toBe(0);
    expect(readingsIn(out)[0].report).toEqual({ id: 'stdin', language: 'pl', published: '2025-12-06' });
  });

  it('reads the other files when one is bad', async () => {
    const { code, out, error } = await parley([
      'read',
      '--json',
      'first.txt',
      'broken.json',
      'gone.txt',
      'second.json',
    ]);
    expect(code).toBe(1);
    expect(readingsIn(out).map((reading) => reading.report.id)).toEqual(['first', 'second']);
    expect(error).toMatch(/^parley: broken\.json, line 1, column \d+: .+\n/);
    expect(error).toContain('parley: gone.txt: there is no such file.');
  });

  it.each([
    ['undated.txt', '--published YYYY-MM-DD'],
    ['empty.txt', 'there is no text in it'],
    ['picture.txt', 'an image'],
    ['french.txt', 'not read yet. Parley reads en, pl'],
    ['.', 'this is a folder'],
  ])('says what to do about %s', async (file, words) => {
    const { code, out, error } = await parley(['read', file]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toMatch(/^parley: .+\.\n$/);
    expect(error).toContain(words);
  });

  it('shows the sentence a line rests on', async () => {
    const { code, out } = await parley(['read', 'first.txt', '--evidence']);
    expect(code).toBe(0);
    expect(out).toContain('│ „[Zrobiliśmy krok naprzód]” – [powiedział] Umerow.');
  });

  it('explains a fact by the number on the page', async () => {
    const page = await parley(['read', 'first.txt']);
    const number = /(\d+) {2}“Zrobiliśmy/.exec(page.out)![1];
    const { code, out } = await parley(['read', 'first.txt', '--explain', number]);
    expect(code).toBe(0);
    expect(out).toMatch(/Rule +statements\//);
    expect(out).toContain('Words  powiedział');
  });

  it('knows no fact of another number', async () => {
    const { code, out, error } = await parley(['read', 'first.txt', '--explain', '999']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain('there is no such fact');
  });

  it('colours only where it is wanted', async () => {
    const coloured = async (args: string[], env: Record<string, string>) =>
      (await parley(['read', 'first.txt', ...args], { env })).out.includes('\u001b[');
    expect(await coloured([], { CI: '1' })).toBe(false);
    expect(await coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    expect(await coloured([], { NO_COLOR: '1' })).toBe(false);
  });

  it('lets no control character of a report through', async () => {
    const page = await parley(['read', 'escape.txt', '--evidence']);
    const json = await parley(['read', 'escape.txt', '--json']);
    expect(page.out + json.out).not.toMatch(/[\0-\t\v-\x1f\x7f-\x9f]/);
  });

  it('ends quietly when nobody reads on', async () => {
    const files = Array.from({ length: 300 }, () => 'first.txt');
    const child = spawn(process.execPath, [BIN, 'read', '--json', ...files], { cwd: folder });
    let error = '';
    child.stderr.on('data', (data) => {
      error += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, error }).toEqual({ code: 0, error: '' });
  });
});

describe('parley', () => {
  it.each([
    [['read']],
    [['red', 'first.txt']],
    [['read', 'first.txt', '--colour']],
    [['read', 'first.txt', '--published', '2025-13-01']],
    [['read', 'first.txt', '--language', 'xx']],
    [['read', 'first.txt', '--explain', 'two']],
    [['read', 'first.txt', 'second.json', '--explain', '1']],
    [['read', 'first.txt', '--json', '--evidence']],
    [[]],
  ])('does not understand %j', async (args) => {
    const { code, out, error } = await parley(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).not.toBe('');
  });

  it('tells its version', async () => {
    expect(await parley(['--version'])).toEqual({ code: 0, out: `${program.version}\n`, error: '' });
  });

  it('helps', async () => {
    const { code, out } = await parley(['read', '--help']);
    expect(code).toBe(0);
    for (const option of ['--json', '--evidence', '--explain', '--published', '--language', '--no-color']) {
      expect(out).toContain(option);
    }
  });
});
