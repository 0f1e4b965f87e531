// Polish dates, parts of day, clock times and longer periods; quotations; and what names no time.
import { describe } from 'vitest';
import { type Case, check } from './check-cases.fixture.ts';

describe('weeks and weekends', () => {
  check([
    ['W tym tygodniu wrócą do rozmów.', 'tym tygodniu=2025-W50'],
    ['W ubiegłym tygodniu zerwano rozmowy.', 'ubiegłym tygodniu=2025-W49'],
    [
      'W zeszłym tygodniu i w przyszłym tygodniu nie ma obrad.',
      'zeszłym tygodniu=2025-W49; przyszłym tygodniu=2025-W51',
    ],
    ['Na początku przyszłego tygodnia wróci misja.', 'początku przyszłego tygodnia=2025-W51'],
    ['Pod koniec tygodnia wróci misja.', 'koniec tygodnia=2025-W50'],
    ['Rozmowy odbędą się w weekend.', 'weekend=2025-W50-WE'],
    ['Rozmawiali przez weekend.', 'weekend=2025-W49-WE'],
    ['Wrócili w miniony weekend.', 'miniony weekend=2025-W49-WE'],
    ['Wrócą w przyszły weekend.', 'przyszły weekend=2025-W51-WE'],
    ['Zapadła decyzja, mówi o niej ubiegłotygodniowy komunikat.', 'ubiegłotygodniowy=2025-W49'],
    ['W tygodniu ubiegłym milczeli.', 'tygodniu ubiegłym=2025-W49'],
  ]);
});

describe('nights and parts of day', () => {
  check([
    ['W nocy z piątku na sobotę spadł pocisk.', 'nocy z piątku na sobotę=2025-12-05TNI'],
    ['W nocy ze środy na czwartek spadł pocisk.', 'nocy ze środy na czwartek=2025-12-03TNI'],
    ['W nocy z 5 na 6 grudnia spadł pocisk.', 'nocy z 5 na 6 grudnia=2025-12-05TNI'],
    ['W nocy z 30 listopada na 1 grudnia spadł pocisk.', 'nocy z 30 listopada na 1 grudnia=2025-11-30TNI'],
    ['Cisza zapadnie o północy z soboty na niedzielę.', 'północy z soboty na niedzielę=2025-12-14T00:00'],
    ['W nocy spadł pocisk.', 'nocy=2025-12-09TNI'],
    ['Minionej nocy spadł pocisk.', 'Minionej nocy=2025-12-09TNI'],
    ['W piątek w nocy spadł pocisk.', 'piątek w nocy=2025-12-05TNI'],
    [
      'W nocy z czwartku na piątek strzelano, nad ranem ucichło.',
      'nocy z czwartku na piątek=2025-12-04TNI; nad ranem=2025-12-05TMO',
    ],
    ['We wtorek po południu zebrała się rada.', 'wtorek po południu=2025-12-09TAF'],
    ['W środę wieczorem zbierze się rada.', 'środę wieczorem=2025-12-10TEV'],
    ['Wczoraj późnym wieczorem podpisali umowę.', 'Wczoraj późnym wieczorem=2025-12-09TEV'],
    ['Umowa weszła w życie w południe.', 'południe=2025-12-10T12:00'],
    ['Umowa wejdzie w życie jutro w południe.', 'jutro w południe=2025-12-11T12:00'],
    ['Rano przyjechali, wieczorem wyjechali.', 'Rano=2025-12-10TMO; wieczorem=2025-12-10TEV'],
    ['Tego popołudnia zbierze się rada.', 'Tego popołudnia=2025-12-10TAF'],
    ['W sobotę wieczorem usiedli do stołu i rozmawiali do rana.', 'sobotę wieczorem=2025-12-06TEV; rana=2025-12-07TMO'],
    ['W godzinach popołudniowych przyjął ich premier.', 'godzinach popołudniowych=2025-12-10TAF'],
    ['W sobotni poranek padał śnieg.', 'sobotni poranek=2025-12-06TMO'],
  ]);
});

