// What the parts of a page ask about a reading: names, places in the text, numbers of facts.
import { type Fact, numberFacts } from '../../reading/facts.ts';
import type { Outline } from '../../reading/read.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Range } from '../../report/draft.ts';
import { FactWords } from '../words/fact-words.ts';
import type { Messages } from '../words/messages.ts';
import { safeLine } from '../words/safe.ts';
import { markedPassages, overlap } from './passages.ts';
import { markOf, type Style } from './style.ts';

export class Context {
  readonly reading: Reading;
  readonly style: Style;
  readonly facts: readonly Fact[];
  readonly words: FactWords;
  readonly #outline: Outline;

  constructor(reading: Reading, outline: Outline, style: Style, messages: Messages) {
    this.reading = reading;
    this.style = style;
    this.facts = numberFacts(reading);
    this.words = new FactWords(messages, new Map(reading.actors.map((actor) => [actor.id, actor])));
    this.#outline = outline;
  }

  /** The words of the article at these offsets, without markup, fit to show. */
  readonly passage = ({ start, end }: Range): string => safeLine(this.#outline.article.slice(start, end));

  /** `¶3` or `¶1–3 ¶6`: the paragraphs the spans stand in. */
  places(spans: readonly Range[]): string {
    const ranges: { from: number; to: number }[] = [];
    this.#outline.paragraphs.forEach((paragraph, index) => {
      if (!spans.some((span) => overlap(span, paragraph))) return;
      const last = ranges.at(-1);
      if (last?.to === index) last.to = index + 1;
      else ranges.push({ from: index + 1, to: index + 1 });
    });
    return ranges.map(({ from, to }) => (from === to ? `¶${from}` : `¶${from}–${to}`)).join(' ');
  }

  /** The report's title, or the headline it opens with, or its id. */
  title(): string {
    const { title, id } = this.reading.report;
    const { headline } = this.#outline;
    return title ? safeLine(title) : headline ? this.passage(headline) : safeLine(id);
  }

  /** The sentences the spans stand in, with the words of the spans marked. */
  passages(spans: readonly Range[]): string[] {
    const { article, sentences } = this.#outline;
    return markedPassages(article, sentences, spans, markOf(this.style));
  }
}
