// The words of search.
import type { Translated } from './translated.ts';

interface SearchWords {
  readonly title: string;
  readonly label: string;
  readonly find: string;
  readonly prompt: string;
  readonly nothing: string;
  readonly more: string;
  readonly inText: string;
}

export const search: Translated<SearchWords> = {
  en: {
    title: 'Search',
    label: 'Search the reports (key /)',
    find: 'Find',
    prompt: 'Give some words to look for. They are found in any inflected form.',
    nothing: 'No report has all these words. Try fewer, or others.',
    more: 'There are more. Give more words to narrow it down.',
    inText: 'See it in the report',
  },
  pl: {
    title: 'Szukaj',
    label: 'Szukaj w doniesieniach (klawisz /)',
    find: 'Znajdź',
    prompt: 'Podaj słowa, których szukasz. Znajdą się w każdej odmianie.',
    nothing: 'Żadne doniesienie nie ma wszystkich tych słów. Spróbuj mniej słów albo innych.',
    more: 'Jest ich więcej. Podaj więcej słów, by zawęzić wyniki.',
    inText: 'Zobacz w doniesieniu',
  },
};
