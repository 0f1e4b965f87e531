// Polish weekdays and days: which one is meant by the sense of the sentence and by what was mentioned before.
import { describe } from 'vitest';
import { check } from './check-cases.fixture.ts';

describe('weekdays by the tense of the clause', () => {
  check([
    ['Ministrowie spotkali się w piątek w Wilnie.', 'piątek=2025-12-05'],
    ['Ministrowie spotkają się w piątek w Wilnie.', 'piątek=2025-12-12'],
    ['Ministrowie będą rozmawiać w piątek w Wilnie.', 'piątek=2025-12-12'],
    ['Rozmowy mają się odbyć w sobotę.', 'sobotę=2025-12-13'],
    ['Rozmowy odbyły się w środę.', 'środę=2025-12-10'],
    ['Umowę podpisano we wtorek w Rydze.', 'wtorek=2025-12-09'],
    ['Umowa zostanie podpisana we wtorek w Rydze.', 'wtorek=2025-12-16'],
    ['Delegacja mogłaby przylecieć w niedzielę.', 'niedzielę=2025-12-14'],
    ['Poseł chce wrócić do stołu w czwartek.', 'czwartek=2025-12-11'],
    ['Komisja zaproponowała, aby rozmowy zaczęły się w czwartek.', 'czwartek=2025-12-11'],
    ['Premier zapowiedział, że w sobotę poleci do Oslo.', 'sobotę=2025-12-13'],
    ['Premier zapowiedział w sobotę, że poleci do Oslo.', 'sobotę=2025-12-06'],
    ['Strony zgodziły się spotkać w poniedziałek.', 'poniedziałek=2025-12-15'],
    ['Ambasador zdołał wyjechać w poniedziałek.', 'poniedziałek=2025-12-08'],
    ['Rząd zapowiedział konsultacje w piątek.', 'piątek=2025-12-12'],
    ['Zaprosiła go na spotkanie w piątek.', 'piątek=2025-12-12'],
    ['Szefowa dyplomacji rozmawia w piątek z Norwegami.', 'piątek=2025-12-12'],
    ['W niedzielę dziennik pisze, że rozmowy utknęły.', 'niedzielę=2025-12-07'],
    ['Delegacje rozmawiają od poniedziałku.', 'poniedziałku=2025-12-08'],
    ['Zakaz będzie obowiązywał od poniedziałku.', 'poniedziałku=2025-12-15'],
    ['Rozmowy trwały do niedzieli.', 'niedzieli=2025-12-07'],
    ['Prezydent dał im czas do niedzieli.', 'niedzieli=2025-12-14'],
    ['Głosowanie zaplanowano na czwartek.', 'czwartek=2025-12-11'],
    ['Posiedzenie zwołane na czwartek budzi spory.', 'czwartek=2025-12-11'],
    ['Zaczęte w sobotę rozmowy przerwano.', 'sobotę=2025-12-06'],
    ['Porozumienie z soboty wejdzie w życie.', 'soboty=2025-12-06'],
    ['Posiedzenie przełożono z czwartku na piątek.', 'czwartku=2025-12-11; piątek=2025-12-12'],
    ['Jeśli w sobotę wrócą do rozmów, poznamy mapę.', 'sobotę=2025-12-13'],
    ['W sobotę zgodzili się zapłacić.', 'sobotę=2025-12-06'],
    ['Zapowiedziany w poniedziałek strajk ma objąć porty.', 'poniedziałek=2025-12-08'],
    ['Planowany w piątek szczyt odbędzie się w Rzymie.', 'piątek=2025-12-12'],
    ['Do niedzieli zwolniono stu jeńców.', 'niedzieli=2025-12-07'],
    ['Rozmowy zakończono w środę, a w czwartek zostaną wznowione.', 'środę=2025-12-10; czwartek=2025-12-11'],
    ['W sobotę i niedzielę rozmawiali w Tallinie.', 'sobotę=2025-12-06; niedzielę=2025-12-07'],
  ]);
});

describe('weekdays without a verb', () => {
  check([
    ['Rozejm od soboty', 'soboty=2025-12-13'],
    ['Szczyt w piątek\n\nPrzywódcy spotkali się w piątek w Hadze.', 'piątek=2025-12-05; piątek=2025-12-05'],
    ['Szczyt w piątek\n\nPrzywódcy spotkają się w piątek w Hadze.', 'piątek=2025-12-12; piątek=2025-12-12'],
    ['Wtorkowe rozmowy bez wyniku', 'Wtorkowe=2025-12-09'],
    ['W poniedziałek (8 grudnia) podpisano umowę.', 'poniedziałek=2025-12-08; 8 grudnia=2025-12-08'],
  ]);
});

describe('weekday adjectives', () => {
  check([
    ['Piątkowe spotkanie przyniosło zgodę.', 'Piątkowe=2025-12-05'],
    ['Podczas sobotniego szczytu uzgodniono mapę.', 'sobotniego=2025-12-06'],
    ['Przed czwartkowym szczytem premier poleciał do Kopenhagi.', 'czwartkowym=2025-12-11'],
    ['Po poniedziałkowym spotkaniu nikt nie chciał mówić.', 'poniedziałkowym=2025-12-08'],
    ['W czwartek ruszą rozmowy. Czwartkowe spotkanie zamknie rundę.', 'czwartek=2025-12-11; Czwartkowe=2025-12-11'],
    ['Rząd zbierze się w czwartkowy wieczór.', 'czwartkowy wieczór=2025-12-11TEV'],
    ['Ostrzał trwał przez sobotnią noc.', 'sobotnią noc=2025-12-06TNI'],
    ['Niedzielnych rozmów nie było.', 'Niedzielnych=2025-12-07'],
  ]);
});

