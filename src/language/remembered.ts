// Keeps the answers to a question about words, so that each word is worked out once.

/** Answers kept; a report has a few hundred different words. */
const MOST_ANSWERS = 20_000;

/** `answer`, asked once a word; all answers are forgotten where there are too many. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) return known as T;
    const found = answer(word);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(word, found);
    return found;
  };
}
