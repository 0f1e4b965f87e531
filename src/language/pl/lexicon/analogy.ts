// Guesses the readings of words the dictionary lists bare, from how its inflected words change.

import { type PartOfSpeech, PROPER, partOfSpeech } from '../../morphology.ts';
import type { Reading } from './tags.ts';

/** Letters of the stem a rule remembers beside the ending, so that it fires on similar stems only. */
const CONTEXT = 2;
const LONGEST_ENDING = 8;
/** A rule seen less often than this is chance. */
const LEAST_SEEN = 3;

interface Rule {
  readonly lemmaEnding: string;
  readonly tags: Map<number, number>;
  seen: number;
}

/** Learns from readings which endings stand for which, then applies it to bare words whose lemma it knows. */
export class Analogy {
  private readonly rules = new Map<string, Map<string, Rule>>();
  private readonly lemmas = new Map<string, Set<PartOfSpeech>>();

  /** Takes note of a lemma. */
  addLemma(lemma: string, part: PartOfSpeech): void {
    const parts = this.lemmas.get(lemma);
    if (parts) parts.add(part);
    else this.lemmas.set(lemma, new Set([part]));
  }

  /** Learns from one reading. */
  learn({ form, lemma, tag }: Reading): void {
    let shared = 0;
    while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
    const start = shared - CONTEXT;
    if (start < 1 || form.length - start > LONGEST_ENDING) return;
    const ending = form.slice(start);
    const lemmaEnding = lemma.slice(start);
    const part = partOfSpeech(tag);
    const byLemma = this.rules.get(ending) ?? new Map<string, Rule>();
    this.rules.set(ending, byLemma);
    const key = `${lemmaEnding} ${part}`;
    const rule = byLemma.get(key) ?? { lemmaEnding, tags: new Map(), seen: 0 };
    byLemma.set(key, rule);
    rule.seen++;
    rule.tags.set(tag & ~PROPER, (rule.tags.get(tag & ~PROPER) ?? 0) + 1);
  }

  /** Readings of a bare word by its best likeness; of several lemmas, the one that keeps most of the word. */
  guess(word: string): Reading[] {
    const proper = /^\p{Lu}/u.test(word) ? PROPER : 0;
    for (let start = Math.max(word.length - 3, 1); start >= Math.max(1, word.length - LONGEST_ENDING); start--) {
      const known = [...(this.rules.get(word.slice(start)) ?? [])].flatMap(([key, rule]) => {
        const lemma = word.slice(0, start) + rule.lemmaEnding;
        const part = Number(key.slice(key.lastIndexOf(' ') + 1)) as PartOfSpeech;
        return rule.seen >= LEAST_SEEN && this.lemmas.get(lemma)?.has(part) ? [{ lemma, rule }] : [];
      });
      if (known.length === 0) continue;
      const { lemma, rule } = known.reduce((best, next) => (next.rule.seen > best.rule.seen ? next : best));
      return [...rule.tags]
        .filter(([, count]) => count * 4 >= rule.seen / 2)
        .map(([tag]) => ({ form: word, lemma, tag: tag | proper }));
    }
    return [];
  }
}