describe('clock times', () => {
  check([
    ['Rozmowy zaczną się o godz. 14.', 'godz. 14=2025-12-10T14:00'],
    ['Rozmowy zaczną się w piątek o godz. 14.30.', 'piątek o godz. 14.30=2025-12-12T14:30'],
    ['Rozmowy zaczęły się o 14.30.', '14.30=2025-12-10T14:30'],
    ['W czwartek o ósmej rano wyszli na dziedziniec, mówił.', 'czwartek o ósmej rano=2025-12-04T08:00'],
    ['Jutro o 9 zacznie się narada.', 'Jutro o 9=2025-12-11T09:00'],
    ['W sobotę o 8 wieczorem wyszli z sali.', 'sobotę o 8 wieczorem=2025-12-06T20:00'],
    ['Narada zacznie się o godzinie 10:15 w poniedziałek.', 'godzinie 10:15 w poniedziałek=2025-12-15T10:15'],
    ['W piątek odbędzie się szczyt. Początek zaplanowano na godz. 13.', 'piątek=2025-12-12; godz. 13=2025-12-12T13:00'],
    ['14:05 Delegacja wjeżdża do hotelu.', '14:05=2025-12-10T14:05'],
    ['Był wtorek, godzina 10.15.', 'wtorek, godzina 10.15=2025-12-09T10:15'],
    ['Deszcz padał od świtu.', 'świtu=2025-12-10TMO'],
    ['Sesję zapowiadaną na popołudnie odwołano.', 'popołudnie=2025-12-10TAF'],
    ['12 grudnia o godz. 15 zbierze się rada.', '12 grudnia o godz. 15=2025-12-12T15:00'],
  ]);
});

describe('dates', () => {
  check([
    ['Spotkali się 5 grudnia.', '5 grudnia=2025-12-05'],
    ['Spotkali się 5. grudnia w Brnie.', '5. grudnia=2025-12-05'],
    ['Spotkają się 5 stycznia.', '5 stycznia=2026-01-05'],
    ['Spotkali się 5 stycznia.', '5 stycznia=2025-01-05'],
    ['Spotkali się 5 grudnia 2024 r. w Brnie.', '5 grudnia 2024 r.=2024-12-05'],
    ['Spotkali się 5 grudnia ubiegłego roku.', '5 grudnia ubiegłego roku=2024-12-05'],
    ['Spotkali się 5 marca br. w Brnie.', '5 marca br.=2025-03-05'],
    ['Brno, 9.12. – Delegacje spotkały się w ratuszu.', '9.12=2025-12-09'],
    ['Zawarto ją 25.11.2025 w Brnie.', '25.11.2025=2025-11-25'],
    ['Stan na 2025-12-06.', '2025-12-06=2025-12-06'],
    ['Spotkają się 23-24 stycznia.', '23-24 stycznia=2026-01-23/2026-01-24'],
    ['Spotkają się 23–24 stycznia 2027 r. w Brnie.', '23–24 stycznia 2027 r.=2027-01-23/2027-01-24'],
    ['Runda odbędzie się między 20 a 30 stycznia.', '20 a 30 stycznia=2026-01-20/2026-01-30'],
    ['Runda odbyła się od 3 do 5 maja.', '3 do 5 maja=2025-05-03/2025-05-05'],
    ['Rozmawiali 5 i 6 grudnia.', '5 i 6 grudnia=2025-12-05/2025-12-06'],
    ['Rozmawiali 12 i 26 kwietnia.', '12=2025-04-12; 26 kwietnia=2025-04-26'],
    ['Rozmawiali 30 listopada – 2 grudnia.', '30 listopada – 2 grudnia=2025-11-30/2025-12-02'],
    ['W piątek, 5 grudnia, wrócili.', 'piątek, 5 grudnia=2025-12-05'],
    ['Wrócili piątego grudnia.', 'piątego grudnia=2025-12-05'],
    ['Wyznaczony na 15 listopada szczyt odłożono.', '15 listopada=2025-11-15'],
    ['Uzgodniono, że wojska odejdą 15 lutego.', '15 lutego=2026-02-15'],
    ['Trwa to od 24 lutego 2022 roku.', '24 lutego 2022 roku=2022-02-24'],
  ]);
});

