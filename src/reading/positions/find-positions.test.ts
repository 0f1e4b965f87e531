import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findConditions } from '../conditions/find-conditions.ts';
import { layersOf } from '../conditions/layers.fixture.ts';
import { findPositions } from './find-positions.ts';
import type { FoundPosition } from './found-position.ts';

function positionsOf(words: string): FoundPosition[] {
  const { text, actors, statements } = layersOf(words);
  return findPositions(text, actors, statements, findConditions(text, actors, statements));
}

/** Positions as `CODE source+source`. */
const positions = (words: string): string[] =>
  positionsOf(words).map(({ code, source }) => `${code} ${source.join('+')}`);

describe('who agrees', () => {
  it.each([
    ['Hamas+ISR', 'Izrael i Hamas dobiły targu po sześciu dniach rozmów w Dosze.'],
    ['SRB+XKX', 'Serbia i Kosowo podpisały w Brukseli deklarację o osobach zaginionych.'],
    ['CHN+USA', 'Delegacje Chin i USA doszły do porozumienia w sprawie metali ziem rzadkich.'],
    ['IRN', 'Teheran przystał na wizytę inspektorów.'],
    ['ISR', 'Gabinet Izraela zatwierdził w nocy układ o rozejmie.'],
    ['EU+GBR', 'Unia i Wielka Brytania porozumiały się co do połowów na Morzu Północnym.'],
    ['SDN', 'Rząd Sudanu powiedział „tak” propozycji mediatorów.'],
    ['RSF', 'Siły Szybkiego Wsparcia RSF zaakceptowały humanitarny rozejm.'],
    ['ARM+AZE', 'Armenia i Azerbejdżan uzgodniły treść traktatu.'],
    ['IND+PAK', 'Indie i Pakistan wstrzymają ogień na lądzie, morzu i w powietrzu.'],
    ['RUS+UKR', 'Kijów i Moskwa wymienią po tysiąc jeńców.'],
    ['HUN', 'Węgry dały zielone światło dla pakietu pomocowego.'],
    ['COL+ELN', 'Rząd Kolumbii i ELN przedłużyły rozejm o pół roku.'],
  ])('%s: %s', (source, words) => {
    expect(positions(words)).toContain(`AGREE ${source}`);
  });
});

describe('who backs', () => {
  it.each([
    ['TUR', 'Ankara z zadowoleniem przyjęła wynik rozmów.'],
    ['EGY', 'Egipt zaoferował mediację między stronami.'],
    ['SAU', 'Rijad wyraził poparcie dla planu pokojowego.'],
    ['IRN', 'Iran jest gotów wrócić do stołu rozmów.'],
    ['USA', '„To były bardzo dobre rozmowy” – powiedział Steve Witkoff.'],
    ['QAT', 'Premier Kataru ocenił, że negocjacje posuwają się do przodu.'],
    ['UN', 'António Guterres nazwał porozumienie promykiem nadziei.'],
    ['DEU', 'Kanclerz Friedrich Merz zapewnił Kijów o dalszym wsparciu Niemiec.'],
    ['FRA', 'Paryż popiera utworzenie państwa palestyńskiego.'],
    ['CHN', 'Pekin pochwalił Iran za elastyczność w rozmowach.'],
    ['GBR', 'Londyn zadeklarował udział w misji pokojowej.'],
    ['USA', '„Jesteśmy bardzo blisko porozumienia” – oświadczył Donald Trump.'],
    ['POL', 'Polska stoi po stronie Ukrainy, zapewnił premier Donald Tusk.'],
  ])('%s: %s', (source, words) => {
    expect(positions(words)).toContain(`SUPPORT ${source}`);
  });
});

