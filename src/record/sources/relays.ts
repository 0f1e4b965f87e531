// Whose account a report hands on: of the whole report, and of one place in it.
import type { Range } from '../../report/draft.ts';
import { listedName } from '../actors/actor-key.ts';
import type { ReportRead } from '../input.ts';

export interface Relays {
  /** The media that the report names, in the order of its text. */
  readonly names: readonly string[];
  /** The first medium named in the sentence of one of these places; null where the account is the report's own. */
  at(places: readonly Range[]): string | null;
}

export function relaysIn({ reading, sentences }: ReportRead): Relays {
  const named = reading.actors
    .filter(({ type }) => type === 'media')
    .flatMap(({ name, mentions }) =>
      mentions.map(({ start }) => ({ name: listedName(name, reading.report.language), start })),
    )
    .sort((a, b) => a.start - b.start);
  return {
    names: [...new Set(named.map(({ name }) => name))],
    at(places) {
      for (const { start } of places) {
        const sentence = sentences.find((range) => range.start <= start && start < range.end);
        const media = sentence && named.find((one) => one.start >= sentence.start && one.start < sentence.end);
        if (media) return media.name;
      }
      return null;
    },
  };
}
