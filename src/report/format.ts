// Which format a file is in: by its name where that says, else by how it begins.
import { ReportError } from './errors.ts';

export type FileFormat = 'text' | 'markdown' | 'json';

const byExtension: Record<string, FileFormat> = {
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  jsonld: 'json',
};
const jsonStart = /^\s*(?:\{\s*["}]|\[\s*[{\]])/;
const markdownLine = /^#{1,6} \S|\]\([^\s()]+\)/m;
const markupStart = /^\s*<(?:!doctype|\?xml|html|head|body|article|div|p|rss|feed|!--)[\s>/?-]/i;

/** The format of a text. A name without a telling extension, as `-` has none, leaves it to the text's beginning. */
export function formatOf(file: string, text: string): FileFormat {
  const named = byExtension[/\.([a-z]+)$/i.exec(file)?.[1].toLowerCase() ?? ''];
  if (named === 'json' || named === 'markdown') return named;
  if (jsonStart.test(text)) return 'json';
  return named ?? (markdownLine.test(text.slice(0, 20_000)) ? 'markdown' : 'text');
}

/**
 * Stops at HTML and XML, which are not read yet.
 *
 * @throws ReportError `unsupported-format`
 */
export function checkNotHtml(file: string, text: string, format: FileFormat): void {
  if (format !== 'text' || !(markupStart.test(text) || /\.x?html?$/i.test(file))) return;
  const problem = 'HTML and XML are not read yet';
  throw new ReportError(
    'unsupported-format',
    file,
    problem,
    'Copy the article into a text file, or save the page as text.',
  );
}
