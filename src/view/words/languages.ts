// The languages in which pages and exports are written. A further one is one more table.
import { english } from './english.ts';
import type { Messages } from './messages.ts';
import { polish } from './polish.ts';

const tables = { en: english, pl: polish } satisfies Record<string, Messages>;

export type PageLanguage = keyof typeof tables;

export const pageLanguages = Object.keys(tables) as readonly PageLanguage[];

export const isPageLanguage = (code: string): code is PageLanguage => Object.hasOwn(tables, code);

export const messagesIn = (language: PageLanguage): Messages => tables[language];
