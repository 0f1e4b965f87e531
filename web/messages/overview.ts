// The words of the overview.
import type { Translated } from './translated.ts';

interface OverviewWords {
  readonly what: string;
  readonly asOf: (day: string) => string;
  readonly latest: string;
  readonly next: string;
  readonly stands: string;
  readonly changes: string;
  readonly open: string;
  readonly disputed: string;
  readonly reports: string;
  readonly nothingYet: string;
  readonly unconfirmed: string;
  readonly passed: string;
  readonly dependsOn: string;
  readonly or: string;
  readonly party: string;
  readonly lastAct: (day: string) => string;
  readonly noStand: string;
  readonly allMeetings: string;
  readonly citation: (number: number, report: string) => string;
}

export const overview: Translated<OverviewWords> = {
  en: {
    what: 'The record of the negotiation, made of news reports. Each number in brackets opens the sentence it rests on.',
    asOf: (day) => `As of ${day}`,
    latest: 'What happened last',
    next: 'What comes next',
    stands: 'Where the parties stand',
    changes: 'Who changed its stand',
    open: 'What depends on what',
    disputed: 'Where reports disagree',
    reports: 'Reports',
    nothingYet: 'There is nothing in the record yet. Add a report to begin.',
    unconfirmed: 'planned, and nobody has reported it held',
    passed: 'its day is past',
    dependsOn: 'depends on',
    or: 'or',
    party: 'Party',
    lastAct: (day) => `last on ${day}`,
    noStand: 'nothing told',
    allMeetings: 'The whole chronology',
    citation: (number, report) => `Report ${number}: ${report}`,
  },
  pl: {
    what: 'Zapis negocjacji ułożony z doniesień prasowych. Każdy numer w nawiasie otwiera zdanie, na którym rzecz się opiera.',
    asOf: (day) => `Stan na ${day}`,
    latest: 'Co zdarzyło się ostatnio',
    next: 'Co dalej',
    stands: 'Stanowiska stron',
    changes: 'Kto zmienił stanowisko',
    open: 'Co od czego zależy',
    disputed: 'W czym doniesienia się różnią',
    reports: 'Doniesienia',
    nothingYet: 'W zapisie nic jeszcze nie ma. Dodaj doniesienie, by zacząć.',
    unconfirmed: 'planowane; nikt nie doniósł, że się odbyło',
    passed: 'dzień już minął',
    dependsOn: 'zależy od tego:',
    or: 'albo',
    party: 'Strona',
    lastAct: (day) => `ostatnio ${day}`,
    noStand: 'nic nie wiadomo',
    allMeetings: 'Cała chronologia',
    citation: (number, report) => `Doniesienie ${number}: ${report}`,
  },
};
