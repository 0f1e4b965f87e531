// Declension by paradigm: nouns of every kind, adjectives, names of several words.
import { describe, expect, it } from 'vitest';
import { Case, Gender, GrammaticalNumber } from '../../morphology.ts';
import { declineAdjective } from './adjectives.ts';
import type { InflectedForm } from './forms.ts';
import { declineNoun, type NounOptions, type NounParadigm } from './nouns.ts';
import { declinePhrase, phraseText } from './phrases.ts';

const CASES = [Case.nominative, Case.genitive, Case.dative, Case.accusative, Case.instrumental, Case.locative];

/** The six cases of one number, the vocative left out. */
function row(forms: readonly InflectedForm[], number: number, gender = Gender.personal | Gender.masculine): string {
  const ofGender = forms.filter(({ tag }) => tag & number && (number === GrammaticalNumber.singular || tag & gender));
  return CASES.map((bit) => ofGender.find(({ tag }) => tag & bit)?.form ?? '-').join(' ');
}

const SINGULAR: readonly (readonly [string, NounParadigm, NounOptions, string])[] = [
  ['Egipt', 'm', {}, 'Egipt Egiptu Egiptowi Egipt Egiptem Egipcie'],
  ['Kair', 'm', {}, 'Kair Kairu Kairowi Kair Kairem Kairze'],
  ['Budapeszt', 'm', {}, 'Budapeszt Budapesztu Budapesztowi Budapeszt Budapesztem Budapeszcie'],
  ['Pekin', 'm', {}, 'Pekin Pekinu Pekinowi Pekin Pekinem Pekinie'],
  ['Kijów', 'ma', {}, 'Kijów Kijowa Kijowowi Kijów Kijowem Kijowie'],
  ['Poznań', 'ma', {}, 'Poznań Poznania Poznaniowi Poznań Poznaniem Poznaniu'],
  ['Wiedeń', 'ma', { stem: 'Wiedni' }, 'Wiedeń Wiednia Wiedniowi Wiedeń Wiedniem Wiedniu'],
  ['Donieck', 'ma', {}, 'Donieck Doniecka Donieckowi Donieck Donieckiem Doniecku'],
  ['Axios', 'mz', {}, 'Axios Axiosa Axiosowi Axiosa Axiosem Axiosie'],
  ['Ukraina', 'f', {}, 'Ukraina Ukrainy Ukrainie Ukrainę Ukrainą Ukrainie'],
  ['Rosja', 'f', {}, 'Rosja Rosji Rosji Rosję Rosją Rosji'],
  ['Brytania', 'f', {}, 'Brytania Brytanii Brytanii Brytanię Brytanią Brytanii'],
  ['Gdynia', 'fi', {}, 'Gdynia Gdyni Gdyni Gdynię Gdynią Gdyni'],
  ['Dżudda', 'f', {}, 'Dżudda Dżuddy Dżuddzie Dżuddę Dżuddą Dżuddzie'],
  ['Ryga', 'f', {}, 'Ryga Rygi Rydze Rygę Rygą Rydze'],
  ['Ameryka', 'f', {}, 'Ameryka Ameryki Ameryce Amerykę Ameryką Ameryce'],
  ['Korea', 'f', {}, 'Korea Korei Korei Koreę Koreą Korei'],
  ['Angola', 'f', {}, 'Angola Angoli Angoli Angolę Angolą Angoli'],
  ['Białoruś', 'f0', {}, 'Białoruś Białorusi Białorusi Białoruś Białorusią Białorusi'],
  ['Maroko', 'n', {}, 'Maroko Maroka Maroku Maroko Marokiem Maroku'],
  ['ministerstwo', 'n', {}, 'ministerstwo ministerstwa ministerstwu ministerstwo ministerstwem ministerstwie'],
  ['Ukrainiec', 'p', {}, 'Ukrainiec Ukraińca Ukraińcowi Ukraińca Ukraińcem Ukraińcu'],
  ['doradca', 'p-a', {}, 'doradca doradcy doradcy doradcę doradcą doradcy'],
  ['Rutte', 'p-e', {}, 'Rutte Ruttego Ruttemu Ruttego Ruttem Ruttem'],
  ['Kennedy', 'p-y', {}, "Kennedy Kennedy'ego Kennedy'emu Kennedy'ego Kennedym Kennedym"],
  ['Zełenski', 'p-adj', {}, 'Zełenski Zełenskiego Zełenskiemu Zełenskiego Zełenskim Zełenskim'],
  ['MSZ', 'acr', {}, 'MSZ MSZ-etu MSZ-etowi MSZ MSZ-etem MSZ-ecie'],
  ['Oslo', '0n', {}, 'Oslo Oslo Oslo Oslo Oslo Oslo'],
];

