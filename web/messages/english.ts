// English words of the web app.
import type { AppMessages } from './messages.ts';

export const english: AppMessages = {
  app: {
    skip: 'Skip to the page',
    navigation: 'Pages',
    language: 'Language',
    theme: 'Colours',
    light: 'Light',
    dark: 'Dark',
    system: 'As the system has it',
  },
  pages: { overview: 'Overview', meetings: 'Chronology', notFound: 'Not found' },
  states: {
    loading: 'Loading…',
    empty: 'Nothing is known of this yet.',
    failed: 'This could not be loaded.',
    retry: 'Try again',
    notFound: 'There is no page at this address.',
  },
};
