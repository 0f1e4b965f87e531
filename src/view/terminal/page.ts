// A page of text for a terminal: wraps lines to the width, hangs them under a margin, colours them where wanted.
import { wrapAnsi } from 'fast-wrap-ansi';
import type { Style } from './style.ts';

/** Narrower than this, margins would leave no room for words. */
const NARROWEST = 24;
const MARGIN = '  ';

/** Lines, top to bottom. `width` and `numberWidth`, the room for the numbers before entries if they have any, are in columns. */
export class Page {
  readonly #lines: string[] = [];
  readonly #style: Style;
  readonly #width: number;
  readonly #indent: string;

  constructor(style: Style, width: number, numberWidth = 0) {
    this.#style = style;
    this.#width = Math.max(width, NARROWEST);
    this.#indent = ' '.repeat(MARGIN.length + numberWidth + 2);
  }

  /** A line that starts at the left edge. */
  line(text: string): void {
    this.#put('', '', text);
  }

  /** An empty line, unless one stands there or the page is empty. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  /** The heading of a section. */
  section(title: string): void {
    this.gap();
    this.line(this.#style.bold(title.toUpperCase()));
  }

  /** A line that the entries after it belong to. */
  group(text: string): void {
    this.#put(MARGIN, MARGIN, this.#style.bold(text));
  }

  /** An entry without a number. */
  item(text: string): void {
    this.#put(MARGIN, this.#indent, text);
  }

  /** A value behind its label, which has `room` columns. */
  row(label: string, room: number, text: string): void {
    const others = `${MARGIN}${' '.repeat(room + 2)}`;
    this.#put(`${MARGIN}${this.#style.dim(label.padEnd(room))}  `, others, text);
  }

  /** A numbered entry. */
  entry(number: number, text: string): void {
    const room = this.#indent.length - MARGIN.length - 2;
    this.#put(`${MARGIN}${this.#style.dim(String(number).padStart(room))}  `, this.#indent, text);
  }

  /** A line under an entry. */
  detail(text: string): void {
    this.#put(this.#indent, this.#indent, text);
  }

  /** Words of the report, set off by a bar, under an entry. */
  passage(text: string): void {
    const bar = `${this.#indent}${this.#style.dim('│')} `;
    this.#put(bar, bar, text, this.#indent.length + 2);
  }

  /** A line under an entry that is not broken, whatever the width: a command to copy. */
  command(text: string): void {
    this.#lines.push(`${this.#indent}${text}`);
  }

  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }

  #put(first: string, others: string, text: string, taken = others.length): void {
    const rows = wrapAnsi(text, this.#width - taken, { hard: true }).split('\n');
    rows.forEach((row, index) => {
      // No-break spaces have kept together what belongs together.
      this.#lines.push(`${index === 0 ? first : others}${row.replaceAll('\u00a0', ' ')}`);
    });
  }
}
