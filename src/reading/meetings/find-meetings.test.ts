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
    ['Wysłannicy Erytrei i Etiopii zasiedli w środę do stołu w Nairobi.', 'held | 2026-03-11 | Nairobi | ERI+ETH'],
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
      'Spotkanie delegacji Armenii i Gruzji, które miało się odbyć w piątek w Tbilisi, zostało odwołane.',
      'cancelled | 2026-03-13 | Tbilisi | ARM+GEO',
    ],
    ['Nie doszło do planowanego na środę spotkania delegacji Sudanu i Egiptu.', 'cancelled | 2026-03-11 | - | EGY+SDN'],
    [
      'Drugą rundę rozmów Iranu z Irakiem, wyznaczoną na 1 marca w Wiedniu, przełożono i przeprowadzono 10 marca w Genewie.',
      'held | 2026-03-10 | Genewa | IRN+IRQ',
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
