// The languages Parley reads: one line each.

import { loadEnglish } from './en/index.ts';
import { spelling as english } from './en/spelling.ts';
import type { Language } from './language.ts';
import { loadPolish } from './pl/index.ts';
import { spelling as polish } from './pl/spelling.ts';
import type { Spelling } from './spelling.ts';

/** What is asked of a language without opening it stands beside its loader. */
const languages: Readonly<Record<string, { readonly load: () => Language; readonly spelling: Spelling }>> = {
  en: { load: loadEnglish, spelling: english },
  pl: { load: loadPolish, spelling: polish },
};

const loaded = new Map<string, Language>();

/** BCP 47 tags of the languages that can be read. */
export const languageCodes: readonly string[] = Object.keys(languages);

/** How names are spelt in each of them. */
export const spellings: readonly Spelling[] = Object.values(languages).map(({ spelling }) => spelling);

/** The language with this tag, opened on first use, or undefined where Parley does not know it. */
export function languageOf(code: string): Language | undefined {
  const primary = code.toLowerCase().split('-')[0];
  const known = loaded.get(primary);
  if (known) return known;
  const language = languages[primary]?.load();
  if (language) loaded.set(primary, language);
  return language;
}
