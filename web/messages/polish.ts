// Polish words of the web app.
import type { AppMessages } from './messages.ts';

export const polish: AppMessages = {
  app: {
    skip: 'Przejdź do treści',
    navigation: 'Strony',
    language: 'Język',
    theme: 'Kolory',
    light: 'Jasne',
    dark: 'Ciemne',
    system: 'Jak w systemie',
  },
  pages: { overview: 'Przegląd', meetings: 'Chronologia', notFound: 'Nie znaleziono' },
  states: {
    loading: 'Wczytywanie…',
    empty: 'Nic jeszcze o tym nie wiadomo.',
    failed: 'Nie udało się tego wczytać.',
    retry: 'Spróbuj ponownie',
    notFound: 'Pod tym adresem nie ma żadnej strony.',
  },
};
