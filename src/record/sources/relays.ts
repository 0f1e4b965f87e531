// Whose account a report hands on: of the whole report, and of one place in it.
import { languageOf } from '../../language/index.ts';
import type { Range } from '../../report/draft.ts';
import { listedMedium } from '../actors/actor-key.ts';
import type { ReportRead } from '../input.ts';
import { creditIn } from './credits.ts';

export interface Relays {
  /** The media that the report names, in the order of its text. */
  readonly names: readonly string[];
  /**
   * Whose account the report hands on at these places: the medium named in the sentence of one of them, the side whose
   * communiqué the first is taken from, or the medium to which the report as a whole is credited. Null where the account
   * is the report's own.
   */
  at(places: readonly Range[]): string | null;
}

interface Named extends Range {
  readonly name: string;
}

export function relaysIn(read: ReportRead): Relays {
  const { reading, sentences } = read;
  const { language, outlet } = reading.report;
  const media = reading.actors
    .filter(({ type }) => type === 'media')
    .flatMap(({ name, mentions }) =>
      mentions.map(({ start, end }) => ({ name: listedMedium(name, language) ?? name, start, end })),
    )
    .sort((a, b) => a.start - b.start);
  const whole = creditIn(read, media) ?? (outlet && listedMedium(outlet, language)) ?? null;
  const sentencesOf = (places: readonly Range[]): Range[] =>
    places.flatMap(({ start }) => sentences.find((range) => range.start <= start && start < range.end) ?? []);
  return {
    names: [...new Set(media.map(({ name }) => name))],
    at(places) {
      const told = sentencesOf(places);
      const medium = told.flatMap((sentence) => firstIn(media, sentence) ?? []).at(0);
      return medium?.name ?? communiqueIn(read, told[0]) ?? whole;
    },
  };
}

const firstIn = (named: readonly Named[], { start, end }: Range): Named | undefined =>
  named.find((one) => one.start >= start && one.start < end);

/** Words from that of a communiqué to the one who put it out (`z komunikatu biura Nowaka`). */
const WORDS_BETWEEN = 2;

/** The party whose communiqué the sentence is taken from: the one named right behind the word, or before it. */
function communiqueIn({ text, reading }: ReportRead, sentence: Range | undefined): string | undefined {
  const phrases = languageOf(reading.report.language)?.saying.communiques;
  if (!sentence || !phrases) return undefined;
  const phrase = firstPhrase(text, sentence, phrases);
  if (!phrase) return undefined;
  const issuers = reading.actors.flatMap(({ party, mentions }) =>
    mentions
      .filter(({ start, end }) => party !== null && start >= sentence.start && end <= sentence.end)
      .map(({ start, end }) => ({ name: party!, start, end })),
  );
  const wordsTo = (start: number): string[] => text.slice(phrase.end, start).trim().split(/\s+/);
  const behind = issuers.find(({ start }) => start >= phrase.end && wordsTo(start).length <= WORDS_BETWEEN);
  const before = issuers.filter(({ end }) => end <= phrase.start).sort((a, b) => b.end - a.end);
  const issuer = behind ?? before.at(0);
  return issuer && `communiqué ${issuer.name}`;
}

function firstPhrase(text: string, { start, end }: Range, phrases: ReadonlySet<string>): Range | undefined {
  const words = text.slice(start, end).toLowerCase();
  const found = [...phrases].flatMap((phrase): Range[] => {
    const at = words.indexOf(phrase);
    const isWhole = at >= 0 && !isLetter(words[at - 1]) && !isLetter(words[at + phrase.length]);
    return isWhole ? [{ start: start + at, end: start + at + phrase.length }] : [];
  });
  return found.sort((a, b) => a.start - b.start)[0];
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character);
