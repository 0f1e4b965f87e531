// Meetings in short reports of our own: word orders, statuses, modes, what is one encounter and what is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../language/index.ts';
import { findActors } from '../actors/find-actors.ts';
import { analyseText } from '../text/analysed-text.ts';
import { findTimes } from '../times/find-times.ts';
import { findMeetings } from './find-meetings.ts';

// A Thursday.
const PUBLISHED = '2026-03-12';
const polish = languageOf('pl')!;

function read(report: string) {
  const text = analyseText(report, polish, { start: 0, end: report.length });
  const actors = findActors(text);
  return { actors, meetings: findMeetings(text, actors, findTimes(text, PUBLISHED), PUBLISHED) };
}

/** Meetings as short lines: status, date, place, parties, participants. */
function meetingsIn(report: string): string[] {
  const { actors, meetings } = read(report);
  return meetings.map((m) => {
    const people = m.participants.map((p) => actors.list[p].name).sort();
    const where = m.place?.name ?? '-';
    return [m.status, m.date ?? '-', where, m.parties.join('+'), people.join(', ')].join(' | ').replace(/ \| $/, '');
  });
}

const modesIn = (report: string): string[] => read(report).meetings.map((m) => m.mode);

const examples: Record<string, [report: string, ...meetings: string[]][]> = {
  'verbs of meeting': [
    ['Egipt i Katar naradzały się we wtorek w Kairze.', 'held | 2026-03-10 | Kair | EGY+QAT'],
    ['We wtorek w Kairze naradzały się Egipt i Katar.', 'held | 2026-03-10 | Kair | EGY+QAT'],
    ['Od wtorku w Dosze rozmawiają delegacje Hamasu i Izraela.', 'ongoing | 2026-03-10/2026-03-12 | Doha | Hamas+ISR'],
    ['Delegacje Izraela i Libanu spotkają się 20 marca w Nikozji.', 'planned | 2026-03-20 | Nikozja | ISR+LBN'],
    ['Wysłannicy Erytrei i Etiopii usiedli w środę do stołu w Nairobi.', 'held | 2026-03-11 | Nairobi | ERI+ETH'],
    [
      'Emmanuel Macron przyjął w środę w Paryżu Keira Starmera.',
      'held | 2026-03-11 | Paryż | FRA+GBR | Emmanuel Macron, Keir Starmer',
    ],
    [
      'Keira Starmera przyjął w środę w Paryżu Emmanuel Macron.',
      'held | 2026-03-11 | Paryż | FRA+GBR | Emmanuel Macron, Keir Starmer',
    ],
    [
      'W środę do Keira Starmera zadzwonił Emmanuel Macron.',
      'held | 2026-03-11 | - | FRA+GBR | Emmanuel Macron, Keir Starmer',
    ],
    [
      'Z Emmanuelem Macronem rozmawiał we wtorek Keir Starmer.',
      'held | 2026-03-10 | - | FRA+GBR | Emmanuel Macron, Keir Starmer',
    ],
  ],
  'nouns with verbs': [
    ['W środę w Dosze doszło do spotkania delegacji Izraela i Kataru.', 'held | 2026-03-11 | Doha | ISR+QAT'],
    ['Szczyt USA–Chiny zaplanowano na 20 marca w Seulu.', 'planned | 2026-03-20 | Seul | CHN+USA'],
    ['W Genewie trwają negocjacje delegacji Iranu i Iraku.', 'ongoing | - | Genewa | IRN+IRQ'],
    [
      'Trójstronne spotkanie USA, Izraela i Syrii odbyło się w środę w Paryżu.',
      'held | 2026-03-11 | Paryż | ISR+SYR+USA',
    ],
    [
      'Amerykańsko-chińskie rozmowy handlowe w Madrycie zakończyły się w środę.',
      'held | 2026-03-11 | Madryt | CHN+USA',
    ],
    [
      'Premier Iraku przyleciał we wtorek do Rijadu na rozmowy z władzami Arabii Saudyjskiej.',
      'held | 2026-03-10 | Rijad | IRQ+SAU',
    ],
    [
      'Po wtorkowych rozmowach w Rijadzie delegacje USA i Rosji wydały komunikat.',
      'held | 2026-03-10 | Rijad | RUS+USA',
    ],
    [
      'Rozmowy Serbii z Kosowem w Brukseli we wtorek nie przyniosły przełomu.',
      'held | 2026-03-10 | Bruksela | SRB+XKX',
    ],
    [
      'Druga runda rozmów Armenii i Azerbejdżanu odbędzie się 20 marca w Tbilisi.',
      'planned | 2026-03-20 | Tbilisi | ARM+AZE',
    ],
  ],
  'moved and called off': [
    ['Rozmowy Serbii z Kosowem w Brukseli przełożono na 20 marca.', 'planned | 2026-03-20 | Bruksela | SRB+XKX'],
    [
      'Rozmowy Serbii z Kosowem, planowane na piątek w Brukseli, odłożono.',
      'postponed | 2026-03-13 | Bruksela | SRB+XKX',
    ],
    [
      'Spotkanie delegacji Armenii i Gruzji, które miało się odbyć 13 marca w Tbilisi, zostało odwołane.',
      'cancelled | 2026-03-13 | Tbilisi | ARM+GEO',
    ],
    ['Nie doszło do planowanego na środę spotkania delegacji Sudanu i Egiptu.', 'cancelled | 2026-03-11 | - | EGY+SDN'],
    [
      'Drugą rundę rozmów Iranu z Irakiem, wyznaczoną na 1 marca w Wiedniu, przełożono i przeprowadzono 10 marca w Genewie.',
      'held | 2026-03-10 | Genewa | IRN+IRQ',
    ],
  ],
  'several encounters': [
    [
      'Friedrich Merz rozmawiał we wtorek w Berlinie z Emmanuelem Macronem, a w środę w Londynie z Keirem Starmerem.',
      'held | 2026-03-10 | Berlin | DEU+FRA | Emmanuel Macron, Friedrich Merz',
      'held | 2026-03-11 | Londyn | DEU+GBR | Friedrich Merz, Keir Starmer',
    ],
    [
      '5 marca delegacje Iranu i Iraku spotkały się w Ammanie, a 9 marca ponownie w Dosze.',
      'held | 2026-03-05 | Amman | IRN+IRQ',
      'held | 2026-03-09 | Doha | IRN+IRQ',
    ],
    [
      'Pierwsza runda rozmów Kolumbii i Wenezueli odbyła się we wtorek w Hawanie. Druga runda odbędzie się 20 marca w Limie.',
      'held | 2026-03-10 | Hawana | COL+VEN',
      'planned | 2026-03-20 | Lima | COL+VEN',
    ],
    [
      'Delegacje Sudanu i Egiptu spotkały się w środę w Kairze. Spotkają się ponownie w sobotę.',
      'held | 2026-03-11 | Kair | EGY+SDN',
      'planned | 2026-03-14 | - | EGY+SDN',
    ],
    [
      'Keir Starmer przyjął w środę w Londynie Emmanuela Macrona. Tego samego dnia zadzwonił do Friedricha Merza.',
      'held | 2026-03-11 | Londyn | FRA+GBR | Emmanuel Macron, Keir Starmer',
      'held | 2026-03-11 | - | DEU+GBR | Friedrich Merz, Keir Starmer',
    ],
  ],
  'one encounter told often': [
    [
      'Rozmowy w Kairze\n\nDelegacje Izraela i Libanu rozmawiały w środę w Kairze. Spotkanie trwało dwie godziny. Po rozmowach nikt nie zabrał głosu.',
      'held | 2026-03-11 | Kair | ISR+LBN',
    ],
    [
      'W środę w Wiedniu odbyła się druga runda rozmów Serbii i Kosowa. W rozmowach wzięli udział Aleksandar Vučić i Albin Kurti.',
      'held | 2026-03-11 | Wiedeń | SRB+XKX | Albin Kurti, Aleksandar Vučić',
    ],
    [
      'Delegacje Turcji i Grecji spotkały się w środę w Atenach. Turecką delegacją kierował Hakan Fidan.',
      'held | 2026-03-11 | Ateny | GRC+TUR | Hakan Fidan',
    ],
    [
      'Delegacje Rosji i Ukrainy rozmawiały w środę w Stambule. W rozmowach pośredniczyła Turcja.',
      'held | 2026-03-11 | Stambuł | RUS+TUR+UKR',
    ],
  ],
  'who takes part': [
    ['Delegacje Iranu i USA rozmawiały w środę w Rzymie o losie Jemenu.', 'held | 2026-03-11 | Rzym | IRN+USA'],
    [
      'Emmanuel Macron rozmawiał w środę z doradcami prezydenta USA.',
      'held | 2026-03-11 | - | FRA+USA | Emmanuel Macron',
    ],
    [
      'Do Berlina przyjechał Emmanuel Macron, którego w środę przyjął Friedrich Merz.',
      'held | 2026-03-11 | Berlin | DEU+FRA | Emmanuel Macron, Friedrich Merz',
    ],
    [
      'Emmanuel Macron spędził środę w Berlinie, spotykając się z Friedrichem Merzem.',
      'held | 2026-03-11 | Berlin | DEU+FRA | Emmanuel Macron, Friedrich Merz',
    ],
    [
      'Szef MSZ Iranu odbył w środę w Genewie rozmowy z ministrami spraw zagranicznych Francji, Niemiec i Wielkiej Brytanii.',
      'held | 2026-03-11 | Genewa | DEU+FRA+GBR+IRN',
    ],
  ],
  'no encounter': [
    ['Jeśli delegacje Ukrainy i Rosji spotkają się w Ankarze, będzie to przełom.'],
    ['Niemcy chcą rozmów Ukrainy z Rosją w Berlinie.'],
    ['Turcja zaproponowała spotkanie Ukrainy i Rosji w Stambule.'],
    ['Czy w Budapeszcie dojdzie do spotkania Ukrainy i Rosji?'],
    ['Emmanuel Macron powiedział w rozmowie z agencją Reutera, że Francja jest gotowa.'],
    ['W środę w Paryżu zebrał się rząd Francji.'],
    ['Emmanuel Macron przyjął w środę dymisję premiera.'],
    ['Delegacje mogłyby się spotkać w maju w Ammanie.'],
    ['Negocjacje są zawsze trudne.'],
  ],
};

