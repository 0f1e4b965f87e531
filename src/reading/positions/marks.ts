// Marks the words of each class and each set phrase in one pass over the tokens.

import { eachWordRun, longestWordRun } from '../conditions/word-runs.ts';
import type { Token } from '../text/tokens.ts';
import type { CompiledActs, CompiledPhrase } from './compile-acts.ts';

/** A run of words found in the text. */
export interface Marked<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

export interface Marks {
  /** Whether a word of one of the classes stands between two tokens; which ones, by their first token. */
  find(classes: readonly string[], first: number, last: number): Marked<string> | undefined;
  readonly phrases: readonly Marked<CompiledPhrase>[];
}

/** Marks `tokens` by the classes and phrases of `acts`. */
export function markWords(tokens: readonly Token[], acts: CompiledActs): Marks {
  const classes: (Marked<string>[] | undefined)[] = new Array(tokens.length);
  const phrases: Marked<CompiledPhrase>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    eachWordRun(tokens, at, acts.classes, (value, last) => {
      const mark = { first: at, last, value };
      const known = classes[at];
      if (known) known.push(mark);
      else classes[at] = [mark];
    });
    const phrase = longestWordRun(tokens, at, acts.phrases, true);
    if (phrase) phrases.push({ first: at, last: phrase.end, value: phrase.value });
  }
  return {
    find(names, first, last) {
      for (let at = first; at < last; at++) {
        const found = classes[at]?.find((mark) => names.includes(mark.value) && mark.last <= last);
        if (found) return found;
      }
      return undefined;
    },
    phrases,
  };
}
