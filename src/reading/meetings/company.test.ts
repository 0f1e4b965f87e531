// Encounters told without a word of meeting, in sentences of our own: company, hosts, calls, groups, towns; and what is none.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../language/index.ts';
import { findActors } from '../actors/find-actors.ts';
import { analyseText } from '../text/analysed-text.ts';
import { findTimes } from '../times/find-times.ts';
import { findMeetings } from './find-meetings.ts';

// A Thursday.
const PUBLISHED = '2026-03-12';
const polish = languageOf('pl')!;

/** Meetings as short lines: status, mode where it is a call, date, place, parties. */
function meetingsIn(report: string): string[] {
  const text = analyseText(report, polish, { start: 0, end: report.length });
  const actors = findActors(text);
  return findMeetings(text, actors, findTimes(text, PUBLISHED), PUBLISHED).map((m) =>
    [m.mode === 'call' ? `${m.status} call` : m.status, m.date ?? '-', m.place?.name ?? '-', m.parties.join('+')].join(
      ' | ',
    ),
  );
}

const examples: Record<string, [report: string, ...meetings: string[]][]> = {
  company: [
    ['Emmanuel Macron wypił we wtorek w Paryżu herbatę z Keirem Starmerem.', 'held | 2026-03-10 | Paryż | FRA+GBR'],
    [
      'Keir Starmer przesiedział cały wtorek w Ankarze z Recepem Tayyipem Erdoganem.',
      'held | 2026-03-10 | Ankara | GBR+TUR',
    ],
    [
      'Od środy wysłannicy Etiopii ślęczą w Nairobi z Egipcjanami.',
      'ongoing | 2026-03-11/2026-03-12 | Nairobi | EGY+ETH',
    ],
  ],
  'at the host’s': [
    ['We wtorek Friedrich Merz był na audiencji u Emmanuela Macrona.', 'held | 2026-03-10 | - | DEU+FRA'],
    ['Marco Rubio spędził środę w gabinecie Keira Starmera.', 'held | 2026-03-11 | - | GBR+USA'],
  ],
  'together in one place': [
    ['W środę do Keira Starmera zajrzał w Londynie Emmanuel Macron.', 'held | 2026-03-11 | Londyn | FRA+GBR'],
    ['Emmanuel Macron i Friedrich Merz spacerowali w środę w Genewie.', 'held | 2026-03-11 | Genewa | DEU+FRA'],
  ],
  guests: [
    ['W piątek Emmanuel Macron trzymał u siebie Keira Starmera.', 'held | 2026-03-06 | - | FRA+GBR'],
    ['We wtorek Emmanuel Macron ściągnął do Paryża Keira Starmera.', 'held | 2026-03-10 | Paryż | FRA+GBR'],
    [
      'Gdy w maju Emmanuel Macron ściągnął do Paryża Keira Starmera, nikt nie protestował.',
      'held | 2025-05 | Paryż | FRA+GBR',
    ],
  ],
  'towns that host': [
    ['Stambuł gościł we wtorek wysłanników Iranu i Iraku.', 'held | 2026-03-10 | Stambuł | IRN+IRQ'],
    ['Genewa ugości 20 marca trzecią rundę rozmów Iranu i Iraku.', 'planned | 2026-03-20 | Genewa | IRN+IRQ'],
  ],
  'one clause, several encounters': [
    [
      'We wtorek Emmanuel Macron przyjął w Paryżu Keira Starmera, w środę – Friedricha Merza.',
      'held | 2026-03-10 | Paryż | FRA+GBR',
      'held | 2026-03-11 | Paryż | DEU+FRA',
    ],
    [
      'We wtorek Keir Starmer zadzwonił na Kreml, w środę – do Emmanuela Macrona.',
      'held call | 2026-03-10 | - | GBR+RUS',
      'held call | 2026-03-11 | - | FRA+GBR',
    ],
    [
      'Do Emmanuela Macrona i Friedricha Merza zadzwonił wczoraj Keir Starmer.',
      'held call | 2026-03-11 | - | DEU+GBR',
      'held call | 2026-03-11 | - | FRA+GBR',
    ],
    [
      'W środę Marco Rubio wykonał dwa telefony: do Emmanuela Macrona i do Friedricha Merza.',
      'held call | 2026-03-11 | - | FRA+USA',
      'held call | 2026-03-11 | - | DEU+USA',
    ],
  ],
  'calls in other words': [
    [
      'We wtorek u Keira Starmera zadzwonił telefon. Po drugiej stronie był Emmanuel Macron.',
      'held call | 2026-03-10 | - | FRA+GBR',
    ],
    ['W niedzielę numer Emmanuela Macrona wykręcił Keir Starmer.', 'held call | 2026-03-08 | - | FRA+GBR'],
    ['Keir Starmer przekonywał w środę przez telefon Emmanuela Macrona.', 'held call | 2026-03-11 | - | FRA+GBR'],
    [
      'We wtorek na ekranach zobaczyli się Keir Starmer i Emmanuel Macron; na linii był także Friedrich Merz.',
      'held call | 2026-03-10 | - | DEU+FRA+GBR',
    ],
  ],
  'groups and lists': [
    [
      'Emmanuel Macron przyjął w środę w Paryżu Keira Starmera i Friedricha Merza. Trójka zbierze się ponownie 20 marca w Genewie.',
      'held | 2026-03-11 | Paryż | DEU+FRA+GBR',
      'planned | 2026-03-20 | Genewa | DEU+FRA+GBR',
    ],
    [
      'Druga runda rozmów Iranu i Iraku odbyła się we wtorek w Wiedniu. Poprzednie: Genewa (maj 2025), Londyn (czerwiec 2025).',
      'held | 2026-03-10 | Wiedeń | IRN+IRQ',
      'held | 2025-05 | Genewa | IRN+IRQ',
      'held | 2025-06 | Londyn | IRN+IRQ',
    ],
    ['Friedrich Merz z Emmanuelem Macronem w Berlinie.', 'held | - | Berlin | DEU+FRA'],
    [
      'Emmanuel Macron i Keir Starmer odlecieli w czwartek z Rzymu. Dzień wcześniej gościł ich w Atenach Kyriakos Mitsotakis.',
      'held | 2026-03-11 | Ateny | FRA+GBR+GRC',
    ],
  ],
  'moved and called off': [
    [
      'Rozmowy Iranu i Iraku, planowane na 20 marca w Wiedniu, zdjęto z kalendarza.',
      'cancelled | 2026-03-20 | Wiedeń | IRN+IRQ',
    ],
    ['Rozmowy Serbii z Kosowem w Brukseli zsunięto na 20 marca.', 'planned | 2026-03-20 | Bruksela | SRB+XKX'],
  ],
  'no encounter': [
    ['Emmanuel Macron zgodził się w środę w Paryżu z Keirem Starmerem.'],
    ['Rosjanie walczyli w środę pod Pokrowskiem z Ukraińcami.'],
    ['Emmanuel Macron powiedział w środę w Białym Domu, że Francja jest gotowa.'],
    ['Emmanuel Macron i Keir Starmer potępili w środę atak.'],
    ['Londyn przyjął we wtorek nową ustawę.'],
    ['Emmanuel Macron zaprosił w środę Keira Starmera na kawę.'],
    ['Tym razem usiedli w środę przed telewizorem.'],
    ['Keir Starmer mówił w środę przez telefon o Emmanuelu Macronie.'],
    ['Emmanuel Macron zabiegał w środę u Keira Starmera o wsparcie.'],
    ['Jeśli w środę Emmanuel Macron wypije w Paryżu herbatę z Keirem Starmerem, będzie to przełom.'],
    ['Genewa w maju jest piękna.'],
  ],
};

for (const [group, cases] of Object.entries(examples))
  describe(group, () => {
    for (const [report, ...expected] of cases) it(report, () => expect(meetingsIn(report)).toEqual(expected));
  });
