// The words of one area of the app in each language of the interface.
import type { PageLanguage } from '../../src/view/words/languages.ts';

/** Every language has every word. */
export type Translated<T> = Readonly<Record<PageLanguage, T>>;
