// What tests ask of the actors of a short text.
import { loadEnglish } from '../../language/en/index.ts';
import type { Language } from '../../language/language.ts';
import { loadPolish } from '../../language/pl/index.ts';
import { analyseText } from '../text/analysed-text.ts';
import { findActors } from './find-actors.ts';
import type { ActorEntry, Actors, Mention } from './mention.ts';

const polish = loadPolish();

export interface ReadActors {
  readonly actors: Actors;
  readonly words: (mention: Mention) => string;
  readonly person: (name: string) => ActorEntry;
  /** The actor meant by the first mention with these words. */
  readonly meant: (words: string) => ActorEntry | undefined;
  /** The first mention with these words. */
  readonly mention: (words: string) => Mention | undefined;
}

const english = loadEnglish();

/** As `readActors`, in English. */
export const readEnglishActors = (source: string): ReadActors => readActors(source, english);

/** The actors of `source`, with ways to ask for them by their words. */
export function readActors(source: string, language: Language = polish): ReadActors {
  const text = analyseText(source, language, { start: 0, end: source.length });
  const actors = findActors(text);
  const words = (mention: Mention): string =>
    source.slice(text.tokens[mention.first].start, text.tokens[mention.last - 1].end);
  const mentionOf = (wanted: string): Mention | undefined =>
    actors.mentions.find((one) => words(one) === wanted && one.kind !== 'adjective');
  return {
    actors,
    words,
    person: (name) => {
      const found = actors.list.find((actor) => actor.type === 'person' && actor.name === name);
      if (!found) throw new Error(`no ${name} among ${actors.list.map((actor) => actor.name).join(', ')}`);
      return found;
    },
    mention: mentionOf,
    meant: (wanted) => {
      const mention = mentionOf(wanted);
      return mention && actors.list[mention.actor];
    },
  };
}
