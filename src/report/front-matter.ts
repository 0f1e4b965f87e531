// Reads the YAML front matter of an article. Loaded only when there is some, since the YAML parser takes a while to start.
import { parseDocument } from 'yaml';
import type { Metadata } from './draft.ts';
import { ReportError } from './errors.ts';

const keys: Record<keyof Metadata, readonly string[]> = {
  id: ['id'],
  published: ['published', 'datepublished', 'date', 'data'],
  language: ['language', 'inlanguage', 'lang'],
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher'],
  url: ['url'],
};

/**
 * The metadata in a YAML block. `line` is the line of the file, from 1, on which the block begins.
 *
 * @throws ReportError `invalid-front-matter`
 */
export function readFrontMatter(block: string, line: number, file: string): Metadata {
  const remedy = 'Correct the block between the `---` lines, or remove it.';
  let values: Record<string, unknown>;
  try {
    const document = parseDocument(block, { logLevel: 'silent' });
    const [error] = document.errors;
    if (error) {
      const [at] = error.linePos ?? [{ line: 1, col: 1 }];
      const place = { line: line + at.line - 1, column: at.col };
      const problem = error.message.split(/ at line|\n/)[0];
      throw new ReportError('invalid-front-matter', file, `the front matter is not YAML: ${problem}`, remedy, place);
    }
    values = document.toJS() ?? {};
  } catch (error) {
    if (error instanceof ReportError) throw error;
    const problem = 'the front matter is nested too deep or refers to itself';
    throw new ReportError('invalid-front-matter', file, problem, remedy, { line, column: 1 });
  }
  const byName = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
  const metadata: Metadata = {};
  for (const [field, names] of Object.entries(keys) as [keyof Metadata, readonly string[]][]) {
    const value = names
      .map((name) => byName.get(name))
      .find((each) => each !== undefined && each !== null && each !== '');
    if (typeof value === 'string' || typeof value === 'number') metadata[field] = String(value);
    else if (value !== undefined && field === 'published') metadata.published = JSON.stringify(value);
  }
  return metadata;
}
