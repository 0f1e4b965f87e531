// How Polish says that somebody was not at an encounter.
import type { AbsenceVerb, AbsenceWords } from '../../absence.ts';
import { phrasesOf, setOf, words } from '../../word-lists.ts';

const verbsOf = (list: string, rest: Omit<AbsenceVerb, 'lemma'>): AbsenceVerb[] =>
  words(list).map((lemma) => ({ lemma, ...rest }));

const verbs = [
  ...verbsOf('uczestniczyć', { negated: true, absent: 'subject' }),
  ...verbsOf('brać wziąć', { negated: true, absent: 'subject', needs: setOf('udziału') }),
  ...verbsOf('polecieć przylecieć pojechać przyjechać przyjść przybyć dotrzeć dołączyć stawić pojawić zjawić', {
    negated: true,
    absent: 'subject',
  }),
  ...verbsOf('zasiąść zasiadać usiąść siedzieć', { negated: true, absent: 'subject' }),
  ...verbsOf('znaleźć', { negated: true, absent: 'subject', needs: setOf('wśród gronie składzie') }),
  ...verbsOf('być', { negated: true, absent: 'subject', needs: setOf('obecny obecna obecni obecne') }),
  ...verbsOf('być zostać', {
    negated: true,
    absent: 'subject',
    needs: setOf('zaproszony zaproszona zaproszeni zaproszone'),
  }),
  ...verbsOf('być', { negated: false, absent: 'subject', needs: setOf('nieobecny nieobecna nieobecni nieobecne') }),
  ...verbsOf('być', { negated: true, absent: 'object', needs: setOf('zaproszenia'), through: 'dla' }),
  ...verbsOf('być', { negated: true, absent: 'object' }),
  ...verbsOf('zabraknąć brakować', { negated: false, absent: 'object' }),
  ...verbsOf('zaprosić zapraszać', { negated: true, absent: 'object' }),
  ...verbsOf('otrzymać dostać', { negated: true, absent: 'subject', needs: setOf('zaproszenia') }),
  ...verbsOf('pominąć', { negated: false, absent: 'object' }),
  ...verbsOf('zbojkotować bojkotować', { negated: false, absent: 'subject' }),
];

export const absence: AbsenceWords = {
  verbs,
  without: phrasesOf('bez, bez udziału, bez obecności, pod nieobecność'),
};
