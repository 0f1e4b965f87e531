// What can be wished of any page, and in which language pages are printed.
import { isPageLanguage, type PageLanguage, pageLanguages } from '../view/words/languages.ts';

/** What can be wished of any page. */
export interface PageWishes {
  /** False with `--no-color`. */
  color: boolean;
  /** The language of the page, as typed. */
  lang?: string;
}

/** The words of `--lang` in the help of a command. */
export const langOption = [
  '--lang <code>',
  `the language of the page: ${pageLanguages.join(' or ')}; that of your locale if left out`,
] as const;

/** What is wrong with `--lang`, for the person who typed it, or undefined. */
export const languageProblem = (lang: string | undefined): string | undefined =>
  lang === undefined || isPageLanguage(lang)
    ? undefined
    : `--lang ${lang}: pages come in ${pageLanguages.join(' and ')}`;

/** That of `--lang`, else that of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set (POSIX), else English. */
export function pageLanguage(
  lang: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): PageLanguage {
  const wanted = lang ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').split(/[_.@-]/)[0].toLowerCase();
  return isPageLanguage(wanted) ? wanted : 'en';
}
