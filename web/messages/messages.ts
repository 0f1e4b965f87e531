// The words of the web app in one language, besides those of the record (src/view/words): what a table of a language has to give.
export interface AppMessages {
  readonly app: Readonly<Record<'skip' | 'navigation' | 'language' | 'theme' | 'light' | 'dark' | 'system', string>>;
  readonly pages: Readonly<Record<'overview' | 'meetings' | 'notFound', string>>;
  readonly states: Readonly<Record<'loading' | 'empty' | 'failed' | 'retry' | 'notFound', string>>;
}