for (const [group, cases] of Object.entries(examples))
  describe(group, () => {
    for (const [report, ...expected] of cases) it(report, () => expect(meetingsIn(report)).toEqual(expected));
  });

describe('modes', () => {
  const cases: [report: string, ...modes: string[]][] = [
    ['Delegacje Izraela i Libanu rozmawiały w środę w Nikozji.', 'in-person'],
    ['Ministrowie spraw zagranicznych Indii i Pakistanu odbyli w środę rozmowę telefoniczną.', 'call'],
    ['Keir Starmer rozmawiał w środę przez telefon z Emmanuelem Macronem.', 'call'],
    ['Delegacje Iranu i USA prowadziły w środę w Maskacie rozmowy pośrednie.', 'indirect'],
    ['Keir Starmer rozmawiał w środę z Emmanuelem Macronem.', 'unknown'],
  ];
  for (const [report, ...expected] of cases) it(report, () => expect(modesIn(report)).toEqual(expected));
});

describe('laws', () => {
  const pieces = [
    ...Object.values(examples).flatMap((cases) => cases.map(([report]) => report)),
    'a w środę',
    'z Keirem Starmerem',
    'Rozmowy',
    'druga runda',
    'w Kairze',
    '– powiedział',
    '„',
    '”',
    ',',
    '\n\n',
    'ŁÓDŹ',
    '20 marca',
    'tam',
  ];
  const reports = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((list) => list.join(' '));

  it('points to stretches of the text, names known actors and gives the same for the same', () => {
    fc.assert(
      fc.property(fc.oneof(reports, fc.string({ maxLength: 80 })), (report) => {
        const { actors, meetings } = read(report);
        for (const meeting of meetings) {
          expect(meeting.parties.length).toBeGreaterThan(1);
          expect(meeting.evidence.length).toBeGreaterThan(0);
          for (const { start, end } of meeting.evidence)
            expect(0 <= start && start < end && end <= report.length).toBe(true);
          for (const participant of meeting.participants) expect(actors.list[participant].type).toBe('person');
          if (meeting.mode === 'call') expect(meeting.place).toBeNull();
        }
        expect(read(report).meetings).toEqual(meetings);
      }),
      { numRuns: 60 },
    );
  });

  it('takes time in proportion to the text', () => {
    const line =
      'Delegacje Izraela i Libanu rozmawiały w środę w Nikozji, a Keir Starmer przyjął w Londynie Emmanuela Macrona.\n';
    const time = (times: number): number => {
      const report = line.repeat(times);
      const text = analyseText(report, polish, { start: 0, end: report.length });
      const actors = findActors(text);
      const days = findTimes(text, PUBLISHED);
      const start = performance.now();
      findMeetings(text, actors, days, PUBLISHED);
      return performance.now() - start;
    };
    time(50);
    const [short, long] = [time(200), time(1600)];
    expect(long).toBeLessThan(Math.max(short, 5) * 8 * 4);
  });
});
