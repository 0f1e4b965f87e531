// Regular English inflection: the forms that a lemma has, variants and British spellings included.

const VOWEL = /[aeiou]/;
const SIBILANT = /(?:s|x|z|ch|sh)$/;
/** A final consonant behind one short vowel is doubled: `stop`, `refer`. */
const DOUBLES = /(?:^|[^aeiou])[aeiouy][bdfgklmnprtvz]$/;

const endsInConsonantY = (word: string): boolean => word.endsWith('y') && !VOWEL.test(word.at(-2) ?? 'a');

/** Number of groups of vowels: a rough count of syllables. */
const syllables = (word: string): number => word.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1;

/** Stems to which `-ed` and `-ing` are put. `known` tells which of two spellings is in use. */
function stemsOf(lemma: string, known: (form: string) => boolean): string[] {
  if (!DOUBLES.test(lemma)) return [lemma];
  const doubled = lemma + lemma.at(-1);
  const stems = [lemma, doubled].filter((stem) => known(`${stem}ed`) || known(`${stem}ing`));
  if (lemma.endsWith('l')) return [...new Set([...stems, doubled])];
  if (stems.length > 0) return stems;
  return [syllables(lemma) === 1 ? doubled : lemma];
}

/** Third person singular of a verb, or plural of a noun. */
export function withS(lemma: string): string {
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`;
  if (SIBILANT.test(lemma)) return `${lemma}es`;
  return /[^aeiou]o$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** Past forms of a regular verb. */
export function withEd(lemma: string, known: (form: string) => boolean): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (endsInConsonantY(lemma)) return [`${lemma.slice(0, -1)}ied`];
  if (lemma.endsWith('c')) return [`${lemma}ked`];
  return stemsOf(lemma, known).map((stem) => `${stem}ed`);
}

/** Present participles of a verb. */
export function withIng(lemma: string, known: (form: string) => boolean): string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(lemma) && lemma !== 'be') return [`${lemma.slice(0, -1)}ing`];
  if (lemma.endsWith('c')) return [`${lemma}king`];
  return stemsOf(lemma, known).map((stem) => `${stem}ing`);
}

/** British spelling of a word in `-ize` and its family, or undefined. */
export function british(form: string): string | undefined {
  const other = form.replace(/(i|y)z(e|ed|es|ing|er|ers|ation|ations)$/, '$1s$2');
  return other === form || form.length < 7 ? undefined : other;
}
