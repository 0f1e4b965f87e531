// The chronology as Markdown (GitHub Flavored Markdown), with footnotes for sources.
import type { BlockContent, FootnoteDefinition, ListItem, PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as serialize } from 'mdast-util-to-markdown';
import type { RecordDocument } from '../../record/record.ts';
import { messagesIn } from '../words/languages.ts';
import type { Messages } from '../words/messages.ts';
import { chosenQuotes, chronologyOf, type Entry, independenceOf, type Source } from './chronology.ts';
import type { ExportOptions, ReportTexts } from './export-options.ts';

/** Words of reports are escaped, so that none of them becomes a heading, a link or markup. */
export function toMarkdown(record: RecordDocument, _texts: ReportTexts, { language }: ExportOptions): string {
  const { messages, title, summary, sections, sources } = chronologyOf(record, messagesIn(language));
  const others = sources.filter(({ isCited }) => !isCited);
  const children: RootContent[] = [
    heading(1, title),
    paragraph([text(summary)]),
    ...sections.flatMap((section) => [
      heading(2, section.title),
      list(section.entries.map((entry) => entryItem(entry, messages))),
    ]),
    ...(sources.length > 0 ? [heading(2, messages.sections.reports)] : []),
    // A definition that nothing refers to is not shown.
    ...(others.length > 0
      ? [
          paragraph([text(messages.phrases.notCited)]),
          list(others.map((one) => item([paragraph(sourceWords(one, messages))]))),
        ]
      : []),
    ...sources.filter(({ isCited }) => isCited).map((source) => definition(source, messages)),
  ];
  return serialize({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '_' });
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (children: PhrasingContent[]): BlockContent => ({ type: 'paragraph', children });
const heading = (depth: 1 | 2, value: string): BlockContent => ({ type: 'heading', depth, children: [text(value)] });
const item = (children: BlockContent[]): ListItem => ({ type: 'listItem', spread: false, children });
const list = (children: ListItem[]): BlockContent => ({ type: 'list', ordered: false, spread: false, children });
const footnotes = (numbers: readonly number[]): PhrasingContent[] =>
  numbers.map((number) => ({ type: 'footnoteReference', identifier: String(number), label: String(number) }));

function entryItem(entry: Entry, { quotes: [open, close] }: Messages): ListItem {
  const { when, what, cited, details, quotes } = entry;
  const lines = [
    ...details.map(({ label, parts }) =>
      item([
        paragraph([
          text(`${label}: `),
          ...parts.flatMap(({ words, cited: by }, index) => [text(index > 0 ? `; ${words}` : words), ...footnotes(by)]),
        ]),
      ]),
    ),
    ...chosenQuotes(quotes).map(({ words, source }) =>
      item([paragraph([text(`${open}${words}${close}`), ...footnotes([source])])]),
    ),
  ];
  const head = paragraph([
    { type: 'strong', children: [text(when)] },
    text(` – ${what}`),
    ...footnotes(cited),
    text(independenceOf(entry)),
  ]);
  return item(lines.length > 0 ? [head, list(lines)] : [head]);
}

const definition = (source: Source, messages: Messages): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: String(source.number),
  label: String(source.number),
  children: [paragraph(sourceWords(source, messages))],
});

function sourceWords(source: Source, { phrases }: Messages): PhrasingContent[] {
  const { id, title, outlet, when, url, copyOf, relays } = source;
  const name = text(title ?? outlet ?? id);
  const rest = [
    title ? outlet : undefined,
    when,
    copyOf === undefined ? undefined : `${phrases.nearCopyOf} ${phrases.source} ${copyOf}`,
    relays.length > 0 ? `${phrases.relays} ${relays.join(', ')}` : undefined,
  ];
  return [
    url ? { type: 'link', url, children: [name] } : name,
    text(rest.flatMap((part) => (part ? [`, ${part}`] : [])).join('')),
  ];
}
