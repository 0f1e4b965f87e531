// How English says that somebody was not at an encounter.
import type { AbsenceVerb, AbsenceWords } from '../../absence.ts';
import { phrasesOf, setOf, words } from '../../word-lists.ts';

const verbsOf = (list: string, rest: Omit<AbsenceVerb, 'lemma'>): AbsenceVerb[] =>
  words(list).map((lemma) => ({ lemma, ...rest }));

const verbs = [
  ...verbsOf('attend participate join', { negated: true, absent: 'subject' }),
  ...verbsOf('take', { negated: true, absent: 'subject', needs: setOf('part') }),
  ...verbsOf('come travel fly go', { negated: true, absent: 'subject' }),
  ...verbsOf('turn show', { negated: true, absent: 'subject', needs: setOf('up') }),
  ...verbsOf('sit', { negated: true, absent: 'subject', needs: setOf('table in') }),
  ...verbsOf('be', {
    negated: true,
    absent: 'subject',
    needs: setOf('present attendance there room table hall invited among party'),
  }),
  ...verbsOf('be', { negated: false, absent: 'subject', needs: setOf('absent missing') }),
  ...verbsOf('stay', { negated: false, absent: 'subject', needs: setOf('away home') }),
  ...verbsOf('miss skip boycott', { negated: false, absent: 'subject' }),
  ...verbsOf('sit', { negated: false, absent: 'subject', needs: setOf('out') }),
  ...verbsOf('invite include', { negated: true, absent: 'object' }),
  ...verbsOf('exclude omit', { negated: false, absent: 'object' }),
  ...verbsOf('leave shut', { negated: false, absent: 'object', needs: setOf('out') }),
];

export const absence: AbsenceWords = {
  verbs,
  without: phrasesOf('without, in the absence of, in absence of, minus'),
};
