// Makes entries and matches of the world with all their fields set, so that all are alike and fast to read.
import type { WorldEntry, WorldForm, WorldMatch } from './world.ts';

/** The entry called `name` that is what `row` says. */
export const worldEntry = (
  { kind, party, country, generic, body, actorType }: Omit<WorldEntry, 'name'>,
  name: string,
): WorldEntry => ({ kind, name, party, country, generic, body, actorType });

/** A form as it stands in text; `written` where the text has to be spelt so. */
export const worldMatch = (
  words: readonly string[],
  form: WorldForm,
  written: readonly string[] | undefined,
  common: boolean,
): WorldMatch => ({
  words,
  form,
  caseSensitive: written && true,
  written,
  commonWord: (written && common) || undefined,
});
