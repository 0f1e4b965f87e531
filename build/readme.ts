// Puts the sample reports, and what the built program prints of them, into README.md: `npm run readme`.
import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseReport } from '../src/index.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** `<!-- report FILE -->` or `<!-- run ARGUMENTS -->`, and what stands up to its end. */
const BLOCK = /<!-- (report|run) (.+?) -->\n[\s\S]*?<!-- \/\1 -->/g;
/** Paragraphs of a report that are shown. */
const SHOWN = 7;

/** The README with its blocks made anew. */
export async function freshReadme(readme: string): Promise<string> {
  const blocks = await Promise.all(
    [...readme.matchAll(BLOCK)].map(async ([, kind, what]) => {
      const inside = kind === 'report' ? await quoted(what) : `\`\`\`\n${printed(what)}\`\`\``;
      return `<!-- ${kind} ${what} -->\n${inside}\n<!-- /${kind} -->`;
    }),
  );
  return readme.replace(BLOCK, () => blocks.shift() ?? '');
}

async function quoted(file: string): Promise<string> {
  const { text, body } = await parseReport({ bytes: readFileSync(ROOT + file), name: file }, {});
  const paragraphs = text
    .slice(body?.start, body?.end)
    .trim()
    .split(/\n{2,}/);
  const shown = paragraphs.length > SHOWN ? [...paragraphs.slice(0, SHOWN), '…'] : paragraphs;
  return shown.map((paragraph) => `> ${paragraph.replaceAll('\n', ' ')}`).join('\n>\n');
}

/** What `parley` prints with these arguments, which a shell expands. */
const printed = (args: string): string =>
  execSync(`"${process.execPath}" bin/parley.js ${args}`, { cwd: ROOT, encoding: 'utf8' });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = `${ROOT}README.md`;
  writeFileSync(path, await freshReadme(readFileSync(path, 'utf8')));
}
