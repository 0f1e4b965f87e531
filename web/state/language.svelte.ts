// The language of the interface: what the reader chose, else what the browser asks for.
import { isPageLanguage, messagesIn, type PageLanguage } from '../../src/view/words/languages.ts';
import type { Translated } from '../messages/translated.ts';
import { remembered } from './remembered.ts';

const choice = remembered('language', isPageLanguage);

const wanted = (): PageLanguage =>
  choice.get() ?? navigator.languages.map((tag) => tag.split('-')[0]).find(isPageLanguage) ?? 'en';

class InterfaceLanguage {
  code: PageLanguage = $state(wanted());
  /** Words of the record, as pages and exports of the command line use them. */
  readonly recordWords = $derived(messagesIn(this.code));

  /** The words of an area of the app. */
  of<T>(area: Translated<T>): T {
    return area[this.code];
  }

  choose(code: PageLanguage): void {
    this.code = code;
    choice.set(code);
  }
}

export const language = new InterfaceLanguage();