describe('who asks', () => {
  it.each([
    ['Hamas', 'Hamas domaga się pełnego wycofania wojsk ze Strefy Gazy.'],
    ['UN', 'Sekretarz generalny ONZ zaapelował do walczących o wpuszczenie konwojów.'],
    ['IRN', '„Sankcje muszą zniknąć” – powiedział Abbas Aragczi.'],
    ['SRB', 'Belgrad nalega na utworzenie wspólnoty gmin serbskich.'],
    ['USA', 'Waszyngton chce, by Chiny kupowały więcej soi.'],
    ['HUN', 'Premier Węgier Viktor Orban zażądał odblokowania funduszy.'],
    ['EU', 'Komisja Europejska wezwała Belgrad do dialogu.'],
    ['UKR', '„Prosimy o więcej rakiet do Patriotów” – powiedział Wołodymyr Zełenski.'],
    ['ISR', 'Izrael obstaje przy rozbrojeniu Hamasu.'],
    ['USA', 'Trump dał Iranowi dwa tygodnie na decyzję.'],
    ['FRA', 'Emmanuel Macron naciska na szybkie spotkanie przywódców.'],
    ['SDN', 'Chartum stawia warunek: bojownicy RSF mają opuścić miasta.'],
    ['UKR', 'Ukraina oczekuje od sojuszników gwarancji bezpieczeństwa.'],
  ])('%s: %s', (source, words) => {
    expect(positions(words)).toContain(`REQUEST ${source}`);
  });
});

describe('who refuses', () => {
  it.each([
    ['IRN', 'Ali Chamenei wykluczył bezpośrednie rozmowy z Amerykanami.'],
    ['Hamas', '„Nie złożymy broni” – oświadczył przedstawiciel Hamasu.'],
    ['RUS', 'Kreml nie widzi powodu do przerwania ofensywy.'],
    ['SRB', 'Prezydent Serbii Aleksandar Vučić powtórzył, że jego kraj nigdy nie uzna Kosowa.'],
    ['CHN', 'Pekin nie zamierza ustępować w sprawie Tajwanu.'],
    ['RUS', '„O wojskach NATO na Ukrainie nie ma mowy” – powiedział Siergiej Ławrow.'],
    ['HUN', 'Budapeszt zawetował unijną deklarację.'],
    ['ISR', 'Netanjahu nie zgadza się na powrót Autonomii Palestyńskiej do Gazy.'],
    ['USA', 'Biały Dom odmówił komentarza i odrzucił ofertę Teheranu.'],
    ['Hamas', 'Hamas nazwał propozycję „pułapką”.'],
    ['RUS', 'Moskwa sprzeciwia się obecności europejskich żołnierzy.'],
    ['RSF', 'RSF wycofały się z rozmów w Dżuddzie.'],
    ['SDN', 'Wojskowy rząd Sudanu nie usiądzie do stołu z RSF.'],
  ])('%s: %s', (source, words) => {
    expect(positions(words)).toContain(`REJECT ${source}`);
  });
});

describe('who gives way', () => {
  it.each([
    ['IRN', 'Iran zaproponował ograniczenie wzbogacania uranu do 3,67 procent.'],
    ['CHN', 'Pekin obniży cła na amerykańską soję, zapowiedziało ministerstwo handlu Chin.'],
    ['ISR', 'Izrael zrezygnował z żądania natychmiastowego rozbrojenia Hamasu.'],
    ['USA', 'Donald Trump złagodził ton wobec Chin.'],
    ['UKR', 'Ukraina jest skłonna wycofać wojska z części Donbasu.'],
    ['Hamas', 'Hamas zgodził się na ustępstwa w sprawie listy więźniów.'],
    ['HUN', 'Węgry wycofały weto.'],
    ['EU', 'Bruksela poszła na rękę rolnikom.'],
    ['USA', 'Waszyngton spuścił z tonu.'],
    ['IRN', 'Teheran wpuści inspektorów MAEA, obiecał Abbas Aragczi.'],
    ['RUS', 'Rosja odda 1000 ciał, zapowiedział Władimir Miedinski.'],
    ['CHN', 'Pekin zawiesił kontrolę eksportu galu.'],
    ['ISR', 'Izrael zwolni 250 więźniów, poinformowała kancelaria premiera Netanjahu.'],
    ['UKR', 'Kijów dopuszcza zamrożenie frontu na obecnej linii.'],
    ['USA', 'Trump przesunął termin o trzy tygodnie.'],
    ['ISR', 'Izrael cofnie wojska za wzgórza, zapowiedział Benjamin Netanjahu.'],
    ['IRN', 'Teheran nie upiera się już przy natychmiastowym zniesieniu sankcji.'],
  ])('%s: %s', (source, words) => {
    expect(positions(words)).toContain(`CONCEDE ${source}`);
  });
});

