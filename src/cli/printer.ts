// How a reading is printed: a line of JSON, a page, or the explanation of one fact. Pages are loaded only when asked for.
import type { ReadReport } from '../reading/read.ts';
import type { PageOptions } from '../view/terminal/render-reading.ts';
import { messagesIn } from '../view/words/languages.ts';
import { useColor } from './color.ts';
import { InputError } from './inputs.ts';
import { jsonLine } from './json-line.ts';
import { type PageWishes, pageLanguage } from './page-language.ts';
import type { ReadOptions } from './read-options.ts';

/** The text to print for one reading, ended by a line break. */
export type Printer = (read: ReadReport) => string;

/** Wider lines are hard to read. */
const WIDEST = 100;
const WIDTH_OF_NO_TERMINAL = 80;

/** How a page is printed where standard output leads. */
export const pageOptions = ({ color, lang }: PageWishes): PageOptions => ({
  width: Math.min(process.stdout.columns || WIDTH_OF_NO_TERMINAL, WIDEST),
  // On a pipe Node leaves `isTTY` undefined, whatever its type says.
  color: useColor(color, process.env, process.stdout.isTTY === true),
  messages: messagesIn(pageLanguage(lang, process.env)),
});

/** The printer that the options ask for. */
export async function printerFor({ json, evidence, explain, ...wishes }: ReadOptions): Promise<Printer> {
  if (json) return ({ reading }) => jsonLine(reading);
  const options = { ...pageOptions(wishes), evidence };
  if (explain !== undefined) {
    const { explainFact } = await import('../view/terminal/explain-fact.ts');
    return (read) => {
      const page = explainFact(read, Number(explain), options);
      if (page) return page;
      throw new InputError(`fact ${explain}`, 'there is no such fact', 'Run without --explain to see their numbers.');
    };
  }
  const { renderReading } = await import('../view/terminal/render-reading.ts');
  let isFirst = true;
  return ({ reading, outline }) => {
    const page = renderReading(reading, outline, options);
    const gap = isFirst ? '' : '\n\n';
    isFirst = false;
    return gap + page;
  };
}
