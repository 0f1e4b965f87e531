// The chronology as one complete web page, without scripts and without anything to load.
import type { Element, ElementContent } from 'hast';
import { toHtml as serialize } from 'hast-util-to-html';
import { h } from 'hastscript';
import { dayPart } from '../../reading/meetings/calendar.ts';
import type { RecordDocument } from '../../record/record.ts';
import { messagesIn } from '../words/languages.ts';
import type { Messages } from '../words/messages.ts';
import { chronologyOf, type Entry, independenceOf, type Quote, type Section, type Source } from './chronology.ts';
import type { ExportOptions, ReportTexts } from './export-options.ts';
import { pageStyle } from './html-style.ts';
import { tokenOf } from './identifiers.ts';

/** Even where a browser would find something to run or load in it, the page forbids that. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** HTML (WHATWG). Every fact has an anchor, its id; every citation leads to the source at the foot, and that to the report. */
export function toHtml(record: RecordDocument, _texts: ReportTexts, { language }: ExportOptions): string {
  const { messages, title, summary, sections, sources } = chronologyOf(record, messagesIn(language));
  const page = h('html', { lang: language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
      h('style', pageStyle),
    ]),
    h('body', [
      h('header', [h('h1', title), h('p', summary)]),
      h('main', [
        ...sections.map((section) => sectionOf(section, messages)),
        ...(sources.length > 0
          ? [
              h('section', [
                h('h2', messages.sections.reports),
                h(
                  'ol',
                  { className: 'sources' },
                  sources.map((source) => sourceItem(source, messages)),
                ),
              ]),
            ]
          : []),
      ]),
    ]),
  ]);
  return `${serialize({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`;
}

const sectionOf = ({ title, entries }: Section, messages: Messages): Element =>
  h('section', [
    h('h2', title),
    h(
      'ul',
      { className: 'entries' },
      entries.map((entry) => entryItem(entry, messages)),
    ),
  ]);

function entryItem(entry: Entry, messages: Messages): Element {
  const { id, date, when, what, cited, details, quotes } = entry;
  return h('li', { id: `fact-${tokenOf(id)}` }, [
    h('p', [timeOf(date, when), ' – ', what, ...citations(cited), independenceOf(entry)]),
    ...(details.length === 0
      ? []
      : [
          h(
            'ul',
            { className: 'details' },
            details.map(({ label, parts }) =>
              h('li', [
                `${label}: `,
                ...parts.flatMap(({ words, cited: by }, index) => [index > 0 ? `; ${words}` : words, ...citations(by)]),
              ]),
            ),
          ),
        ]),
    ...(quotes.length === 0
      ? []
      : [
          h('details', [
            h('summary', messages.sections.evidence),
            h('ul', { className: 'quotes' }, quotes.map(quoteItem)),
          ]),
        ]),
  ]);
}

/** `time` where HTML knows the form of the value: a day, a month, a week, a year. */
function timeOf(date: string | null, when: string): Element {
  const value = date === null ? '' : dayPart(date);
  const isKnown = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?|-W[0-5]\d)?$/.test(value);
  return isKnown ? h('time', { dateTime: value }, when) : h('strong', when);
}

const quoteItem = ({ words, source, language }: Quote): Element =>
  h('li', [h('q', { lang: languageTag(language) }, words), ...citations([source])]);

/** What a report gives as its language may be no tag at all; an empty one says that it is not known. */
const languageTag = (language: string): string =>
  /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language) ? language : '';

const citations = (numbers: readonly number[]): ElementContent[] =>
  numbers.map((number) => h('a', { className: 'citation', href: `#source-${number}` }, `[${number}]`));

function sourceItem(source: Source, { phrases }: Messages): Element {
  const { number, id, title, outlet, published, when, language, url, copyOf, relays } = source;
  const name = title ?? outlet ?? id;
  return h('li', { id: `source-${number}` }, [
    url
      ? h('a', { href: url, rel: 'noreferrer', lang: languageTag(language) }, name)
      : h('cite', { lang: languageTag(language) }, name),
    title && outlet ? `, ${outlet}` : '',
    ', ',
    timeOf(published, when),
    ...(copyOf === undefined ? [] : [`, ${phrases.nearCopyOf} `, ...citations([copyOf])]),
    relays.length > 0 ? `, ${phrases.relays} ${relays.join(', ')}` : '',
  ]);
}
