// The words of the page on which reports are added.
import type { Translated } from './translated.ts';

interface AddingWords {
  readonly title: string;
  readonly intro: string;
  readonly paste: string;
  readonly text: string;
  readonly files: string;
  readonly drop: string;
  readonly kinds: string;
  readonly details: string;
  readonly published: string;
  readonly publishedHelp: string;
  readonly language: string;
  readonly detect: string;
  readonly outlet: string;
  readonly heading: string;
  readonly address: string;
  readonly read: string;
  readonly keep: string;
  readonly stop: string;
  readonly back: string;
  readonly nothingGiven: string;
  readonly reading: string;
  readonly keeping: (done: number, of: number) => string;
  readonly preview: string;
  readonly previewHelp: string;
  readonly noFacts: string;
  readonly refused: string;
  /** What to do where a report was refused for want of this, by the code of the problem. */
  readonly remedies: Readonly<Record<'missing-published' | 'unknown-language' | 'unread-language', string>>;
  readonly done: string;
  readonly added: (count: number) => string;
  readonly known: (count: number) => string;
  readonly newMeetings: (count: number) => string;
  readonly changedMeetings: (count: number) => string;
  readonly disputedMeetings: (count: number) => string;
  readonly stopped: string;
  readonly more: string;
  readonly toChronology: string;
  readonly samples: string;
  readonly addOwn: string;
}

export const adding: Translated<AddingWords> = {
  en: {
    title: 'Add reports',
    intro: 'Paste a report or choose files. You see what is read in them before anything enters the record.',
    paste: 'Paste a report',
    text: 'Text of the report',
    files: 'Files of reports',
    drop: 'Drop files here, or choose them',
    kinds: 'Text, Markdown or JSON; many at once if you like.',
    details: 'What you know of it',
    published: 'Day of publication',
    publishedHelp: 'Needed where the text does not say it.',
    language: 'Language',
    detect: 'As the text shows',
    outlet: 'Outlet',
    heading: 'Title',
    address: 'Address of the page',
    read: 'Read',
    keep: 'Put into the record',
    stop: 'Stop',
    back: 'Change',
    nothingGiven: 'Paste a text or choose a file first.',
    reading: 'Reading…',
    keeping: (done, of) => `${done} of ${of} files read`,
    preview: 'What is read in it',
    previewHelp: 'Nothing is in the record yet.',
    noFacts: 'No facts of a negotiation were found in this report. It can be kept all the same.',
    refused: 'Could not be read',
    remedies: {
      'missing-published': 'Its text does not say when it was published. Change, and give the day of publication.',
      'unknown-language': 'Its language could not be told. Change, and choose the language.',
      'unread-language': 'Parley reads reports in Polish and English only so far.',
    },
    done: 'It is in the record',
    added: (count) => `New reports: ${count}`,
    known: (count) => `Already there: ${count}`,
    newMeetings: (count) => `New meetings: ${count}`,
    changedMeetings: (count) => `Meetings of which more is known: ${count}`,
    disputedMeetings: (count) => `Meetings of which reports disagree: ${count}`,
    stopped: 'It was stopped. What had been kept until then stays; add the same files again to complete it.',
    more: 'Add more',
    toChronology: 'See the chronology',
    samples: 'These are sample reports.',
    addOwn: 'Add your own to begin your record',
  },
  pl: {
    title: 'Dodaj doniesienia',
    intro: 'Wklej doniesienie albo wybierz pliki. Zobaczysz, co z nich odczytano, zanim cokolwiek wejdzie do zapisu.',
    paste: 'Wklej doniesienie',
    text: 'Tekst doniesienia',
    files: 'Pliki z doniesieniami',
    drop: 'Upuść pliki tutaj albo je wybierz',
    kinds: 'Tekst, Markdown lub JSON; może być wiele naraz.',
    details: 'Co o nim wiesz',
    published: 'Dzień publikacji',
    publishedHelp: 'Potrzebny, gdy tekst go nie podaje.',
    language: 'Język',
    detect: 'Jak wskazuje tekst',
    outlet: 'Tytuł prasowy lub portal',
    heading: 'Tytuł tekstu',
    address: 'Adres strony',
    read: 'Odczytaj',
    keep: 'Włącz do zapisu',
    stop: 'Zatrzymaj',
    back: 'Zmień',
    nothingGiven: 'Najpierw wklej tekst albo wybierz plik.',
    reading: 'Czytanie…',
    keeping: (done, of) => `Przeczytane pliki: ${done} z ${of}`,
    preview: 'Co z niego odczytano',
    previewHelp: 'W zapisie nic jeszcze nie ma.',
    noFacts: 'W tym doniesieniu nie znaleziono faktów o negocjacjach. Mimo to można je zachować.',
    refused: 'Nie udało się odczytać',
    remedies: {
      'missing-published': 'Tekst nie mówi, kiedy się ukazał. Wróć i podaj dzień publikacji.',
      'unknown-language': 'Nie udało się rozpoznać języka. Wróć i wybierz język.',
      'unread-language': 'Parley czyta na razie tylko doniesienia po polsku i po angielsku.',
    },
    done: 'Włączono do zapisu',
    added: (count) => `Nowe doniesienia: ${count}`,
    known: (count) => `Były już wcześniej: ${count}`,
    newMeetings: (count) => `Nowe spotkania: ${count}`,
    changedMeetings: (count) => `Spotkania, o których wiadomo więcej: ${count}`,
    disputedMeetings: (count) => `Spotkania, o których doniesienia mówią różnie: ${count}`,
    stopped: 'Zatrzymano. To, co do tej pory zachowano, zostaje; dodaj te same pliki ponownie, by dokończyć.',
    more: 'Dodaj następne',
    toChronology: 'Zobacz chronologię',
    samples: 'To są przykładowe doniesienia.',
    addOwn: 'Dodaj własne, by zacząć swój zapis',
  },
};