describe('who accuses', () => {
  it.each([
    ['IRN', 'Iran zarzucił Waszyngtonowi złą wolę.'],
    ['ISR', '„Hamas łamie warunki rozejmu” – powiedział Benjamin Netanjahu.'],
    ['SDN', 'Chartum oskarżył Emiraty o zbrojenie bojowników.'],
    ['UKR', 'Kijów twierdzi, że Moskwa gra na zwłokę.'],
    ['CHN', 'Zdaniem Pekinu Stany Zjednoczone złamały ustalenia z Genewy.'],
    ['USA', 'Marco Rubio skrytykował decyzję sojuszników.'],
    ['UKR', 'Wołodymyr Zełenski powiedział, że Rosja nie chce pokoju.'],
    ['PAK', 'Islamabad obarczył Indie odpowiedzialnością za fiasko rozmów.'],
    ['IRN', 'Iran ma pretensje do Europy i Wielkiej Brytanii.'],
    ['UKR', '„Putin kpi z pokoju” – ocenił Wołodymyr Zełenski.'],
    ['RUS', 'Siergiej Ławrow wytyka Kijowowi brak woli.'],
    ['ISR', 'Hamas bawi się życiem zakładników, powiedział Benjamin Netanjahu.'],
    ['Hamas', 'Netanjahu celowo wysadza rozmowy w powietrze, napisał Hamas.'],
    ['CHN', 'Pekin zarzuca Amerykanom hipokryzję.'],
    ['PAK', 'Indie mijają się z prawdą, odparł minister spraw zagranicznych Pakistanu.'],
    ['SRB', 'Albin Kurti prowokuje, ocenił Aleksandar Vučić.'],
    ['UKR', 'Rosjanie ostrzelali szpital, poinformował Wołodymyr Zełenski.'],
  ])('%s: %s', (source, words) => {
    expect(positions(words)).toContain(`ACCUSE ${source}`);
  });
});

describe('who threatens', () => {
  it.each([
    ['USA', 'Trump zagroził Brukseli 50-procentowymi cłami.'],
    ['IRN', '„Odpowiemy na każdy atak” – ostrzegł dowódca irańskiej armii.'],
    ['EU', 'Bruksela przygotowuje odwet, zapowiedziała Ursula von der Leyen.'],
    ['ISR', 'Netanjahu zapowiedział wznowienie walk, jeśli zakładnicy nie wrócą.'],
    ['RUS', 'Dmitrij Miedwiediew postraszył Zachód bronią jądrową.'],
    ['CHN', 'Pekin ostrzegł, że podejmie środki odwetowe.'],
    ['Houthis', 'Huti zapowiadają dalsze ataki na statki.'],
    ['USA', '„W przeciwnym razie rozpęta się piekło” – napisał Donald Trump.'],
    ['Solidarność', 'Solidarność grozi strajkiem generalnym.'],
    ['ISR', 'Jeśli Hamas nie odda zakładników, Gaza zostanie zniszczona, powiedział Izrael Kac.'],
    ['USA', 'Inaczej cła wzrosną do 100 procent, napisał Donald Trump.'],
    ['Houthis', 'Huti wrócą do ataków, jeśli blokada Gazy potrwa.'],
    ['CHN', 'Chiny będą walczyć do końca, oświadczyło ministerstwo handlu Chin.'],
  ])('%s: %s', (source, words) => {
    expect(positions(words)).toContain(`THREATEN ${source}`);
  });
});
describe('what is no position', () => {
  it.each([
    'Delegacje Indii i Pakistanu spotkały się w Dubaju.',
    'Czy Iran odrzuci ofertę?',
    'Jeżeli Iran odrzuci ofertę, rozmowy się skończą.',
    'Ekonomista ocenił, że wynik rozmów jest dobry.',
    'Agencja Reuters poinformowała o spotkaniu.',
    'Premier Danii nie wykluczył przyjazdu.',
    'Prezydent Kenii przyleciał do Genewy w niedzielę.',
    'Minister spraw zagranicznych Norwegii powiedział, że wróci w piątek.',
    'Deszcz padał przez całą noc.',
    'Negocjacje potrwają do wieczora.',
  ])('%s', (words) => {
    expect(positions(words)).toEqual([]);
  });
});

