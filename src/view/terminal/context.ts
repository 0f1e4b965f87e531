// What the parts of a page ask about a reading: names, places in the text, numbers of facts.
import { type Fact, numberFacts } from '../../reading/facts.ts';
import type { Outline } from '../../reading/read.ts';
import type { Actor, ActorId, ActorType, Party, Reading, Span } from '../../reading/reading.ts';
import { partyNamer } from '../words/parties.ts';
import { safeLine } from '../words/safe.ts';
import { timeNamer } from '../words/times.ts';
import type { Naming } from './naming.ts';
import { markOf, type Style } from './style.ts';

type Offsets = Pick<Span, 'start' | 'end'>;

export class Context implements Naming {
  readonly reading: Reading;
  readonly style: Style;
  readonly facts: readonly Fact[];
  readonly nameOfParty: (party: Party) => string;
  readonly timeInWords: (value: string) => string;
  readonly #outline: Outline;
  readonly #actors: ReadonlyMap<ActorId, Actor>;

  constructor(reading: Reading, outline: Outline, style: Style, locale: string) {
    this.reading = reading;
    this.style = style;
    this.facts = numberFacts(reading);
    const nameOf = partyNamer(locale);
    this.nameOfParty = (party) => safeLine(nameOf(party));
    const timeOf = timeNamer(locale);
    this.timeInWords = (value) => safeLine(timeOf(value));
    this.#outline = outline;
    this.#actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  }

  /** The name of an actor, fit to show. */
  nameOf(id: ActorId): string {
    return safeLine(this.#actors.get(id)?.name ?? id);
  }

  partyOf(id: ActorId): Party | null {
    return this.#actors.get(id)?.party ?? null;
  }

  typeOf(id: ActorId): ActorType | undefined {
    return this.#actors.get(id)?.type;
  }

  /** The words of the article at these offsets, without markup, fit to show. */
  words({ start, end }: Offsets): string {
    return safeLine(this.#outline.article.slice(start, end));
  }

  /** `¶3` or `¶1–3 ¶6`: the paragraphs the spans stand in. */
  places(spans: readonly Offsets[]): string {
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
    return title ? safeLine(title) : headline ? this.words(headline) : safeLine(id);
  }

  /** The sentences the spans stand in, with the words of the spans marked. */
  passages(spans: readonly Offsets[]): string[] {
    const mark = markOf(this.style);
    const sentences = this.#outline.sentences.filter((sentence) => spans.some((span) => overlap(span, sentence)));
    return sentences.map((sentence) => {
      let at = sentence.start;
      let shown = '';
      for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        const start = Math.max(span.start, at);
        const end = Math.min(span.end, sentence.end);
        if (start >= end) continue;
        shown += `${this.#piece(at, start)}${mark(this.#piece(start, end))}`;
        at = end;
      }
      return `${shown}${this.#piece(at, sentence.end)}`.trim();
    });
  }

  /** As `words`, but spaces at the ends stay. */
  #piece(start: number, end: number): string {
    return safeLine(`|${this.#outline.article.slice(start, end)}|`).slice(1, -1);
  }
}

function overlap(a: Offsets, b: Offsets): boolean {
  return a.start < b.end && b.start < a.end;
}
