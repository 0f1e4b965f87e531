// The words of lists of the record: their filters, and how they are taken away.
import type { Translated } from './translated.ts';

interface ChronologyWords {
  readonly withoutDay: string;
  readonly more: string;
  readonly filters: string;
  readonly party: string;
  readonly partyHelp: string;
  readonly person: string;
  readonly since: string;
  readonly until: string;
  readonly status: string;
  readonly any: string;
  readonly apply: string;
  readonly clear: string;
  readonly takeAway: string;
}

export const chronology: Translated<ChronologyWords> = {
  en: {
    withoutDay: 'Day not given',
    more: 'Show more',
    filters: 'Show only',
    party: 'Party',
    partyHelp: 'A state as UKR, or a body by its short name',
    person: 'Person',
    since: 'From day',
    until: 'To day',
    status: 'Status',
    any: 'any',
    apply: 'Show',
    clear: 'Show all',
    takeAway: 'Take this list away as',
  },
  pl: {
    withoutDay: 'Bez podanego dnia',
    more: 'Pokaż więcej',
    filters: 'Pokaż tylko',
    party: 'Strona',
    partyHelp: 'Państwo jako UKR albo skrócona nazwa organizacji',
    person: 'Osoba',
    since: 'Od dnia',
    until: 'Do dnia',
    status: 'Status',
    any: 'dowolny',
    apply: 'Pokaż',
    clear: 'Pokaż wszystko',
    takeAway: 'Zabierz tę listę jako',
  },
};