describe('months, quarters, seasons, years', () => {
  check([
    ['Zerwali rozmowy w lutym.', 'lutym=2025-02'],
    ['Wznowią rozmowy w lutym.', 'lutym=2026-02'],
    ['W grudniu zerwano rozmowy.', 'grudniu=2025-12', '2026-01-15'],
    ['We wrześniu ubiegłego roku podpisano umowę.', 'wrześniu ubiegłego roku=2024-09'],
    ['Na początku lutego zerwano rozmowy.', 'początku lutego=2025-02'],
    ['W połowie lipca zerwano rozmowy.', 'połowie lipca=2025-07'],
    ['Chcą zdążyć przed końcem stycznia.', 'końcem stycznia=2026-01'],
    ['Granicę odzyska do końca 2026 r., mówił.', 'końca 2026 r.=2026'],
    ['Mają czas do końca roku.', 'końca roku=2025'],
    ['W kwietniu i maju rozmawiali co tydzień.', 'kwietniu=2025-04; maju=2025-05'],
    ['Lipcowy szczyt zawiódł.', 'Lipcowy=2025-07'],
    ['W kwietniu 2023 r. wymieniono jeńców.', 'kwietniu 2023 r.=2023-04'],
    ['W ubiegłym miesiącu zerwano rozmowy.', 'ubiegłym miesiącu=2025-11'],
    ['W przyszłym miesiącu wrócą.', 'przyszłym miesiącu=2026-01'],
    ['W tym roku była to trzecia runda.', 'tym roku=2025'],
    ['W zeszłym roku i w 2015 r. rozmawiano.', 'zeszłym roku=2024; 2015 r.=2015'],
    ['W roku 2022 wybuchła wojna.', 'roku 2022=2022'],
    ['W latach 2014–2015 rozmawiano w Brnie.', 'latach 2014–2015=2014/2015'],
    ['W latach 90. XX wieku rozmawiano.', 'latach 90. XX wieku=199'],
    ['W XIX wieku rozmawiano.', 'XIX wieku=18'],
    ['W pierwszym kwartale 2026 r. ruszy handel.', 'pierwszym kwartale 2026 r.=2026-Q1'],
    ['W IV kwartale ruszy handel.', 'IV kwartale=2025-Q4'],
    ['W drugiej połowie roku ruszył handel.', 'drugiej połowie roku=2025-H2'],
    ['Wiosną podpisano umowę.', 'Wiosną=2025-SP'],
    ['Wiosną podpiszą umowę.', 'Wiosną=2026-SP'],
    ['Latem 2024 podpisano umowę.', 'Latem 2024=2024-SU'],
    ['Jesienią ubiegłego roku podpisano umowę.', 'Jesienią ubiegłego roku=2024-FA'],
    ['Na przełomie lipca i sierpnia rozmawiali.', 'lipca i sierpnia=2025-07/2025-08'],
    ['Tegoroczny szczyt odwołano.', 'Tegoroczny=2025'],
  ]);
});

describe('holidays', () => {
  check([
    ['Wrócą przed Bożym Narodzeniem.', 'Bożym Narodzeniem=2025-12-25'],
    ['Rozejm obowiązywał w Wielkanoc.', 'Wielkanoc=2025-04-20'],
    ['Rozejm będzie obowiązywał w Wielkanoc.', 'Wielkanoc=2026-04-05'],
    ['Mają czas do Nowego Roku.', 'Nowego Roku=2026-01-01'],
    ['W Wielki Piątek rozejm złamano.', 'Wielki Piątek=2025-04-18'],
    ['W prawosławną Wielkanoc 2024 r. nie strzelano.', 'prawosławną Wielkanoc 2024 r.=2024-05-05'],
    ['Wrócą w wigilię, czyli za późno.', ''],
  ]);
});

describe('quotations', () => {
  check([
    ['„Jutro wrócimy do stołu” – powiedział w poniedziałek Nowak.', 'Jutro=2025-12-09; poniedziałek=2025-12-08'],
    ['Nowak powiedział we wtorek: „Wczoraj rozmawialiśmy długo”.', 'wtorek=2025-12-09; Wczoraj=2025-12-08'],
    ['„Jutro wrócimy do stołu” – powiedział Nowak.', 'Jutro=2025-12-11'],
  ]);
});

describe('no calendar expressions', () => {
  check(
    [
      'Tytan 2 zszedł pod wodę.',
      'Rozmawiali przez trzy godziny.',
      'Po kilku godzinach wyszli.',
      'Spotykają się co tydzień i raz w miesiącu.',
      'Niedawno wrócili, obecnie milczą.',
      'W ostatnich dniach i w najbliższym czasie nic się nie zmieni.',
      'Kilka lat temu rozmawiali częściej.',
      'Minister mieszka przy placu 3 Maja.',
      'Marek Sobota i Jan Marzec wyszli.',
      'Kupili 2015 czołgów i 25 armat.',
      'Środa Wielkopolska ma nowego burmistrza.',
      'Mieli dwa tygodnie na odpowiedź.',
      'Żądają 5 mln dolarów i 12 proc. udziałów.',
      'Powołują się na art. 5 traktatu.',
      'Mówił o 20 jeńcach i o trzeciej rundzie.',
      'To najlepszy dzień i najgorsza noc mojego życia.',
      'Od lat rozmawiają, lata mijają.',
      'Wojska ruszyły na południe, na północy było cicho.',
      'Doszło do wymiany 1200 za 1700.',
      'Była to trzynasta godzina rozmów.',
    ].map((text): Case => [text, '']),
  );
});
