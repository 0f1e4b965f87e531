// The same acts in many wordings: by duty, command and waiting, by idiom, by what there will be, by what the others lack.
import { describe, expect, it } from 'vitest';
import { findConditions } from '../conditions/find-conditions.ts';
import { layersOf } from '../conditions/layers.fixture.ts';
import { findPositions } from './find-positions.ts';

/** Positions as `CODE source+source`. */
function positions(words: string): string[] {
  const { text, actors, statements } = layersOf(words);
  return findPositions(text, actors, statements, findConditions(text, actors, statements)).map(
    ({ code, source }) => `${code} ${source.join('+')}`,
  );
}

describe('wordings', () => {
  it.each([
    ['REQUEST FRA', '„Trzeba natychmiast wypuścić zakładników” – oświadczył Emmanuel Macron.'],
    ['REQUEST UKR', 'Niechże Moskwa wycofa czołgi, powiedział Wołodymyr Zełenski.'],
    ['REQUEST USA', '„Pora, by Iran wpuścił inspektorów” – oznajmił Donald Trump.'],
    ['REQUEST POL', '„Czekamy na decyzję Brukseli” – mówił premier Donald Tusk.'],
    ['REQUEST DNK', 'Dania wniosła o odroczenie rozprawy.'],
    ['REQUEST FIN', 'Finlandia błaga sąsiadów o prąd.'],
    ['REQUEST EST+LVA', 'Co na to Łotwa i Estonia? Wspólnie proponują, by przesunąć termin.'],
    ['REQUEST Solidarność', 'Działacze z „Solidarności” domagają się podwyżek.'],
    ['REQUEST USA', 'Bez reformy sądów nic się nie zmieni, przestrzegał ambasador USA.'],
    ['REJECT RUS', '„Niczego nie podpiszemy” – zapowiedział Siergiej Ławrow.'],
    ['REJECT ISR', '„Za nic nie oddamy Jerozolimy” – powiedział Benjamin Netanjahu.'],
    ['REJECT UKR', '„Ani piędzi ziemi nie oddamy” – oświadczył Wołodymyr Zełenski.'],
    ['REJECT POL', '„Na taki układ zgody nie ma” – stwierdził Radosław Sikorski.'],
    ['REJECT GBR', 'Londyn nie godzi się na arbitraż.'],
    ['REJECT USA', 'Biały Dom wyśmiał pomysł Moskwy.'],
    ['REJECT Ryanair', 'Zarząd Ryanaira odrzucił żądania pilotów.'],
    ['CONCEDE DNK', 'Dania w końcu ugięła się i otworzyła port.'],
    ['CONCEDE UKR', 'Kijów godzi się na przerwanie ognia wzdłuż frontu.'],
    ['CONCEDE USA', '„Obniżymy cła na herbatę” – obiecał Donald Trump.'],
    ['ACCUSE UKR', '„Moskwie wcale nie zależy na pokoju” – powiedział Wołodymyr Zełenski.'],
    ['ACCUSE SRB', '„Prisztinie brakuje dobrej woli” – ocenił Aleksandar Vučić.'],
    ['ACCUSE RUS', '„To oni zerwali rozmowy, Ukraina nie chce pokoju” – powiedział Siergiej Ławrow.'],
    ['ACCUSE NOR', '„Nikt nas nie zapytał o zdanie” – żalił się premier Norwegii.'],
    ['THREATEN IRN', '„Na te sankcje będzie odpowiedź” – powiedział Abbas Aragczi.'],
    ['THREATEN CAN', 'Kanada odpowie cłami na amerykańską stal, zapowiedział Mark Carney.'],
    ['THREATEN TUR', 'Turcja zapowiedziała, że jeśli warunki nie zostaną spełnione, wznowi ofensywę.'],
    ['SUPPORT USA', '„Drzwi do rozmów z Iranem pozostają otwarte” – powiedział Marco Rubio.'],
    ['SUPPORT JPN', 'Japonia pogratulowała obu stronom porozumienia.'],
    ['SUPPORT UN', '„Ten rozejm to kamień milowy” – ocenił António Guterres.'],
    ['REQUEST UKR', '„Potrzebujemy gwarancji” – powiedział Wołodymyr Zełenski.'],
    ['REJECT HUN', 'Węgry blokują pomoc dla Ukrainy.'],
    ['REJECT SRB', 'Belgrad jest przeciwny nowym tablicom.'],
    ['REJECT ISR', 'Rząd Izraela zagłosował przeciwko planowi.'],
    ['CONCEDE BLR', 'Mińsk uwolnił 52 więźniów.'],
    ['CONCEDE UKR', 'Kijów pogodził się z odroczeniem wyborów.'],
    ['CONCEDE USA', 'Donald Trump wycofał się z groźby nałożenia ceł.'],
    ['ACCUSE UKR', 'Rosja gra na czas, powiedział Wołodymyr Zełenski.'],
    ['ACCUSE UKR', 'Wołodymyr Zełenski oświadczył, że ataki Rosji utrudniają rozmowy.'],
    ['ACCUSE THA', 'Wojska Kambodży otworzyły ogień, podała armia tajska.'],
    ['THREATEN USA', '„Moja cierpliwość się kończy” – powiedział Donald Trump.'],
    ['AGREE SRB+XKX', 'Porozumienie między Serbią a Kosowem weszło w życie.'],
    ['AGREE COL+ELN', 'Rząd Kolumbii zawarł z ELN rozejm na sześć miesięcy.'],
    ['AGREE EU+GBR', 'Londyn i Bruksela przyjęły aneks do umowy o połowach.'],
  ])('%s: %s', (expected, words) => {
    expect(positions(words)).toContain(expected);
  });
});

describe('what is no position', () => {
  it.each([
    'Turecki dyplomata prosi, by nie podawać jego nazwiska.',
    'Izrael i Hamas nie rozmawiają ze sobą bezpośrednio.',
  ])('%s', (words) => {
    expect(positions(words)).toEqual([]);
  });
});
