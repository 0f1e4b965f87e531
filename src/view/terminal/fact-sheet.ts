// The page of one fact: its heading, its values with the reports that give them, and what these reports say.
import type { ReportRead } from '../../record/input.ts';
import type { Anchor, RecordDocument } from '../../record/record.ts';
import type { Messages } from '../words/messages.ts';
import { Page } from './page.ts';
import { markedPassages } from './passages.ts';
import { RecordContext } from './record-context.ts';
import type { PageOptions } from './render-reading.ts';
import { markOf, styleOf } from './style.ts';

/** A value in words, and the reports that give it. */
export interface GivenValue {
  readonly words: string;
  readonly reports: readonly string[];
}

export class FactSheet {
  readonly page: Page;
  readonly context: RecordContext;
  readonly reads: ReadonlyMap<string, ReportRead>;
  readonly #room: number;

  constructor(record: RecordDocument, reads: readonly ReportRead[], { color, width, messages }: PageOptions) {
    const style = styleOf(color);
    this.page = new Page(style, width);
    this.context = new RecordContext(record, style, messages);
    this.reads = new Map(reads.map((read) => [read.reading.report.id, read]));
    this.#room = Math.max(...Object.values(messages.labels).map((label) => label.length));
  }

  /** What it is, its id, and whether people decided about it. */
  heading(kind: keyof Messages['kinds'], thing: { id: string; decisions?: readonly string[] }): void {
    const { words, style, record } = this.context;
    const { kinds, phrases } = words.messages;
    const name = `${kinds[kind].slice(0, 1).toUpperCase()}${kinds[kind].slice(1)}`;
    this.page.line(`${style.bold(name)}${this.context.behind(thing, [])}`);
    this.page.line(style.dim(`${phrases.asOf} ${words.time(record.asOf)}`));
    this.page.gap();
  }

  /** A label, and behind it a value a line; nothing where there is none. */
  row(label: keyof Messages['labels'], values: readonly (string | GivenValue)[]): void {
    const { words, style } = this.context;
    values
      .map((value) => (typeof value === 'string' ? { words: value, reports: [] } : value))
      .filter((value) => value.words)
      .forEach(({ words: shown, reports }, index) => {
        const cited = reports.length > 0 ? `  ${style.dim(this.context.cite(reports, Number.POSITIVE_INFINITY))}` : '';
        this.page.row(index === 0 ? words.messages.labels[label] : '', this.#room, `${shown}${cited}`);
      });
  }

  /** Each of these reports, and the sentences of it that the fact rests on, its own words marked. */
  evidence(reports: readonly string[], anchors: readonly Anchor[]): void {
    const { page, context } = this;
    page.section(context.words.messages.sections.evidence);
    // The numbers stand above already; here their reports follow in that order.
    context.cite([...reports, ...anchors.map(({ report }) => report)], Number.POSITIVE_INFINITY);
    for (const report of context.cited) {
      page.item(context.reportLine(report));
      const spans = anchors.filter((anchor) => anchor.report === report.id);
      for (const passage of this.#passages(report.id, spans)) page.passage(passage);
    }
  }

  #passages(report: string, spans: readonly Anchor[]): string[] {
    const read = this.reads.get(report);
    if (!read) return [...new Set(spans.map(({ text }) => this.context.words.quote(text)))];
    return markedPassages(read.text, read.sentences, spans, markOf(this.context.style));
  }
}