const PLURAL: readonly (readonly [string, NounParadigm, NounOptions, string])[] = [
  ['Polak', 'p', {}, 'Polacy Polaków Polakom Polaków Polakami Polakach'],
  ['Rosjanin', 'p', {}, 'Rosjanie Rosjan Rosjanom Rosjan Rosjanami Rosjanach'],
  ['Amerykanin', 'p', {}, 'Amerykanie Amerykanów Amerykanom Amerykanów Amerykanami Amerykanach'],
  ['Turek', 'p', {}, 'Turcy Turków Turkom Turków Turkami Turkach'],
  ['Irańczyk', 'p', {}, 'Irańczycy Irańczyków Irańczykom Irańczyków Irańczykami Irańczykach'],
  ['Łotysz', 'p', {}, 'Łotysze Łotyszy Łotyszom Łotyszy Łotyszami Łotyszach'],
  ['Arab', 'p-owie', {}, 'Arabowie Arabów Arabom Arabów Arabami Arabach'],
  ['Hiszpan', 'p-ie', {}, 'Hiszpanie Hiszpanów Hiszpanom Hiszpanów Hiszpanami Hiszpanach'],
  ['doradca', 'p-a', {}, 'doradcy doradców doradcom doradców doradcami doradcach'],
  ['minister', 'p-owie', { stem: 'ministr' }, 'ministrowie ministrów ministrom ministrów ministrami ministrach'],
  ['talibowie', 'p-pl', { stem: 'talib' }, 'talibowie talibów talibom talibów talibami talibach'],
  ['Chiny', 'pl', {}, 'Chiny Chin Chinom Chiny Chinami Chinach'],
  ['Niderlandy', 'pl-ow', {}, 'Niderlandy Niderlandów Niderlandom Niderlandy Niderlandami Niderlandach'],
  ['rząd', 'm', {}, 'rządy rządów rządom rządy rządami rządach'],
];

describe('declineNoun', () => {
  it.each(SINGULAR)('declines %s (%s)', (nominative, paradigm, options, expected) => {
    expect(row(declineNoun(nominative, paradigm, options), GrammaticalNumber.singular)).toBe(expected);
  });

  it.each(PLURAL)('declines the plural of %s (%s)', (nominative, paradigm, options, expected) => {
    expect(row(declineNoun(nominative, paradigm, options), GrammaticalNumber.plural)).toBe(expected);
  });

  it('breaks the cluster of a feminine genitive plural', () => {
    const forms = declineNoun('Polka', 'f').map(({ form }) => form);
    expect(forms).toContain('Polek');
    expect(declineNoun('ambasada', 'f').map(({ form }) => form)).toContain('ambasad');
  });

  it('joins equal forms of one number', () => {
    const forms = declineNoun('Rosja', 'f').filter(({ tag }) => tag & GrammaticalNumber.singular);
    expect(forms.map(({ form }) => form)).toEqual(['Rosja', 'Rosji', 'Rosję', 'Rosją', 'Rosjo']);
  });
});

describe('declineAdjective', () => {
  it.each([
    ['polski', 'polskiego', 'polscy'],
    ['nowy', 'nowego', 'nowi'],
    ['zachodni', 'zachodniego', 'zachodni'],
    ['drogi', 'drogiego', 'drodzy'],
    ['dobry', 'dobrego', 'dobrzy'],
    ['prosty', 'prostego', 'prości'],
    ['zagraniczny', 'zagranicznego', 'zagraniczni'],
    ['starszy', 'starszego', 'starsi'],
    ['uroczy', 'uroczego', 'uroczy'],
  ])('declines %s', (nominative, genitive, men) => {
    const forms = declineAdjective(nominative);
    const find = (need: number): string | undefined => forms.find(({ tag }) => (tag & need) === need)?.form;
    expect(find(Case.genitive | GrammaticalNumber.singular | Gender.neuter)).toBe(genitive);
    expect(find(Case.nominative | GrammaticalNumber.plural | Gender.personal)).toBe(men);
  });
});

describe('declinePhrase', () => {
  it.each([
    ['Wielka/adj Brytania/f', 'Wielka Brytania, Wielkiej Brytanii, Wielką Brytanię, Wielką Brytanią, Wielka Brytanio'],
    [
      'Republika/f Konga',
      'Republika Konga, Republiki Konga, Republice Konga, Republikę Konga, Republiką Konga, Republiko Konga',
    ],
  ])('declines %s', (phrase, expected) => {
    expect(
      declinePhrase(phrase)
        .map(({ form }) => form)
        .join(', '),
    ).toBe(expected);
  });

  it('joins declined words by a hyphen or without', () => {
    const forms = (phrase: string): string[] => declinePhrase(phrase).map(({ form }) => form);
    expect(forms('Papua/f~Nowa/adj Gwinea/f')).toContain('Papui-Nowej Gwinei');
    expect(forms('Biały/adj_stok/m')).toContain('Białymstoku');
    expect(phraseText('Biały/adj_stok/m')).toBe('Białystok');
  });

  it('declines offices in both numbers', () => {
    const forms = declinePhrase('ministerstwo/n obrony', 'both').map(({ form }) => form);
    expect(forms).toEqual(
      expect.arrayContaining(['ministerstwem obrony', 'ministerstwa obrony', 'ministerstw obrony']),
    );
  });
});
