// What a negotiation is about, by the words a person gave: whether a passage has them, and which issues they are words of.
import { languageCodes, languageOf } from '../../language/index.ts';
import { plainLetters } from '../actors/plain-letters.ts';

/** Letters at the end of a word unknown to the lexicon that inflection may change. */
const ENDING = 3;
/** Letters that two forms of such a word share at least. */
const SHARED = 4;

/** A word as it can be compared with others: without regard to case, diacritics and inflection. */
interface Comparable {
  readonly plain: string;
  /** Dictionary forms in plain letters; empty where the lexicon knows none. */
  readonly lemmas: ReadonlySet<string>;
}

export class Subject {
  /** Issues of positions and topics of meetings that these are words of: `nuclear` for `program jądrowy`. */
  readonly issues: ReadonlySet<string>;
  readonly #runs: readonly (readonly string[])[];
  readonly #given: ReadonlyMap<string, Comparable>;
  /** Which of the given words a word is a form of, by language. */
  readonly #known = new Map<string, Map<string, readonly string[]>>();

  /** Runs of words in any of the languages Parley reads. */
  constructor(words: readonly string[]) {
    this.#runs = words.map(wordsOf).filter((run) => run.length > 0);
    this.#given = new Map(this.#runs.flat().map((word) => [word, comparable(word, languageCodes)]));
    this.issues = new Set(this.isGiven ? languageCodes.flatMap((code) => this.#issuesOf(code)) : []);
  }

  get isGiven(): boolean {
    return this.#runs.length > 0;
  }

  /** Whether the passage has all words of one run, in whatever order and form. `language` is its BCP 47 primary tag. */
  isIn(text: string, language: string): boolean {
    if (!this.isGiven) return false;
    const found = new Set<string>();
    for (const word of wordsOf(text)) for (const form of this.#formsOf(word, language)) found.add(form);
    return found.size > 0 && this.#runs.some((run) => run.every((word) => found.has(word)));
  }

  #formsOf(word: string, language: string): readonly string[] {
    const known = this.#known.get(language) ?? new Map<string, readonly string[]>();
    this.#known.set(language, known);
    const forms = known.get(word);
    if (forms) return forms;
    const other = comparable(word, [language]);
    const found = [...this.#given].filter(([, given]) => isForm(given, other)).map(([given]) => given);
    known.set(word, found);
    return found;
  }

  /** An issue is meant where it is named, or where a run has all words of one entry of its table. */
  #issuesOf(language: string): string[] {
    const issues = Object.entries(languageOf(language)!.issues);
    return issues
      .filter(([issue, entries]) => {
        const names = [issue.replaceAll('-', ' '), ...entries.split(',')].map((entry) =>
          wordsOf(entry).map((word) => comparable(word, [language])),
        );
        return this.#runs.some((run) => {
          const given = run.map((word) => this.#given.get(word)!);
          return names.some((name) => name.every((word) => given.some((one) => isForm(one, word))));
        });
      })
      .map(([issue]) => issue);
  }
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function comparable(word: string, languages: readonly string[]): Comparable {
  const lemmas = languages.flatMap((code) =>
    [word, word.toLowerCase()].flatMap((form) => languageOf(code)?.morphology.analyse(form) ?? []),
  );
  return { plain: plainLetters(word), lemmas: new Set(lemmas.map(({ lemma }) => plainLetters(lemma))) };
}

function isForm(one: Comparable, other: Comparable): boolean {
  if (one.plain === other.plain || one.lemmas.has(other.plain) || other.lemmas.has(one.plain)) return true;
  if ([...one.lemmas].some((lemma) => other.lemmas.has(lemma))) return true;
  const unknown = one.lemmas.size === 0 || other.lemmas.size === 0;
  return unknown && isAlikeUpToEnding(one.plain, other.plain);
}

function isAlikeUpToEnding(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= Math.max(SHARED, one.length - ENDING, other.length - ENDING);
}
