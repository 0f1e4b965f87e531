// The chronology as wikitext for Wikipedia, with {{cite news}} for every source.
import type { RecordDocument } from '../../record/record.ts';
import { messagesIn } from '../words/languages.ts';
import { chronologyOf, type Detail, type Entry, type Source } from './chronology.ts';
import type { ExportOptions, ReportTexts } from './export-options.ts';
import { tokenOf } from './identifiers.ts';

/**
 * Sections and lists of MediaWiki; each source is defined once, in a list of references at the foot (Help:List-defined
 * references), by the parameters of Template:Cite news. What is cited for nothing is left out: MediaWiki reports it as an error.
 */
export function toWikitext(record: RecordDocument, _texts: ReportTexts, { language }: ExportOptions): string {
  const { messages, title, summary, sections, sources } = chronologyOf(record, messagesIn(language));
  const page = new Page(sources);
  const lines = [
    wikiText(`${title}. ${summary}`),
    '',
    ...sections.flatMap((section) => [
      `== ${section.title} ==`,
      ...section.entries.flatMap((entry) => page.entry(entry)),
      '',
    ]),
    ...page.references(messages.sections.reports),
  ];
  return `${lines.join('\n')}\n`;
}

class Page {
  readonly #sources: ReadonlyMap<number, Source>;
  readonly #cited = new Set<number>();

  constructor(sources: readonly Source[]) {
    this.#sources = new Map(sources.map((source) => [source.number, source]));
  }

  entry({ when, what, cited, details }: Entry): string[] {
    return [
      `* '''${wikiText(when)}''': ${wikiText(what)}${this.#cite(cited)}`,
      ...details.map((detail) => `** ${this.#detail(detail)}`),
    ];
  }

  references(title: string): string[] {
    const cited = [...this.#sources.values()].filter(({ number }) => this.#cited.has(number));
    if (cited.length === 0) return [];
    const definitions = cited.map((source) => `<ref name="${tokenOf(source.id)}">${citation(source)}</ref>`);
    return [`== ${title} ==`, '<references>', ...definitions, '</references>'];
  }

  #detail({ label, parts }: Detail): string {
    return `${wikiText(label)}: ${parts.map(({ words, cited }) => `${wikiText(words)}${this.#cite(cited)}`).join('; ')}`;
  }

  #cite(numbers: readonly number[]): string {
    return numbers
      .map((number) => {
        this.#cited.add(number);
        return `<ref name="${tokenOf(this.#sources.get(number)!.id)}" />`;
      })
      .join('');
  }
}

function citation({ id, title, outlet, published, language, url, relays }: Source): string {
  const parameters = [
    // The template asks for a title, above all where there is an address.
    ['title', wikiText(title ?? outlet ?? id)],
    ['work', title && outlet ? wikiText(outlet) : ''],
    ['agency', wikiText(relays.join(', '))],
    ['date', published],
    ['language', /^[A-Za-z-]+$/.test(language) ? language : ''],
    ['url', url ? wikiAddress(url) : ''],
  ];
  return `{{cite news ${parameters.flatMap(([name, value]) => (value ? [`|${name}=${value}`] : [])).join(' ')}}}`;
}

const entity = (character: string): string => `&#${character.codePointAt(0)};`;
const entities = (characters: string): string => [...characters].map(entity).join('');

/**
 * Text in which MediaWiki sees no markup: what could open a template, link, tag, reference, signature, switch or bare address
 * stands as its character reference.
 */
export function wikiText(text: string): string {
  return text
    .replace(/[&<>[\]{}|]|'{2,}|~{3,}|_{2,}|:(?=\S)/g, entities)
    .replace(/\b(ISBN|RFC|PMID) (?=\d)/g, (_match, name) => `${name}&#32;`);
}

/** An address in which nothing ends the parameter or the link it stands in. */
export function wikiAddress(address: string): string {
  return address.replace(/[\s|{}[\]<>"'~]|_{2,}/g, (characters) =>
    [...characters].map((one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`).join(''),
  );
}
