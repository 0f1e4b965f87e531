// The words of decisions.
import type { Translated } from './translated.ts';

interface DecidingWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly decide: string;
  readonly by: string;
  readonly why: string;
  readonly usualWhy: string;
  readonly confirm: string;
  readonly reject: string;
  readonly undo: string;
  readonly undone: string;
  readonly needsName: string;
  readonly made: (id: string) => string;
}

export const deciding: Translated<DecidingWords> = {
  en: {
    title: 'Decisions',
    intro: 'What people decided about the record. Nothing is ever taken out of this ledger; undoing is a decision too.',
    none: 'Nobody has decided anything yet.',
    decide: 'Is it right?',
    by: 'Who decides',
    why: 'Why',
    usualWhy: 'checked against the reports',
    confirm: 'Confirm',
    reject: 'Reject',
    undo: 'Undo',
    undone: 'undone',
    needsName: 'Say who decides, and why.',
    made: (id) => `Decision ${id} is in the ledger.`,
  },
  pl: {
    title: 'Rozstrzygnięcia',
    intro: 'Co ludzie rozstrzygnęli o zapisie. Z tej księgi nic nie znika; cofnięcie też jest rozstrzygnięciem.',
    none: 'Nikt jeszcze niczego nie rozstrzygnął.',
    decide: 'Czy to się zgadza?',
    by: 'Kto rozstrzyga',
    why: 'Dlaczego',
    usualWhy: 'sprawdzone z doniesieniami',
    confirm: 'Potwierdź',
    reject: 'Odrzuć',
    undo: 'Cofnij',
    undone: 'cofnięte',
    needsName: 'Podaj, kto rozstrzyga i dlaczego.',
    made: (id) => `Rozstrzygnięcie ${id} jest w księdze.`,
  },
};
