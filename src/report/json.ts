// Reads reports from JSON: one object, an array, JSON lines, or schema.org articles, alone or in an @graph. Loaded only for JSON.
import { z } from 'zod';
import type { Draft } from './draft.ts';
import { type Place, ReportError } from './errors.ts';

const string = z.string().nullish();
/** A name as schema.org has it: a string, a thing with a name, a reference to a thing, or several of these. */
const named = z.unknown().optional();
const shape = z.looseObject({
  id: z.union([z.string(), z.number()]).nullish(),
  text: string,
  articleBody: string,
  published: string,
  datePublished: string,
  language: string,
  inLanguage: named,
  title: string,
  headline: string,
  outlet: string,
  publisher: named,
  url: named,
  mainEntityOfPage: named,
});
type Node = Record<string, unknown>;
/** The nodes of a file by their `@id`. */
type Things = ReadonlyMap<unknown, Node>;

/**
 * The reports a JSON file holds, in its order.
 *
 * @throws ReportError `invalid-json` with line and column, `invalid-field`, `missing-text`
 */
export async function readJson(text: string, file: string): Promise<Draft[]> {
  const values = await parse(text, file);
  return values.flatMap(({ value, item }) => {
    const top = Array.isArray(value) ? value : [value];
    const nodes = top.flatMap((each) => (Array.isArray(each?.['@graph']) ? each['@graph'] : [each]));
    const reports = nodes.filter((node) => nodes.length === 1 || !isOtherThing(node));
    if (reports.length === 0) throw missingText(file, item);
    const things = new Map(nodes.filter(isNode).map((node) => [node['@id'], node]));
    return reports.map((node, index) =>
      read(node, things, file, [item, reports.length > 1 ? `item ${index + 1}` : ''].filter(Boolean).join(', ')),
    );
  });
}

/** The values in a file: one, or one a line. */
async function parse(text: string, file: string): Promise<{ value: unknown; item: string }[]> {
  const whole = tryParse(text);
  if (whole) return [{ value: whole.value, item: '' }];
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim());
  if (lines.length < 2 || !tryParse(lines[0].line)) throw await invalidJson(text, file, 1);
  const values = [];
  for (const { line, number } of lines) {
    const one = tryParse(line);
    if (!one) throw await invalidJson(line, file, number);
    values.push({ value: one.value, item: `line ${number}` });
  }
  return values;
}

function tryParse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function read(node: unknown, things: Things, file: string, item: string): Draft {
  const result = shape.safeParse(node);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = [item, issue.path.join('.')].filter(Boolean).join(', ') || 'the value';
    throw new ReportError(
      'invalid-field',
      file,
      `${where}: ${issue.message}`,
      'Give reports as objects with a string `text`.',
    );
  }
  const fields = result.data;
  const text = fields.text ?? fields.articleBody;
  if (!text) throw missingText(file, item);
  return {
    text,
    item,
    metadata: {
      id: fields.id === null || fields.id === undefined ? undefined : String(fields.id),
      published: fields.published ?? fields.datePublished ?? undefined,
      language: fields.language ?? nameOf(fields.inLanguage, ['alternateName', 'name']),
      title: fields.title ?? fields.headline ?? undefined,
      outlet: fields.outlet ?? nameOf(fields.publisher, ['name'], things),
      url: nameOf(fields.url, ['@id', 'url']) ?? nameOf(fields.mainEntityOfPage, ['@id', 'url']),
    },
  };
}

/** A node of linked data that is no article: a page, a person, an organisation. */
function isOtherThing(node: unknown): boolean {
  if (!isNode(node) || node['@type'] === undefined || typeof (node.text ?? node.articleBody) === 'string') return false;
  return ![node['@type']].flat().some((type) => /(?:Article|Posting)$/.test(String(type)));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(value: unknown, keys: readonly string[], things?: Things): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  if (!isNode(first)) return undefined;
  const names = keys.map((key) => first[key] ?? things?.get(first['@id'])?.[key]);
  return names.find((name) => typeof name === 'string');
}

function missingText(file: string, item: string): ReportError {
  const problem = `${item ? `${item}: ` : ''}there is no text`;
  return new ReportError(
    'missing-text',
    file,
    problem,
    'Put the article under `text`, or `articleBody` of a NewsArticle.',
  );
}

/** Parses once more to find the place, which `JSON.parse` does not tell. */
async function invalidJson(text: string, file: string, firstLine: number): Promise<ReportError> {
  const { visit } = await import('jsonc-parser');
  let place: Place | undefined;
  try {
    visit(
      text,
      {
        onError: (_error, _offset, _length, line, column) => {
          place ??= { line: firstLine + line, column: column + 1 };
        },
      },
      { disallowComments: true },
    );
  } catch {
    // Nested too deep for the parser that knows places.
  }
  place ??= { line: firstLine, column: 1 };
  return new ReportError('invalid-json', file, 'this is not valid JSON', 'Correct the file there.', place);
}