describe('negation', () => {
  it.each([
    ['REJECT DNK', 'Dania nie zgodzi się na oddanie wyspy.'],
    ['REJECT DNK', 'Dania nie zamierza negocjować.'],
    ['REJECT DNK', 'Premier Danii powiedziała, że jej kraj nie przyjmie ultimatum.'],
    ['AGREE DNK', 'Dania zgodziła się na misję obserwatorów.'],
  ])('%s: %s', (expected, words) => {
    expect(positions(words)).toContain(expected);
  });
});

describe('whose words they are', () => {
  it('takes a demand inside a statement from its speaker', () => {
    const [position] = positionsOf('„Etiopia musi otworzyć port” – powiedział prezydent Erytrei.');
    expect(position).toMatchObject({ code: 'REQUEST', source: ['ERI'], target: ['ETH'], statement: 's1' });
  });

  it('takes `we` from the speaker', () => {
    expect(positions('„Żądamy dostępu do morza” – powiedział premier Etiopii.')).toEqual(['REQUEST ETH']);
  });

  it('takes a judgement from those in whose eyes it holds', () => {
    expect(positions('Dla Danii taki plan jest nie do przyjęcia.')).toEqual(['REJECT DNK']);
  });

  it('takes an act inside a report of it from who did it', () => {
    expect(positions('Premier Danii powiedziała, że Norwegia odrzuciła ofertę.')).toEqual(['REJECT NOR']);
  });
});

describe('what a position holds', () => {
  it('names the other side, the issue and the clause', () => {
    const words = 'W piątek Dania wezwała Norwegię, by zwolniła jeńców. Potem padał deszcz.';
    expect(positionsOf(words)).toMatchObject([
      { code: 'REQUEST', source: ['DNK'], target: ['NOR'], issue: 'prisoners' },
    ]);
    expect(positionsOf(words)[0].evidence.text).toBe('Dania wezwała Norwegię, by zwolniła jeńców');
  });

  it.each([
    ['sanctions', 'Iran domaga się zniesienia sankcji.'],
    ['ceasefire', 'Egipt wezwał Sudan do zawieszenia broni.'],
    ['nuclear', 'Izrael żąda zakazu wzbogacania uranu.'],
    ['trade', 'Chiny odrzuciły nowe cła.'],
    ['elections', 'Francja domaga się szybkich wyborów.'],
    ['humanitarian', 'Egipt apeluje o wpuszczenie konwojów z żywnością.'],
    ['energy', 'Polska odrzuciła limity emisji.'],
    ['process', 'Katar wezwał Izrael do wznowienia rozmów.'],
  ])('is about %s: %s', (issue, words) => {
    expect(positionsOf(words)[0].issue).toBe(issue);
  });

  it('is told once where a headline repeats the body', () => {
    const words = 'Dania odrzuca ofertę Norwegii\n\nDania odrzuciła w środę ofertę Norwegii.';
    expect(positions(words)).toEqual(['REJECT DNK']);
  });

  it('makes what depends on another side a demand', () => {
    const words = 'Premier Danii powiedziała, że Dania otworzy port, jeżeli Norwegia wycofa okręty.';
    expect(positions(words)).toEqual(['REQUEST DNK']);
  });

  it('makes a blow that depends on another side a threat', () => {
    const words = '„Jeśli Norwegia nie wycofa okrętów, nałożymy cła” – powiedziała premier Danii.';
    expect(positions(words)).toContain('THREATEN DNK');
  });
});

const PIECES = [
  'Rosja',
  'Kijów',
  'Donald Trump',
  'odrzuca',
  'nie',
  'zgodzi się',
  'na',
  'rozejm',
  'musi',
  'gotów',
  'do rozmów',
  'powiedział',
  ', że',
  'żąda',
  '„',
  '”',
  '–',
  '.',
  '\n\n',
  'uzgodniono',
  'żadnych',
  'z',
  'dla',
  'jeśli',
  'cła',
  'umowa',
  'przez',
  'podpisany',
  'nie do przyjęcia',
  'najpierw',
];

describe('laws', () => {
  it('gives evidence that holds, a known source and the same each time, for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const words = pieces.join(' ');
        const found = positionsOf(words);
        for (const { evidence, source, target } of found) {
          expect(words.slice(evidence.start, evidence.end)).toBe(evidence.text);
          expect(evidence.end).toBeGreaterThan(evidence.start);
          expect(source.length).toBeGreaterThan(0);
          expect(source.filter((party) => target.includes(party))).toEqual([]);
        }
        expect(positionsOf(words)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });
});
