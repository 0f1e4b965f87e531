// Polish nouns that name encounters, and the people and bodies that meet.
import type { MeetingNoun } from '../../meeting.ts';
import { words } from '../../word-lists.ts';

const nounsOf = (list: string, rest: Omit<MeetingNoun, 'lemma'>): [string, MeetingNoun][] =>
  words(list).map((lemma) => [lemma, { lemma, ...rest }]);

export const nouns: ReadonlyMap<string, MeetingNoun> = new Map([
  ...nounsOf('spotkanie', { kind: 'encounter' }),
  ...nounsOf('szczyt miniszczyt narada audiencja tête-à-tête nasiadówka', { kind: 'encounter', mode: 'in-person' }),
  ...nounsOf(
    'posiedzenie konferencja sesja obrady debata dyskusja zjazd dialog mediacja zgromadzenie zebranie maraton ceremonia uroczystość uścisk targi wymiana pogawędka',
    {
      kind: 'encounter',
      weak: true,
    },
  ),
  ...nounsOf('kolacja obiad śniadanie lunch', { kind: 'encounter', mode: 'in-person', weak: true }),
  ...nounsOf('runda tura odsłona dogrywka', { kind: 'round' }),
  ...nounsOf('negocjacja rokowanie konsultacja pertraktacja', { kind: 'talks', plural: true }),
  ...nounsOf('rozmowa', { kind: 'talks' }),
  ...nounsOf('wizyta odwiedziny', { kind: 'visit', mode: 'in-person' }),
  ...nounsOf('telefon wideorozmowa wideokonferencja wideoszczyt telemost połączenie', {
    kind: 'encounter',
    mode: 'call',
    weak: true,
  }),
  ...nounsOf('kontakt', { kind: 'encounter', weak: true }),
]);

export const delegates: ReadonlySet<string> = new Set(
  words(
    'delegacja zespół ekipa misja reprezentacja strona grupa delegat wysłannik wysłanniczka negocjator negocjatorka przedstawiciel ' +
      'przedstawicielka emisariusz reprezentant pośrednik mediator minister wiceminister ministra prezydent wiceprezydent premier wicepremier ' +
      'kanclerz przywódca lider szef szefowa wiceszef doradca doradczyni dyplomata ambasador urzędnik ekspert wojskowy generał sekretarz ' +
      'parlamentarzysta król książę emir szejk gospodarz przewodniczący przewodnicząca prezes komisarz koordynator pełnomocnik władza rząd ' +
      'kierownictwo dyplomacja resort związkowiec związek zarząd pracodawca rebeliant polityk rozmówca komisja komitet rada',
  ),
);

export const teams: ReadonlySet<string> = new Set(words('delegacja zespół ekipa misja reprezentacja skład grupa'));

export const envoys: ReadonlySet<string> = new Set(
  words(
    'negocjator negocjatorka wysłannik wysłanniczka delegat emisariusz przedstawiciel przedstawicielka reprezentant rozmówca strona',
  ),
);

export const authorities: ReadonlySet<string> = new Set(words('władza rząd kierownictwo'));

export const teamRoles: ReadonlySet<string> = new Set(
  words(
    'przewodniczący przewodnicząca szef szefowa wiceszef członek członkini kierownik lider negocjator negocjatorka kierować',
  ),
);
