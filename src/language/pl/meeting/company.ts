// Polish words for people together without a word of meeting.
import type { CallWords, CompanyWords } from '../../company.ts';
import { setOf } from '../../word-lists.ts';

/** From two upwards. */
const GROUPS = ['dwójka dwoje', 'trójka troje', 'czwórka czworo', 'piątka pięcioro', 'szóstka sześcioro'];

export const company: CompanyWords = {
  aloof: setOf(
    'walczyć zawalczyć wojować współpracować handlować graniczyć sąsiadować zgadzać zgodzić rywalizować konkurować wiązać związać zerwać zrywać ' +
      'zawrzeć zawierać mieć mieszkać żyć pracować służyć studiować urodzić zginąć umrzeć porównać porównywać równać kojarzyć ' +
      'utożsamiać identyfikować sympatyzować solidaryzować rozprawić rozprawiać zmagać uporać wygrać wygrywać przegrać przegrywać ' +
      'remisować zremisować liczyć zadzierać zadrzeć dzielić podzielić zrezygnować rezygnować wycofać wycofywać wystąpić występować ' +
      'skorzystać korzystać zwlekać pogodzić godzić wyjść wychodzić wyjechać wyruszyć wrócić wracać powrócić zniknąć zwolnić uciec ' +
      'usunąć wykluczyć wykreślić zdjąć wynikać wynieść wywodzić pochodzić zacząć kończyć zakończyć skończyć przestać zostać zostawać ' +
      'pozostać pozostawać stać łączyć różnić rozstać rozstawać rozwieść flirtować eksperymentować mierzyć kontrastować kolidować ' +
      'pokrywać zbiegać zbiec utrzymywać wypowiedzieć zabiegać wyjednać interweniować zamówić zamawiać kupić kupować wywołać wywoływać ' +
      'wzbudzić wzbudzać budzić szukać znaleźć znajdować stwierdzić leczyć trenować grać zagrać bić pokonać tracić stracić zyskać ' +
      'zyskiwać sprzymierzyć zjednoczyć sojuszować przemawiać ogłosić ogłaszać cieszyć',
  ),
  rooms: setOf(
    'gabinet biuro rezydencja pałac kancelaria dom willa namiot dacza posiadłość apartament mieszkanie ranczo jacht samolot',
  ),
  fare: setOf(
    'kawa herbata kolacja obiad śniadanie lunch wódka wino drink koktajl podwieczorek bankiet poczęstunek stek',
  ),
  measures: setOf(
    'dzień godzina minuta kwadrans wieczór popołudnie przedpołudnie poranek noc weekend tydzień raz czas chwila doba połowa',
  ),
  calling: setOf(
    'zajrzeć zaglądać wpaść wpadać pójść chodzić przyjść przychodzić zajść zachodzić zapukać pukać wstąpić wstępować zajechać zajeżdżać wejść ' +
      'wchodzić wprosić zawieźć pofatygować przyjeżdżać zlecieć wyjeżdżać jeździć jechać',
  ),
  gathering: setOf(
    'usiąść siąść siadać siadywać zasiąść zasiadać siedzieć przesiedzieć zjechać zjeżdżać zebrać zbierać zgromadzić gromadzić stawić zobaczyć ' +
      'widzieć zejść schodzić połączyć łączyć zamknąć stanąć spotkać obradować radzić naradzać ślęczeć zjawić',
  ),
  hosting: setOf(
    'ściągnąć ściągać sprowadzić sprowadzać zaprosić zapraszać ugościć gościć podjąć podejmować przyjąć przyjmować trzymać przetrzymać ' +
      'zatrzymać usadzić posadzić zgromadzić zebrać wezwać zwołać zobaczyć widzieć mieć spotkać powitać witać częstować',
  ),
  inviting: setOf('zaprosić zapraszać wezwać'),
  receiving: setOf('gościć ugościć przyjąć przyjmować podjąć podejmować zgromadzić zebrać powitać witać'),
  self: 'siebie',
  groups: new Map(GROUPS.flatMap((list, index) => list.split(' ').map((word): [string, number] => [word, index + 2]))),
  together: setOf('razem wspólnie'),
};

export const calls: CallWords = {
  phrases: new Set([
    ...[
      'przez telefon',
      'przez komunikator',
      'na łączach',
      'na łączu',
      'na ekranach',
      'na ekranie',
      'na linii',
      'po telefonie',
    ],
    ...[
      'przez wideo',
      'po łączach',
      'w słuchawce',
      'do słuchawki',
      'przez łącze',
      'przez łącza',
      'na wideo',
      'za pomocą wideo',
    ],
    ...[
      'przy telefonie',
      'przy telefonach',
      'przez ekran',
      'przez słuchawkę',
      'w wideokonferencji',
      'na wideokonferencji',
    ],
  ]),
  adverbs: setOf('telefonicznie zdalnie online wirtualnie'),
  dialling: setOf('wykręcić wykręcać wybrać wybierać wystukać'),
  numbers: setOf('numer'),
  ringing: setOf('zadzwonić dzwonić rozdzwonić odezwać zabrzęczeć rozlec rozbrzmieć'),
  phones: setOf('telefon komórka aparat słuchawka'),
  ends: new Set(['na linii', 'po drugiej', 'w słuchawce', 'przy aparacie', 'na łączach', 'z drugiej']),
};
