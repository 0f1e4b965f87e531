// Meetings told by what surrounds them, in sentences of our own: moved to another town, with guests awaited or on their way, by telephone.
import { expect, it } from 'vitest';
import { readReport } from '../read.ts';

// A Thursday.
const PUBLISHED = '2026-03-12';

/** Meetings as short lines: status, date, place, parties, participants. */
function meetingsIn(language: string, text: string): string[] {
  const { reading } = readReport({ id: 'report', text, language, published: PUBLISHED, format: 'text' });
  return reading.meetings.map((m) => {
    const people = m.participants.map((id) => reading.actors.find((actor) => actor.id === id)!.name).sort();
    const line = [m.status, m.date ?? '-', m.place?.name ?? '-', m.parties.join('+'), people.join(', ')].join(' | ');
    return line.replace(/ \| $/, '');
  });
}

const examples: [language: string, report: string, ...meetings: string[]][] = [
  [
    'pl',
    'Rozmowy delegacji Indii i Pakistanu, zaplanowane na piątek, przeniesiono z Genewy do Wiednia.',
    'planned | 2026-03-13 | Wiedeń | IND+PAK',
  ],
  [
    'en',
    'Talks between India and Pakistan were to be held in Geneva on Friday. The talks between India and Pakistan have been moved to Vienna.',
    'planned | 2026-03-13 | Vienna | IND+PAK',
  ],
  [
    'pl',
    'Premier Donald Tusk podejmie dziś po południu w Gdańsku kanclerza Niemiec Friedricha Merza. Tusk gości dziś Merza po raz drugi.',
    'planned | 2026-03-12TAF | Gdańsk | DEU+POL | Donald Tusk, Friedrich Merz',
  ],
  [
    'pl',
    'W poniedziałek, jak podała AFP, Marco Rubio omawiał plan w cztery oczy z Abbasem Aragczim.',
    'held | 2026-03-09 | - | IRN+USA | Abbas Aragczi, Marco Rubio',
  ],
  [
    'pl',
    'W przyszłym tygodniu Kreml spodziewa się w Moskwie Steve’a Witkoffa.',
    'planned | 2026-W12 | Moskwa | RUS+USA | Steve Witkoff',
  ],
  ['pl', 'Polska oczekuje od ministra Siergieja Ławrowa wyjaśnień.'],
  ['en', 'Vladimir Putin expects Volodymyr Zelensky to yield on Friday.'],
  [
    'en',
    'Steve Witkoff plans to brief a Ukrainian team in Miami on Saturday.',
    'planned | 2026-03-14 | Miami | UKR+USA | Steve Witkoff',
  ],
  [
    'en',
    'Marco Rubio, Steve Witkoff and Jared Kushner spent Sunday with Andrii Sybiha in Geneva.',
    'held | 2026-03-08 | Geneva | UKR+USA | Andrii Sybiha, Jared Kushner, Marco Rubio, Steve Witkoff',
  ],
  [
    'en',
    'Abbas Araghchi and Steve Witkoff last met in Oman on Monday, a Western official confirmed.',
    'held | 2026-03-09 | Oman | IRN+USA | Abbas Araghchi, Steve Witkoff',
  ],
  [
    'en',
    'Andrii Sybiha kept his appointment on Wednesday, meeting Mark Rutte in Brussels.',
    'held | 2026-03-11 | Brussels | NATO+UKR | Andrii Sybiha, Mark Rutte',
  ],
  [
    'pl',
    'W niedzielnym telefonie Marca Rubio do Siergieja Ławrowa mowa była o szczycie.',
    'held | 2026-03-08 | - | RUS+USA | Marco Rubio, Siergiej Ławrow',
  ],
  [
    'pl',
    'W sobotę do Baku przylatuje Kaja Kallas. Szefowa unijnej dyplomacji ma rozmawiać z ministrem spraw zagranicznych Azerbejdżanu Dżejhunem Bajramowem.',
    'planned | 2026-03-14 | Baku | AZE+EU | Dżejhun Bajramow, Kaja Kallas',
  ],
  [
    'pl',
    'Spotkanie, do którego doszło w środę w Dosze, trwało trzy godziny. Rosję reprezentował Kiriłł Dmitrijew, a Stany Zjednoczone Steve Witkoff.',
    'held | 2026-03-11 | Doha | RUS+USA | Kiriłł Dmitrijew, Steve Witkoff',
  ],
  [
    'pl',
    'Sekretarz Rady Bezpieczeństwa Armenii Armen Grigorjan rozmawiał w środę z Hakanem Fidanem.',
    'held | 2026-03-11 | - | ARM+TUR | Armen Grigorjan, Hakan Fidan',
  ],
  [
    'en',
    'Nikol Pashinyan and Ilham Aliyev have been talking for more than two hours in Abu Dhabi.',
    'ongoing | - | Abu Dhabi | ARM+AZE | Ilham Aliyev, Nikol Pashinyan',
  ],
  [
    'en',
    'Ararat Mirzoyan did not take part in Tuesday’s talks between Nikol Pashinyan and Ilham Aliyev.',
    'held | 2026-03-10 | - | ARM+AZE | Ilham Aliyev, Nikol Pashinyan',
  ],
];

it.each(examples)('%s: %s', (language, report, ...meetings) => {
  expect(meetingsIn(language, report)).toEqual(meetings);
});
