// What the parts of a page ask about a record: words, the numbers of cited reports, and the small print behind a fact.
import type { RecordDocument, RecordedReport } from '../../record/record.ts';
import type { Messages } from '../words/messages.ts';
import { RecordWords } from '../words/record-words.ts';
import { safeLine } from '../words/safe.ts';
import type { Style } from './style.ts';

/** Reports that are cited for one thing; more would only fill the page. */
const MOST_CITED = 5;

export class RecordContext {
  readonly record: RecordDocument;
  readonly style: Style;
  readonly words: RecordWords;
  readonly #reports: ReadonlyMap<string, RecordedReport>;
  readonly #numbers = new Map<string, number>();
  readonly #cited: RecordedReport[] = [];

  constructor(record: RecordDocument, style: Style, messages: Messages) {
    this.record = record;
    this.style = style;
    this.words = new RecordWords(record, messages);
    this.#reports = new Map(record.reports.map((report) => [report.id, report]));
  }

  /** `[1][4]`: the reports, each once; numbers are given as reports are first cited. */
  cite(reports: readonly string[], most = MOST_CITED): string {
    const all = [...new Set(reports)];
    const shown = all.slice(0, most).map((report) => `[${this.#numberOf(report)}]`);
    return `${shown.join('')}${all.length > most ? ` +${all.length - most}` : ''}`;
  }

  #numberOf(report: string): number {
    const known = this.#numbers.get(report);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(report, number);
    const cited = this.#reports.get(report);
    if (cited) this.#cited.push(cited);
    return number;
  }

  /** The reports cited so far, by number; it grows as others are cited. */
  get cited(): readonly RecordedReport[] {
    return this.#cited;
  }

  publishedOn(report: string): string | null {
    return this.#reports.get(report)?.published ?? null;
  }

  /** What stands in small print behind a fact: the reports it rests on, its id, and whether people decided about it. */
  behind({ id, decisions }: { id: string; decisions?: readonly string[] }, reports: readonly string[]): string {
    const decided = decisions?.length ? `${this.words.messages.phrases.decided} ${decisions.join(', ')}` : '';
    return this.style.dim(
      ['', this.cite(reports), safeLine(id), decided].filter((part, at) => part || at === 0).join('  '),
    );
  }

  /** `[2] Title, outlet, Fri 5 December 2025, near-copy of [1]  r02`. */
  reportLine({ id, title, outlet, published, copyOf, relays }: RecordedReport): string {
    const { words, style } = this;
    const { nearCopyOf, relays: after } = words.messages.phrases;
    const parts = [
      ...[title, outlet].map((part) => safeLine(part ?? '')),
      words.time(published),
      copyOf && `${nearCopyOf} ${this.cite([copyOf])}`,
      relays.length > 0 && `${after} ${relays.map(safeLine).join(', ')}`,
    ].filter(Boolean);
    return `${style.bold(this.cite([id]))} ${parts.join(', ')}  ${style.dim(safeLine(id))}`;
  }
}
