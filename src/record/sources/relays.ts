// Whose account a report hands on: of the whole report, and of one place in it.
import type { Range } from '../../report/draft.ts';
import { listedName } from '../actors/join-actors.ts';
import type { ReportRead } from '../input.ts';

/** Media of one report by the sentences that name them. */
export class Relays {
  /** All of them, in the order of the text. */
  readonly names: readonly string[];
  private readonly report: ReportRead;
  private readonly namedAt: readonly { readonly name: string; readonly start: number }[];

  constructor(report: ReportRead) {
    const { reading } = report;
    this.report = report;
    this.namedAt = reading.actors
      .filter(({ type }) => type === 'media')
      .flatMap(({ name, mentions }) =>
        mentions.map(({ start }) => ({ name: listedName(name, reading.report.language), start })),
      )
      .sort((a, b) => a.start - b.start);
    this.names = [...new Set(this.namedAt.map(({ name }) => name))];
  }

  /** The first medium named in the sentence of one of these places. */
  of(places: readonly Range[]): string | undefined {
    for (const { start } of places) {
      const sentence = this.report.sentences.find((range) => range.start <= start && start < range.end);
      const named =
        sentence && this.namedAt.find((media) => media.start >= sentence.start && media.start < sentence.end);
      if (named) return named.name;
    }
    return undefined;
  }
}