describe('weekdays counted in weeks', () => {
  check([
    ['Wrócili w ubiegły czwartek.', 'ubiegły czwartek=2025-12-04'],
    ['Wrócą w przyszły wtorek.', 'przyszły wtorek=2025-12-16'],
    ['Rozmawiali w miniony piątek.', 'miniony piątek=2025-12-05'],
    ['Rozmawiali w ostatnią niedzielę.', 'ostatnią niedzielę=2025-12-07'],
    ['Spotkają się w najbliższą sobotę.', 'najbliższą sobotę=2025-12-13'],
    ['Spotkają się w środę w przyszłym tygodniu.', 'środę w przyszłym tygodniu=2025-12-17'],
    ['Spotkali się w piątek ubiegłego tygodnia.', 'piątek ubiegłego tygodnia=2025-12-05'],
    [
      'W ubiegłym tygodniu rozmawiali dwa razy: w środę i w piątek.',
      'ubiegłym tygodniu=2025-W49; środę=2025-12-03; piątek=2025-12-05',
    ],
    ['Rada zbierze się w ten piątek.', 'ten piątek=2025-12-12'],
  ]);
});

describe('days from the day of speaking', () => {
  check([
    ['Dziś rozmowy trwały krótko.', 'Dziś=2025-12-10'],
    ['Wczoraj podpisano umowę, jutro zbierze się rząd.', 'Wczoraj=2025-12-09; jutro=2025-12-11'],
    ['Pojutrze wyjadą, przedwczoraj przyjechali.', 'Pojutrze=2025-12-12; przedwczoraj=2025-12-08'],
    ['Dzisiejsze spotkanie i wczorajsza rozmowa nic nie dały.', 'Dzisiejsze=2025-12-10; wczorajsza=2025-12-09'],
    ['Jutrzejszy szczyt odwołano.', 'Jutrzejszy=2025-12-11'],
    ['Rozejm obowiązuje od wczoraj.', 'wczoraj=2025-12-09'],
    ['Mają czas do jutra.', 'jutra=2025-12-11'],
    ['W dniu wczorajszym przyjęto plan.', 'wczorajszym=2025-12-09'],
    ['Dwa dni temu ogłosili przerwę.', 'Dwa dni temu=2025-12-08'],
    ['Przed trzema dniami ogłosili przerwę.', 'trzema dniami=2025-12-07'],
    ['Za cztery dni wznowią rozmowy.', 'cztery dni=2025-12-14'],
    ['Tydzień temu rozmawiali w Pradze.', 'Tydzień temu=2025-12-03'],
    ['Dwa tygodnie temu rozmawiali w Pradze.', 'Dwa tygodnie temu=2025-W48'],
    ['Przed tygodniem rozmawiali w Pradze.', 'tygodniem=2025-12-03'],
    ['Miesiąc temu zerwano rozmowy.', 'Miesiąc temu=2025-11'],
    ['Pół roku temu zerwano rozmowy.', 'Pół roku temu=2025-06'],
    ['Rok temu zerwano rozmowy.', 'Rok temu=2024'],
    ['Dwadzieścia pięć lat temu podpisano traktat.', 'Dwadzieścia pięć lat temu=2000'],
    ['Przed trzema laty podpisano traktat.', 'trzema laty=2022'],
    ['Za rok wybory.', 'rok=2026'],
    ['Wypadek sprzed dwóch lat wyjaśniono.', 'dwóch lat=2023'],
  ]);
});

describe('days counted from the one mentioned last', () => {
  check([
    ['Rozmawiali 7 marca, a trzy dni później zerwali rozmowy.', '7 marca=2025-03-07; trzy dni później=2025-03-10'],
    ['W poniedziałek przyjechali, nazajutrz wyjechali.', 'poniedziałek=2025-12-08; nazajutrz=2025-12-09'],
    ['W sobotę ogłosili plan. Dzień wcześniej poparła go Rada.', 'sobotę=2025-12-06; Dzień wcześniej=2025-12-05'],
    ['W sobotę ogłosili plan. Następnego dnia go odrzucono.', 'sobotę=2025-12-06; Następnego dnia=2025-12-07'],
    ['W sobotę ogłosili plan. Tego samego dnia go odrzucono.', 'sobotę=2025-12-06; Tego samego dnia=2025-12-06'],
    ['W sobotę ogłosili plan. Tego dnia rano padał śnieg.', 'sobotę=2025-12-06; Tego dnia rano=2025-12-06TMO'],
    [
      'W czwartek wznowią rozmowy, a dwa dni później podpiszą umowę.',
      'czwartek=2025-12-11; dwa dni później=2025-12-13',
    ],
    ['Tydzień wcześniej, 23 listopada, byli w Bernie.', 'Tydzień wcześniej=2025-11-23; 23 listopada=2025-11-23'],
    ['Umowę zawarto w 2015 r. Trzy lata później wygasła.', '2015 r.=2015; Trzy lata później=2018'],
    [
      'Rozejm zawarto w maju 2020 r., a dwa miesiące później zerwano.',
      'maju 2020 r.=2020-05; dwa miesiące później=2020-07',
    ],
    [
      'Szczyt odbył się w sobotę. Dzień przed szczytem przyleciał Nowak.',
      'sobotę=2025-12-06; Dzień przed szczytem=2025-12-05',
    ],
    [
      'W piątek zebrała się rada. Dwa dni po piątkowej naradzie rząd upadł.',
      'piątek=2025-12-05; Dwa dni po piątkowej naradzie=2025-12-07',
    ],
  ]);
});
