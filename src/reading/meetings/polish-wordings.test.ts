// Meetings in Polish sentences of our own: delegations and who led them, places told by adjectives, what was called off.
import { expect, it } from 'vitest';
import { readReport } from '../read.ts';

// A Thursday.
const PUBLISHED = '2026-03-12';

/** Meetings as short lines: status, date, place, parties, participants. */
function meetingsIn(text: string): string[] {
  const { reading } = readReport({ id: 'report', text, language: 'pl', published: PUBLISHED, format: 'text' });
  return reading.meetings.map((m) => {
    const people = m.participants.map((id) => reading.actors.find((actor) => actor.id === id)!.name).sort();
    const line = [m.status, m.date ?? '-', m.place?.name ?? '-', m.parties.join('+'), people.join(', ')].join(' | ');
    return line.replace(/ \| $/, '');
  });
}

const examples: [report: string, ...meetings: string[]][] = [
  [
    'Rozmowy serbsko-kosowskie w Ochrydzie trwały od poniedziałku do środy.',
    'held | 2026-03-09/2026-03-11 | Ochryda | SRB+XKX',
  ],
  [
    'Premier ocenił wyniki rozmów egipsko-sudańskich w Chartumie. Prowadzono je od niedzieli do wtorku.',
    'held | 2026-03-08/2026-03-10 | Chartum | EGY+SDN',
  ],
  [
    "Szef MSZ Iranu Abbas Aragczi zasiadł w środę w Rzymie naprzeciw wysłannika USA Steve'a Witkoffa i Jareda Kushnera.",
    'held | 2026-03-11 | Rzym | IRN+USA | Abbas Aragczi, Jared Kushner, Steve Witkoff',
  ],
  [
    'Szef MSZ Litwy Jan Rylski napisał w sieci, że w piątek oczekuje w Wilnie ministra obrony Francji Paula Duranda.',
    'planned | 2026-03-13 | Wilno | FRA+LTU | Jan Rylski, Paul Durand',
  ],
  [
    'Do Erywania ma w piątek przylecieć sekretarz stanu USA Marco Rubio, by rozmawiać z władzami o granicy.',
    'planned | 2026-03-13 | Erywań | ARM+USA | Marco Rubio',
  ],
  [
    'Szef MSZ Turcji Hakan Fidan był we wtorek w Baku i rozmawiał tam z władzami o korytarzu.',
    'held | 2026-03-10 | Baku | AZE+TUR | Hakan Fidan',
  ],
  ['Szef MSZ Turcji Hakan Fidan rozmawiał w środę z władzami o korytarzu.'],
  ['Generałowie Indii i Pakistanu zadzwonią do siebie znowu w sobotę.', 'planned | 2026-03-14 | - | IND+PAK'],
  [
    '10 kwietnia mają usiąść naprzeciw siebie ministrowie spraw zagranicznych Armenii i Azerbejdżanu Ararat Mirzojan i Dżejhun Bajramow.',
    'planned | 2026-04-10 | - | ARM+AZE | Ararat Mirzojan, Dżejhun Bajramow',
  ],
  [
    'Zełenski został przyjęty przez Macrona we wtorek w Pałacu Elizejskim.',
    'held | 2026-03-10 | Paryż | FRA+UKR | Macron, Zełenski',
  ],
  ['Planowane na 4 marca spotkanie Indii i Pakistanu nie doszło do skutku.', 'cancelled | 2026-03-04 | - | IND+PAK'],
  ['Irańscy i amerykańscy negocjatorzy spotkali się w sobotę w Rzymie.', 'held | 2026-03-07 | Rzym | IRN+USA'],
  [
    'W rozmowie telefonicznej w środę Władimir Putin powiedział Donaldowi Trumpowi, że chce pokoju.',
    'held | 2026-03-11 | - | RUS+USA | Donald Trump, Władimir Putin',
  ],
  ['Rozmowy Japonii i Chin są w toku.'],
  ['W Pekinie trwają rozmowy Japonii i Chin.', 'ongoing | - | Pekin | CHN+JPN'],
  [
    'Witkoff umówił się z Putinem na poniedziałek w Moskwie.',
    'planned | 2026-03-16 | Moskwa | RUS+USA | Putin, Witkoff',
  ],
  [
    'Viktor Orban podał we wtorek w Mińsku rękę Alaksandrowi Łukaszence.',
    'held | 2026-03-10 | Mińsk | BLR+HUN | Alaksandr Łukaszenka, Viktor Orban',
  ],
  [
    'Szef MSZ Turcji Hakan Fidan gościł we wtorek w Ankarze swojego rosyjskiego odpowiednika Siergieja Ławrowa.',
    'held | 2026-03-10 | Ankara | RUS+TUR | Hakan Fidan, Siergiej Ławrow',
  ],
  [
    'Premier Indii Narendra Modi zatelefonował we wtorek do prezydenta Francji Emmanuela Macrona.',
    'held | 2026-03-10 | - | FRA+IND | Emmanuel Macron, Narendra Modi',
  ],
  [
    'Donald Trump i Władimir Putin odbyli w środę rozmowę telefoniczną.',
    'held | 2026-03-11 | - | RUS+USA | Donald Trump, Władimir Putin',
  ],
  [
    'Szczyt przywódców Chin i Indii w Samarkandzie przesunięto z piątku na poniedziałek.',
    'planned | 2026-03-16 | Samarkanda | CHN+IND',
  ],
  ['Indie odwołały spotkanie z Pakistanem zaplanowane na piątek w Dubaju.', 'cancelled | 2026-03-13 | Dubaj | IND+PAK'],
  ['W szwajcarskiej Genewie spotkali się w środę wysłannicy Egiptu i Etiopii.', 'held | 2026-03-11 | Genewa | EGY+ETH'],
  ['Środowe rozmowy Egiptu i Etiopii w Kairze zakończyły się bez porozumienia.', 'held | 2026-03-11 | Kair | EGY+ETH'],
  [
    'Zaplanowane na piątek rozmowy Egiptu i Etiopii w Kairze zostały odwołane.',
    'cancelled | 2026-03-13 | Kair | EGY+ETH',
  ],
  ['Szefowie dyplomacji Niemiec i Francji konferowali we wtorek przez telefon.', 'held | 2026-03-10 | - | DEU+FRA'],
  [
    'Minister Radosław Sikorski złożył we wtorek wizytę w Kijowie, gdzie rozmawiał z prezydentem Wołodymyrem Zełenskim.',
    'held | 2026-03-10 | Kijów | POL+UKR | Radosław Sikorski, Wołodymyr Zełenski',
  ],
  [
    'W Maskacie amerykański wysłannik Steve Witkoff zasiadł w środę do rozmów z szefem irańskiej dyplomacji Abbasem Aragczim.',
    'held | 2026-03-11 | Maskat | IRN+USA | Abbas Aragczi, Steve Witkoff',
  ],
  [
    'Do Dżuddy przyleciał we wtorek sekretarz stanu USA Marco Rubio, by spotkać się z ukraińską delegacją.',
    'held | 2026-03-10 | Dżudda | UKR+USA | Marco Rubio',
  ],
  [
    'Ukraina i USA uzgodniły, że kolejna runda rozmów odbędzie się w przyszłym tygodniu w Rijadzie.',
    'planned | 2026-W12 | Rijad | UKR+USA',
  ],
  ['Zarząd Lotu i związek zawodowy pilotów rozmawiały w czwartek o podwyżkach.'],
  [
    'Za zamkniętymi drzwiami w Ammanie negocjowały w poniedziałek delegacje Izraela i Syrii.',
    'held | 2026-03-09 | Amman | ISR+SYR',
  ],
  [
    'Mediatorzy z Egiptu i Kataru krążyli we wtorek w Kairze między delegacjami Izraela i Hamasu.',
    'held | 2026-03-10 | Kair | EGY+Hamas+ISR+QAT',
  ],
  [
    'Przy stole w Doha zasiedli we wtorek przedstawiciele rządu Demokratycznej Republiki Konga i rebelianci z M23.',
    'held | 2026-03-10 | Doha | COD+M23',
  ],
  [
    'Prezydenci Chin i Rosji widzieli się po raz ostatni we wrześniu w Tiencinie.',
    'held | 2025-09 | Tiencin | CHN+RUS',
  ],
  [
    'W piątek czeka nas spotkanie Trumpa z Xi Jinpingiem w Pekinie.',
    'planned | 2026-03-13 | Pekin | CHN+USA | Trump, Xi Jinping',
  ],
  ['Spotkanie Trumpa z Putinem zapowiedziano na piątek.', 'planned | 2026-03-13 | - | RUS+USA | Putin, Trump'],
  ['Na piątek zapowiedziano kolejną turę rozmów Izraela z Libanem.', 'planned | 2026-03-13 | - | ISR+LBN'],
  [
    'Wtorkowa runda rokowań między rządem Kolumbii a ELN w Caracas trwała sześć godzin.',
    'held | 2026-03-10 | Caracas | COL+ELN',
  ],
  [
    'Komisja Europejska rozmawiała w środę z Chinami o cłach; kolejne posiedzenie odbędzie się 2 kwietnia w Pekinie.',
    'held | 2026-03-11 | - | CHN+EU',
    'planned | 2026-04-02 | Pekin | CHN+EU',
  ],
];

for (const [report, ...expected] of examples) it(report, () => expect(meetingsIn(report)).toEqual(expected));
