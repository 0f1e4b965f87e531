// The language of the interface: what the reader chose, else what the browser asks for.
import { isPageLanguage, messagesIn, type PageLanguage } from '../../src/view/words/languages.ts';
import { english } from '../messages/english.ts';
import type { AppMessages } from '../messages/messages.ts';
import { polish } from '../messages/polish.ts';
import { remembered } from './remembered.ts';

const tables: Readonly<Record<PageLanguage, AppMessages>> = { en: english, pl: polish };

const choice = remembered('language', isPageLanguage);

const wanted = (): PageLanguage =>
  choice.get() ?? navigator.languages.map((tag) => tag.split('-')[0]).find(isPageLanguage) ?? 'en';

class InterfaceLanguage {
  code: PageLanguage = $state(wanted());
  /** Words of the app. */
  readonly words: AppMessages = $derived(tables[this.code]);
  /** Words of the record. */
  readonly recordWords = $derived(messagesIn(this.code));

  choose(code: PageLanguage): void {
    this.code = code;
    choice.set(code);
  }
}

export const language = new InterfaceLanguage();
