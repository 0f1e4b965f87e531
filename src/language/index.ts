// The languages Parley reads: one line each.

import { loadEnglish } from './en/index.ts';
import type { Language } from './language.ts';
import { loadPolish } from './pl/index.ts';

const loaders: Readonly<Record<string, () => Language>> = {
  en: loadEnglish,
  pl: loadPolish,
};

const loaded = new Map<string, Language>();

/** BCP 47 tags of the languages that can be read. */
export const languageCodes: readonly string[] = Object.keys(loaders);

/** The language with this tag, opened on first use, or undefined where Parley does not know it. */
export function languageOf(code: string): Language | undefined {
  const primary = code.toLowerCase().split('-')[0];
  const known = loaded.get(primary);
  if (known) return known;
  const language = loaders[primary]?.();
  if (language) loaded.set(primary, language);
  return language;
}
