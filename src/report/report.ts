// A report as it came in, and the way from the bytes of a file to it. The text is never changed; offsets into it stay true.
import { articleText } from './article.ts';
import { daysIn, isIsoDay } from './dates.ts';
import { decode } from './decode.ts';
import type { Draft, Metadata, Range } from './draft.ts';
import { ReportError } from './errors.ts';
import { checkNotHtml, type FileFormat, formatOf } from './format.ts';
import { findDateHeader, findFrontMatter } from './header.ts';
import { canonicalTag, detectLanguage } from './language.ts';
import { findPublished } from './published.ts';

/** A news report. All offsets are UTF-16 units of `text`. */
export interface Report {
  id: string;
  /**
   * The whole decoded file, or the JSON value of `text` or `articleBody`: exactly as given, `\r\n` included, without a byte order mark.
   * Header, front matter and Markdown syntax stay in it; `articleText` gives the text with these blanked.
   */
  text: string;
  /** BCP 47, canonical: `pl`, `en-GB`. */
  language: string;
  /** ISO day, YYYY-MM-DD, in the outlet's own time zone. */
  published: string;
  title?: string;
  outlet?: string;
  url?: string;
  format: 'text' | 'markdown';
  /** The article within `text`, where something else stands above it. */
  body?: Range;
  /** Markdown syntax within `text`, in order, apart from each other. */
  markup?: Range[];
}

/** What the caller knows of the reports; it goes before what the file says. `published` is an ISO day, `language` a BCP 47 tag. */
export type Given = Partial<Pick<Report, 'published' | 'language' | 'title' | 'outlet' | 'url'>>;

/** A file: its bytes, and its name or path; `-` for standard input. */
export interface ReportInput {
  bytes: Uint8Array;
  name: string;
}

/**
 * Reads the one report a file holds.
 *
 * @throws ReportError as `parseReports`, and `several-reports`
 */
export async function parseReport(input: ReportInput, given: Given = {}): Promise<Report> {
  const reports = await parseReports(input, given);
  if (reports.length === 1) return reports[0];
  const problem = `it holds ${reports.length} reports where one is expected`;
  throw new ReportError('several-reports', input.name, problem, 'Give each report a file of its own.');
}

/**
 * Reads the reports of a file, in its order: plain text or Markdown holds one, JSON one or more.
 * Without an id of its own a report gets the file's name without folder and extension (`stdin` for `-`), and further ones `#2`, `#3` after it.
 * A language not given is detected, a day not given is sought in the metadata and then in the header of the article.
 * Time and memory grow linearly with the file.
 *
 * @throws ReportError, and nothing else, for an input that gives no report; its `code` says why
 */
export async function parseReports(input: ReportInput, given: Given = {}): Promise<Report[]> {
  const file = input.name;
  checkGiven(given, file);
  const text = decode(input.bytes, file);
  const format = formatOf(file, text);
  checkNotHtml(file, text, format);
  const drafts =
    format === 'json' ? await (await import('./json.ts')).readJson(text, file) : [await readText(text, file)];
  const reports: Report[] = [];
  for (const [index, draft] of drafts.entries()) {
    reports.push(await finish(draft, format, `${baseName(file)}${index > 0 ? `#${index + 1}` : ''}`, file, given));
  }
  return reports;
}

async function readText(text: string, file: string): Promise<Draft> {
  const found = findFrontMatter(text);
  if (!found) return { text, metadata: {} };
  const { readFrontMatter } = await import('./front-matter.ts');
  return { text, metadata: readFrontMatter(text.slice(found.block.start, found.block.end), 2, file), body: found.body };
}

async function finish(draft: Draft, format: FileFormat, id: string, file: string, given: Given): Promise<Report> {
  const { text, metadata } = draft;
  const header = draft.body ? undefined : findDateHeader(text);
  const body = draft.body ?? header?.body;
  const markdown = format === 'markdown';
  const markup = markdown
    ? (await import('./markdown.ts')).findMarkup(text, body ?? { start: 0, end: text.length })
    : undefined;
  const article = articleText({ text, body, markup });
  if (article.trim() === '') throw missingText(file, draft.item);

  const language = await settleLanguage(article, metadata, file, draft.item, given);
  const stated = metadata.published ?? header?.published;
  const published =
    given.published ?? (stated ? statedDay(stated, language, file, draft.item) : findPublished(article, language));
  if (!published) {
    const problem = `${where(draft.item)}no day of publication is given, and none stands in its header`;
    throw new ReportError('missing-published', file, problem, 'Give it with `--published YYYY-MM-DD`.');
  }
  const title = given.title ?? metadata.title;
  const outlet = given.outlet ?? metadata.outlet;
  const url = given.url ?? metadata.url;
  return {
    id: metadata.id ?? id,
    text,
    language,
    published,
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(url && { url }),
    format: markdown ? 'markdown' : 'text',
    ...(body && { body }),
    ...(markup && { markup }),
  };
}

async function settleLanguage(
  article: string,
  metadata: Metadata,
  file: string,
  item: string | undefined,
  given: Given,
) {
  const stated = given.language ?? metadata.language;
  const language = (stated && canonicalTag(stated)) || (await detectLanguage(article.trimStart()));
  if (language) return language;
  const problem = `${where(item)}its language can't be told from its text`;
  throw new ReportError('unknown-language', file, problem, 'Give it with `--language`, for example `--language pl`.');
}

function statedDay(stated: string, language: string, file: string, item: string | undefined): string {
  const [found] = daysIn(stated, language);
  if (found) return found.day;
  const problem = `${where(item)}the day of publication, ${quote(stated)}, is not a day`;
  throw new ReportError(
    'invalid-published',
    file,
    problem,
    'Write it as YYYY-MM-DD, or give `--published YYYY-MM-DD`.',
  );
}

function checkGiven({ published, language }: Given, file: string): void {
  if (published !== undefined && !isIsoDay(published)) {
    const problem = `the day of publication given, ${quote(published)}, is not a day`;
    throw new ReportError('invalid-published', file, problem, 'Write `--published YYYY-MM-DD`.');
  }
  if (language !== undefined && !canonicalTag(language)) {
    const problem = `the language given, ${quote(language)}, is not a language tag`;
    throw new ReportError('invalid-language', file, problem, 'Write it as in `--language pl`.');
  }
}

function missingText(file: string, item: string | undefined): ReportError {
  return new ReportError(
    'missing-text',
    file,
    `${where(item)}there is no article in it`,
    'Add the text of the report.',
  );
}

const where = (item: string | undefined) => (item ? `${item}: ` : '');
const quote = (value: string) => JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);

function baseName(file: string): string {
  if (file === '-') return 'stdin';
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return name.replace(/(?<=.)\.[^.]*$/, '') || 'report';
}
