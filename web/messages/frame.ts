// The words of the frame around every page, and of what any page may have to say.
import type { Translated } from './translated.ts';

interface FrameWords {
  readonly skip: string;
  readonly navigation: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'dark' | 'system', string>>;
  /** Names of pages, in the navigation and in their titles. */
  readonly pages: Readonly<Record<'overview' | 'meetings' | 'notFound', string>>;
  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  readonly retry: string;
  readonly notFound: string;
  readonly inReport: string;
}

export const frame: Translated<FrameWords> = {
  en: {
    skip: 'Skip to the page',
    navigation: 'Pages',
    language: 'Language',
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark', system: 'As the system has it' },
    pages: { overview: 'Overview', meetings: 'Chronology', notFound: 'Not found' },
    loading: 'Loading…',
    empty: 'Nothing is known of this yet.',
    failed: 'This could not be loaded.',
    retry: 'Try again',
    notFound: 'There is no page at this address.',
    inReport: 'See it in the report',
  },
  pl: {
    skip: 'Przejdź do treści',
    navigation: 'Strony',
    language: 'Język',
    theme: 'Kolory',
    themes: { light: 'Jasne', dark: 'Ciemne', system: 'Jak w systemie' },
    pages: { overview: 'Przegląd', meetings: 'Chronologia', notFound: 'Nie znaleziono' },
    loading: 'Wczytywanie…',
    empty: 'Nic jeszcze o tym nie wiadomo.',
    failed: 'Nie udało się tego wczytać.',
    retry: 'Spróbuj ponownie',
    notFound: 'Pod tym adresem nie ma żadnej strony.',
    inReport: 'Zobacz w doniesieniu',
  },
};
