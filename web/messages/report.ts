// The words of the pages of reports.
import type { Translated } from './translated.ts';

interface ReportWords {
  readonly title: string;
  readonly facts: string;
  readonly noFacts: string;
  readonly text: string;
  readonly copyOf: string;
  readonly relays: string;
  readonly original: string;
  readonly show: string;
  readonly open: string;
  readonly more: string;
  /** What the kinds of facts are called in a list. */
  readonly kinds: Readonly<Record<'meetings' | 'statements' | 'positions' | 'conditions', string>>;
}

export const report: Translated<ReportWords> = {
  en: {
    title: 'Reports',
    facts: 'What rests on it',
    noFacts: 'Nothing in the record rests on this report.',
    text: 'The report as it came',
    copyOf: 'Near-copy of',
    relays: 'Hands on the account of',
    original: 'The page it was published on',
    show: 'Show in the text',
    open: 'Open',
    more: 'Show more',
    kinds: { meetings: 'Meetings', statements: 'Statements', positions: 'Stands', conditions: 'Conditions' },
  },
  pl: {
    title: 'Doniesienia',
    facts: 'Co się na nim opiera',
    noFacts: 'Nic w zapisie nie opiera się na tym doniesieniu.',
    text: 'Doniesienie tak, jak przyszło',
    copyOf: 'Prawie kopia doniesienia',
    relays: 'Przekazuje relację, którą podaje',
    original: 'Strona, na której się ukazało',
    show: 'Pokaż w tekście',
    open: 'Otwórz',
    more: 'Pokaż więcej',
    kinds: { meetings: 'Spotkania', statements: 'Wypowiedzi', positions: 'Stanowiska', conditions: 'Warunki' },
  },
};
